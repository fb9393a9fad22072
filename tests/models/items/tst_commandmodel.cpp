#include "models/items/commandmodel.h"
#include "models/items/fuzzy.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace disputedesk;
using namespace Qt::StringLiterals;

/// What is typed finds what was meant, and what can be done stands before what cannot.
class tst_CommandModel : public QObject {
    Q_OBJECT

    static Command command(const QString &id, const QString &title, bool enabled = true, const QString &place = {})
    {
        Command made;
        made.id = id;
        made.title = title;
        made.enabled = enabled;
        made.place = place;
        return made;
    }
    static QStringList ids(const CommandModel &model)
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row).data(CommandModel::IdRole).toString());
        return ids;
    }

private Q_SLOTS:
    /// Who reads the manual in English finds it by those words as well, behind what fits in the language spoken.
    void theEnglishNameFindsItToo()
    {
        CommandModel model;
        Command export_ = command(u"a"_s, u"ส่งออก"_s);
        export_.english = u"Export settings"_s;
        model.setCommands({export_, command(u"b"_s, u"Exp อื่น"_s), command(u"c"_s, u"อื่น"_s)});
        model.setTyped(u"exp"_s);
        QCOMPARE(ids(model), (QStringList{u"b"_s, u"a"_s}));
        QVERIFY(model.index(1).data(CommandModel::MarksRole).value<QList<int>>().isEmpty());
    }

    void fuzzyFindsLettersInOrder_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("places");
        QTest::addColumn<bool>("fits");
        QTest::newRow("empty") << u""_s << u"Quit"_s << QList<int>{} << true;
        QTest::newRow("prefix") << u"qu"_s << u"Quit"_s << QList<int>{0, 1} << true;
        QTest::newRow("initials") << u"ras"_s << u"Review and send"_s << QList<int>{0, 7, 11} << true;
        QTest::newRow("in a row wins") << u"send"_s << u"Save and send"_s << QList<int>{9, 10, 11, 12} << true;
        QTest::newRow("other order") << u"xq"_s << u"qx"_s << QList<int>{} << false;
        QTest::newRow("words swapped") << u"send review"_s << u"Review, send"_s
                                       << QList<int>{0, 1, 2, 3, 4, 5, 8, 9, 10, 11} << true;
        QTest::newRow("longer than the text") << u"quitquit"_s << u"Quit"_s << QList<int>{} << false;
        QTest::newRow("thai") << u"ภาษา"_s << u"เลือกภาษา"_s << QList<int>{5, 6, 7, 8} << true;
        QTest::newRow("capitals") << u"ÄÖ"_s << u"äö"_s << QList<int>{0, 1} << true;
        QTest::newRow("behind the end") << u"z"_s << QString(QString(200, u'a') + u'z') << QList<int>{} << false;
    }
    void fuzzyFindsLettersInOrder()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(QList<int>, places);
        QFETCH(bool, fits);
        const auto hit = fuzzyMatch(pattern, text);
        QCOMPARE(hit.has_value(), fits);
        if (hit)
            QCOMPARE(hit->places, places);
    }

    void everyPlaceIsALetterThatWasTyped()
    {
        const QString letters = u"ab c"_s;
        for (int i = 0; i < 4 * 4 * 4 * 4 * 4; ++i) {
            QString text;
            for (int rest = i, k = 0; k < 5; ++k, rest /= 4)
                text += letters.at(rest % 4);
            for (const QString &pattern : {u"ab"_s, u"abc"_s, u"aa"_s, u"cb"_s}) {
                bool fits = false; // the naive way: is it a subsequence?
                qsizetype at = 0;
                for (const QChar c : std::as_const(text))
                    if (at < pattern.size() && c == pattern.at(at))
                        ++at;
                fits = at == pattern.size();
                const auto hit = fuzzyMatch(pattern, text);
                QCOMPARE(hit.has_value(), fits);
                if (!hit)
                    continue;
                QCOMPARE(hit->places.size(), pattern.size());
                for (qsizetype k = 0; k < pattern.size(); ++k)
                    QCOMPARE(text.at(hit->places.at(k)), pattern.at(k));
            }
        }
    }

    void withNothingTypedRecentOnesComeFirst()
    {
        CommandModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCommands({command(u"a"_s, u"Alpha"_s), command(u"b"_s, u"Beta"_s), command(u"c"_s, u"Gamma"_s)});
        QCOMPARE(ids(model), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        model.setRecent({u"c"_s, u"gone"_s, u"b"_s});
        QCOMPARE(ids(model), QStringList({u"c"_s, u"b"_s, u"a"_s}));
        model.setTyped(u"  "_s);
        QCOMPARE(ids(model), QStringList({u"c"_s, u"b"_s, u"a"_s}));
        model.setCommands({command(u"off"_s, u"First"_s, false), command(u"b"_s, u"Beta"_s, false),
            command(u"a"_s, u"Alpha"_s), command(u"c"_s, u"Gamma"_s)});
        QCOMPARE(ids(model), QStringList({u"c"_s, u"a"_s, u"b"_s, u"off"_s})); // what can be done comes first
    }

    void whatFitsBetterAndCanBeDoneComesFirst()
    {
        CommandModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCommands(
            {command(u"off"_s, u"Send"_s, false), command(u"mid"_s, u"Resend all"_s), command(u"best"_s, u"Send all"_s),
                command(u"place"_s, u"Dark"_s, true, u"Settings end"_s), command(u"no"_s, u"Quit"_s)});
        model.setTyped(u"send"_s);
        QCOMPARE(ids(model), QStringList({u"best"_s, u"off"_s, u"mid"_s, u"place"_s}));
        QCOMPARE(model.index(0).data(CommandModel::MarksRole).value<QList<int>>(), QList<int>({0, 1, 2, 3}));
        QVERIFY(model.index(3).data(CommandModel::MarksRole).value<QList<int>>().isEmpty());
        model.setFound({command(u"dispute"_s, u"Open dspt_1"_s)});
        QCOMPARE(ids(model).last(), u"dispute"_s);
        model.setTyped(u"zzz"_s);
        QCOMPARE(ids(model), QStringList({u"dispute"_s})); // found for what is typed: the finder's to take back
    }

    void aRowIsSpokenWhole()
    {
        CommandModel model;
        Command off = command(u"x"_s, u"Accept loss…"_s, false, u"Dispute"_s);
        off.whyNot = u"Open a dispute first."_s;
        Command on = command(u"y"_s, u"Dark"_s);
        on.keys = u"Ctrl+D"_s;
        on.checked = true;
        model.setCommands({off, on});
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Dark, is on, Ctrl+D"_s);
        QCOMPARE(
            model.index(1).data(Qt::AccessibleTextRole).toString(), u"Accept loss…, Open a dispute first., Dispute"_s);
    }
};

QTEST_GUILESS_MAIN(tst_CommandModel)
#include "tst_commandmodel.moc"
