#include "ui/language/language.h"
#include "ui/language/textturn.h"
#include "ui/language/widgetturn.h"

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
/// A language that writes every word backwards and keeps placeholders: enough to see what was turned.
class Backwards : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        if (qstrcmp(source, "Open") == 0)
            return qstrcmp(context, "List") == 0 ? u"do open"_s : u"is open"_s;
        QString text = QString::fromUtf8(source);
        if (n == 1 && text.endsWith(u's'))
            text.chop(1);
        return u'<' + text + u'>' + QString::fromUtf8(comment);
    }
};

QList<Message> messages()
{
    return {{"Page", "Nothing was sent", "", false}, {"Page", "Sent to %1 by %2", "", false},
        {"Page", "%n documents", "", true}, {"Page", "%1: %2", "", false}, {"Times", "%1 h", "", false},
        {"List", "Open", "", false}, {"Words", "Open", "", false}, {"Page", "Won", "verb", false},
        {"Page", "%1%2", "", false}};
}
} // namespace

/// The languages themselves, and taking a text on the screen from one to another.
class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSystemsWishesChooseTheLanguage_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("language");
        QTest::newRow("Thai") << QStringList{u"th-TH"_s} << u"th"_s;
        QTest::newRow("Japanese") << QStringList{u"ja"_s} << u"ja"_s;
        QTest::newRow("Chinese of Singapore") << QStringList{u"zh-Hans-SG"_s} << u"zh_CN"_s;
        QTest::newRow("Traditional Chinese is none of ours") << QStringList{u"zh-Hant-TW"_s} << u"en"_s;
        QTest::newRow("the second wish") << QStringList{u"de-DE"_s, u"ja-JP"_s, u"en-US"_s} << u"ja"_s;
        QTest::newRow("English before Thai") << QStringList{u"en-GB"_s, u"th-TH"_s} << u"en"_s;
        QTest::newRow("nobody knows") << QStringList{u"xx"_s} << u"en"_s;
        QTest::newRow("no wish") << QStringList() << u"en"_s;
    }
    void theSystemsWishesChooseTheLanguage()
    {
        QFETCH(QStringList, wanted);
        QTEST(languageFor(wanted), "language");
    }

    void formatsAreThoseOfTheTerritory()
    {
        QCOMPARE(localeFor(u"en"_s, QLocale(u"de_DE"_s)).territory(), QLocale::Germany);
        QCOMPARE(localeFor(u"en"_s, QLocale(u"de_DE"_s)).language(), QLocale::English);
        QCOMPARE(localeFor(u"zh_CN"_s, QLocale(u"zh_TW"_s)).script(), QLocale::SimplifiedHanScript);
        QCOMPARE(localeFor(u"en"_s, QLocale(u"en_US"_s)).territory(), QLocale::UnitedStates);
        QCOMPARE(localeFor(u"en"_s, QLocale(u"th_TH"_s)).territory(), QLocale::UnitedKingdom); // day before month
        QCOMPARE(localeFor(u"th"_s, QLocale(u"de_DE"_s)).territory(), QLocale::Thailand);
        for (const auto &[key, name] : knownLanguages()) {
            const QLocale locale = localeFor(key, QLocale(u"th_TH"_s));
            QCOMPARE(locale.language(), QLocale(key).language());
            QVERIFY2(locale.toString(QDate(2026, 11, 22), u"yyyy"_s).contains(u"2026"_s), qPrintable(name));
        }
    }

    void patternsGiveBackWhatWasFilledIn()
    {
        const TextPattern pattern(u"Sent to %1 by %2, again %1"_s);
        const auto places = pattern.match(u"Sent to Omise by a person, again Omise"_s);
        QVERIFY(places);
        QCOMPARE(places->value(u"%1"_s), u"Omise"_s);
        QCOMPARE(places->value(u"%2"_s), u"a person"_s);
        QVERIFY(!pattern.match(u"Sent to Omise by a person, again Stripe"_s));
        QVERIFY(!pattern.match(u"Sent to Omise"_s));
        QVERIFY(!TextPattern(u"%1%2"_s).match(u"ab"_s)); // which is which?
        QVERIFY(!TextPattern(u"%1 and %2"_s).match(u"and"_s));
        QCOMPARE(TextPattern(u"%1 of %2"_s).match(u"3 of "_s)->value(u"%2"_s), QString());
    }

    void whatIsFilledInIsNeverLookedAtAgain()
    {
        QCOMPARE(TextPattern::fill(u"%2, %1"_s, {{u"%1"_s, u"50 %2"_s}, {u"%2"_s, u"%1"_s}}), u"%1, 50 %2"_s);
    }

    void textsTurnByCatalogue()
    {
        const QTranslator english;
        const Backwards other;
        const TextTurn turn(messages(), english, other);
        QCOMPARE(turn.turn(u"Nothing was sent"_s), u"<Nothing was sent>"_s);
        QCOMPARE(turn.turn(u"Won"_s), u"<Won>verb"_s);
        QCOMPARE(turn.turn(u"Sent to Omise by Won"_s), u"<Sent to Omise by <Won>verb>"_s);
        QCOMPARE(turn.turn(u"3 documents"_s), u"<3 documents>"_s);
        QCOMPARE(turn.turn(u"1 documents"_s), u"<1 document>"_s);
        QCOMPARE(turn.turn(u"Won: kept"_s), u"<<Won>verb: kept>"_s);
        QCOMPARE(turn.turn(u"Nothing was sent · 12:30"_s), u"<Nothing was sent> · 12:30"_s);
        QCOMPARE(turn.turn(u"Open"_s, {"Row", "List"}), u"do open"_s);
        QCOMPARE(turn.turn(u"Open"_s, {"Words"}), u"is open"_s);
    }

    void othersWordsStay()
    {
        const QTranslator english;
        const Backwards other;
        const TextTurn turn(messages(), english, other);
        QVERIFY(!turn.turn(u"order: 17"_s)); // "%1: %2" alone proves nothing
        QVERIFY(!turn.turn(u"5 h"_s)); // too short to be sure …
        QCOMPARE(turn.turn(u"5 h"_s, {"Times"}), u"<5 h>"_s); // … unless the class says such things
        QVERIFY(!turn.turn(u"nothing was sent"_s));
        QVERIFY(!turn.turn({}));
    }

    void onlyWhatIsOursTurnsInWidgets()
    {
        const QTranslator english;
        const Backwards other;
        const TextTurn turn(messages(), english, other);
        QWidget window;
        QLabel label(u"Nothing was sent"_s, &window);
        label.setToolTip(u"<qt>Nothing was sent</qt>"_s);
        QLineEdit line(u"Nothing was sent"_s, &window);
        line.setPlaceholderText(u"Won"_s);
        QPlainTextEdit edit(u"Nothing was sent"_s, &window);
        QPushButton button(u"Won"_s, &window);
        button.setAccessibleName(u"Won"_s);
        QComboBox combo(&window);
        combo.addItems({u"Won"_s, u"Siam Goods"_s});
        combo.setCurrentIndex(1);
        QSignalSpy chosen(&combo, &QComboBox::currentIndexChanged);
        QSignalSpy renamed(&combo, &QComboBox::currentTextChanged);
        auto *action = new QAction(u"Won"_s, &window);
        turnWidgets(turn);
        QCOMPARE(label.text(), u"<Nothing was sent>"_s);
        QCOMPARE(label.toolTip(), u"<qt>&lt;Nothing was sent&gt;</qt>"_s);
        QCOMPARE(line.text(), u"Nothing was sent"_s);
        QCOMPARE(line.placeholderText(), u"<Won>verb"_s);
        QCOMPARE(edit.toPlainText(), u"Nothing was sent"_s);
        QCOMPARE(button.text(), u"<Won>verb"_s);
        QCOMPARE(button.accessibleName(), u"<Won>verb"_s);
        QCOMPARE(combo.itemText(0), u"<Won>verb"_s);
        QCOMPARE(combo.itemText(1), u"Siam Goods"_s);
        QVERIFY(chosen.isEmpty() && renamed.isEmpty());
        QCOMPARE(action->text(), u"<Won>verb"_s);
    }

    void aBrokenCatalogueGivesNothing()
    {
        QByteArray bytes("<TS><context><name>A</name><message><source>x</source></message>");
        QBuffer file(&bytes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(readMessages(file).isEmpty());
    }

    void everyLanguageIsBuiltInAndLeavesNoTrace()
    {
        const QLocale before;
        const auto said = [] { return QCoreApplication::translate("disputedesk::WriteFlow", "Nothing was sent"); };
        {
            Language language;
            QSignalSpy changed(&language, &Language::changed);
            language.choose(u"en"_s);
            QCOMPARE(QCoreApplication::translate("disputedesk::TimeTexts", "%n days", nullptr, 1), u"1 day"_s);
            language.choose(u"th"_s);
            QCOMPARE(said(), u"ไม่ได้ส่งสิ่งใด"_s);
            QCOMPARE(QLocale().language(), QLocale::Thai);
            language.choose(u"ja"_s);
            QCOMPARE(said(), u"何も送信されていません"_s);
            language.choose(u"zh_CN"_s);
            QCOMPARE(said(), u"未发送任何内容"_s);
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"取消"_s);
            QCOMPARE(changed.size(), 3);
            language.choose(u"zh_CN"_s);
            QCOMPARE(changed.size(), 3);
            language.choose(u"klingon"_s);
            QCOMPARE(language.choice(), u"system"_s);
            QCOMPARE(said(), u"Nothing was sent"_s); // the tests' system is English
            QCOMPARE(QLocale(), before);
            language.choose(u"ja"_s);
        }
        QCOMPARE(said(), u"Nothing was sent"_s);
        QCOMPARE(QLocale(), before);
    }

    /// A German desktop's own formats and those of English have the same words, and other money and dates.
    void otherFormatsAreAChangeToo()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        {
            QStandardItemModel model(1, 1);
            QTableView view;
            view.setModel(&model);
            Language language;
            language.choose(u"system"_s);
            QCOMPARE(language.key(), u"en"_s); // the tests' system is English
            QCOMPARE(QLocale().toString(12'450), u"12.450"_s);
            QSignalSpy changed(&language, &Language::changed);
            QSignalSpy anew(&model, &QAbstractItemModel::dataChanged);
            language.choose(u"en"_s);
            QCOMPARE(QLocale().toString(12'450), u"12,450"_s);
            QCOMPARE(changed.size(), 1);
            QCOMPARE(anew.size(), 1);
            language.choose(u"en"_s);
            QCOMPARE(changed.size(), 1);
            language.choose(u"system"_s);
            QCOMPARE(QLocale().toString(12'450), u"12.450"_s);
            QCOMPARE(changed.size(), 2);
        }
        QLocale::setDefault(before);
    }
};

QTEST_MAIN(TestLanguage)

#include "tst_language.moc"
