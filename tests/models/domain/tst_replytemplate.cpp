#include "models/domain/replytemplate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

class TestReplyTemplate : public QObject {
    Q_OBJECT

    static std::optional<QString> lookup(const QString &name)
    {
        if (name == "amount"_L1)
            return u"12,450.00"_s;
        if (name == "evil"_L1)
            return u"{{amount}}"_s;
        if (name == "half"_L1)
            return u"{{amo"_s;
        if (name == "empty"_L1)
            return QString();
        return std::nullopt;
    }

private Q_SLOTS:
    void expands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QList<int>>("states");
        const int filled = int(SlotState::Filled);
        const int none = int(SlotState::NoValue);
        const int unknown = int(SlotState::Unknown);
        const int blank = int(SlotState::Empty);
        const int open = int(SlotState::Unclosed);
        const auto row = [](const char *name, const QString &text, const QString &expected, const QList<int> &states) {
            QTest::newRow(name) << text << expected << states;
        };
        row("nothing", u""_s, u""_s, {});
        row("text", u"a { b } }} c"_s, u"a { b } }} c"_s, {});
        row("one", u"of {{amount}}."_s, u"of 12,450.00."_s, {filled});
        row("blanks beside it", u"{{  amount\t}}"_s, u"12,450.00"_s, {filled});
        row("a value is not expanded", u"{{evil}} {{amount}}"_s, u"{{amount}} 12,450.00"_s, {filled, filled});
        row("values do not join to a name", u"{{half}}unt}}"_s, u"{{amount}}"_s, {filled});
        row("no value", u"{{empty}}!"_s, u"{{empty}}!"_s, {none});
        row("unknown", u"{{amuont}}"_s, u"{{amuont}}"_s, {unknown});
        row("empty", u"{{}}{{ }}"_s, u"{{}}{{ }}"_s, {blank, blank});
        row("never closed", u"{{amount"_s, u"{{amount"_s, {open});
        row("not over a line", u"{{amount\n}}"_s, u"{{amount\n}}"_s, {open});
        row("a second opening", u"{{amo {{amount}}"_s, u"{{amo 12,450.00"_s, {open, filled});
        row("three braces", u"{{{amount}}}"_s, u"{12,450.00}"_s, {filled});
        row("at the end", u"{{"_s, u"{{"_s, {open});
        row("many braces", u"{{{{{{"_s, u"{{{{{{"_s, {open});
        row("one brace", u"{"_s, u"{"_s, {});
        const int wide = int(SlotState::FullWidth);
        row("full width", u"｛｛amount｝｝ {{amount}}"_s, u"｛｛amount｝｝ 12,450.00"_s, {wide, filled});
        row("mixed opening", u"｛{amount}}"_s, u"｛{amount}}"_s, {wide});
        row("mixed opening, the other way", u"{｛amount}}"_s, u"{｛amount}}"_s, {wide});
        row("full width closing", u"{{amount｝｝"_s, u"{{amount｝｝"_s, {wide});
        row("mixed closing", u"{{amount}｝"_s, u"{{amount}｝"_s, {wide});
        row("full width never closed", u"｛｛amount"_s, u"｛｛amount"_s, {wide});
        row("plain never closed, then full width", u"{{amo ｛｛amount｝｝"_s, u"{{amo ｛｛amount｝｝"_s, {open, wide});
        row("a name in one brace of full width", u"｛{{amount}}｝"_s, u"｛12,450.00｝"_s, {filled});
        row("single ones are text", u"｛amount｝"_s, u"｛amount｝"_s, {});
        row("thai and emoji", u"ยอด {{amount}} 😀"_s, u"ยอด 12,450.00 😀"_s, {filled});
    }
    void expands()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(QList<int>, states);
        const Expansion made = expandTemplate(text, lookup);
        QCOMPARE(made.text, expected);
        QList<int> found;
        bool complete = true;
        for (const TemplateSlot &slot : made.slotsInText) {
            found << int(slot.state);
            complete = complete && slot.state == SlotState::Filled;
            QVERIFY(slot.from >= 0 && slot.length > 0 && slot.from + slot.length <= made.text.size());
        }
        QCOMPARE(found, states);
        QCOMPARE(made.isComplete(), complete);
    }

    void placesAreOfTheResult()
    {
        const Expansion made = expandTemplate(u"{{amount}} and {{empty}}"_s, lookup);
        QCOMPARE(made.text.mid(made.slotsInText.at(0).from, made.slotsInText.at(0).length), u"12,450.00"_s);
        QCOMPARE(made.text.mid(made.slotsInText.at(1).from, made.slotsInText.at(1).length), u"{{empty}}"_s);
    }

    void whatStandsInTheWay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("foreign");
        QTest::addColumn<int>("open");
        QTest::newRow("ours") << u"of {{amount}}"_s << QStringList() << 1;
        QTest::newRow("broken") << u"of {{amount"_s << QStringList() << 1;
        QTest::newRow("full width") << u"of ｛｛amount｝｝"_s << QStringList() << 1;
        QTest::newRow("theirs in full width") << u"note: ｛｛amount｝｝"_s << QStringList{u"｛｛amount｝｝"_s} << 0;
        QTest::newRow("theirs") << u"note: {{amount}}"_s << QStringList{u"{{amount}}"_s} << 0;
        QTest::newRow("inside theirs") << u"note: see {{amount}} there"_s << QStringList{u"see {{amount}} there"_s}
                                       << 0;
        QTest::newRow("theirs changed") << u"see {{amount}} here"_s << QStringList{u"see {{amount}} there"_s} << 1;
        QTest::newRow("theirs and ours") << u"see {{x}} there, {{x}}"_s << QStringList{u"see {{x}} there"_s} << 1;
        QTest::newRow("only its beginning is theirs") << u"{{amount}}"_s << QStringList{u"{{am"_s} << 1;
        QTest::newRow("no braces in it") << u"{{amount}}"_s << QStringList{u"amount"_s, QString()} << 1;
    }
    void whatStandsInTheWay()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, foreign);
        QFETCH(int, open);
        QCOMPARE(int(openSlots(text, foreign).size()), open);
    }

    void linesAreCounted()
    {
        const QString text = u"a\nb\n{{x}}"_s;
        QCOMPARE(lineOf(text, templateSlots(text).constFirst().from), 3);
        QCOMPARE(lineOf(text, 0), 1);
    }

    void hostileTextIsReadInOnePass()
    {
        // Each of these would take minutes if a slot were looked for from every brace to the end.
        for (const QString &piece :
            {u"{{"_s, u"{{a"_s, u"{"_s, u"}}"_s, u"{{a}"_s, u"{{\n"_s, u"{{ {"_s, u"｛｛a"_s, u"｛｛a｝"_s}) {
            const QString text = piece.repeated(200'000);
            const Expansion made = expandTemplate(text, lookup);
            QCOMPARE(made.text, text);
        }
    }
};

QTEST_APPLESS_MAIN(TestReplyTemplate)
#include "tst_replytemplate.moc"
