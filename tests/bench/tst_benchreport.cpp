#include "tests/bench/report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk::bench;

/// What `./dev bench --json` prints: one line a goal, which never says "holds" while a part of it does not.
class TestBenchReport : public QObject {
    Q_OBJECT

    static Goal goal(const QString &id, std::optional<double> value, double bar, bool atMost)
    {
        return {id, u"what "_s + id, value, bar, atMost, u"x"_s, u"a floor"_s, 0.1, {}};
    }

private Q_SLOTS:
    void aGoalOfOneFigureIsThatFigure()
    {
        const QList<QJsonObject> lines = toJsonByGoal({goal(u"P5"_s, 6.5, 6, false)});
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first(), toJson(goal(u"P5"_s, 6.5, 6, false)));
        QVERIFY(!lines.first().contains("parts"_L1));
    }

    void theWorstOfSeveralSpeaksForThem()
    {
        // 1.6 of 2.5 is 64 %; 0.4 of at most 0.5 is met
        const QList<QJsonObject> lines = toJsonByGoal({goal(u"P4"_s, 0.4, 0.5, true), goal(u"P4"_s, 1.6, 2.5, false),
            goal(u"P8"_s, 9, 1.5, true), goal(u"P4"_s, 3, 2.5, false)});
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).value("id"_L1).toString(), u"P4"_s);
        QCOMPARE(lines.at(0).value("value"_L1).toDouble(), 1.6);
        QCOMPARE(lines.at(0).value("holds"_L1), QJsonValue(false));
        QCOMPARE(lines.at(0).value("parts"_L1).toArray().size(), 3);
        QCOMPARE(lines.at(1).value("id"_L1).toString(), u"P8"_s);
    }

    void whatWasNotMeasuredDoesNotHold()
    {
        const QList<QJsonObject> lines =
            toJsonByGoal({goal(u"P6"_s, 5, 4, false), goal(u"P6"_s, std::nullopt, 4, false)});
        QVERIFY(lines.first().value("value"_L1).isNull());
        QVERIFY(lines.first().value("holds"_L1).isNull());
    }

    void nothingAtAllMeetsABarOfZero()
    {
        const QList<QJsonObject> lines = toJsonByGoal({goal(u"P18"_s, 0, 0.2, true), goal(u"P18"_s, 0.3, 0.1, true)});
        QCOMPARE(lines.first().value("value"_L1).toDouble(), 0.3);
        QCOMPARE(lines.first().value("holds"_L1), QJsonValue(false));
    }

    void eachTableHasItsPlace()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"doc.md"_s);
        const auto put = [&path](const QByteArray &text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        const auto text = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray doc = "a\n<!-- bench:begin -->\n1\n<!-- bench:end -->\nb\n<!-- bench-wooshpay:begin -->\n2\n"
                               "<!-- bench-wooshpay:end -->\nc\n";
        QVERIFY(put(doc));
        QVERIFY(writeInto(path, u"bench-wooshpay"_s, u"two\n"_s));
        QCOMPARE(text(), QByteArray(doc).replace("\n2\n", "\ntwo\n"));
        QVERIFY(writeInto(path, u"bench"_s, u"one\n"_s));
        QCOMPARE(text(), QByteArray(doc).replace("\n2\n", "\ntwo\n").replace("\n1\n", "\none\n"));
        const QByteArray before = text();
        QVERIFY(!writeInto(path, u"elsewhere"_s, u"three\n"_s));
        QCOMPARE(text(), before);
    }

    /// The issue's own line, letter by letter: what reads it may take the members as they come.
    void aLineBeginsAsTheIssueSays()
    {
        Goal sent = goal(u"P4"_s, 2.6, 2.5, false);
        sent.floor = u"the vendor\"SDK\""_s;
        const QByteArray line = jsonLine(toJson(sent));
        const QByteArray begins =
            "{'id':'P4','value':2.6,'goal':2.5,'holds':true,'floor':'the vendor\\'SDK\\'','"; // ' for "
        QVERIFY2(line.startsWith(QByteArray(begins).replace('\'', '"')), line.constData());
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith("}\n"));
        QCOMPARE(QJsonDocument::fromJson(line).object(), toJson(sent));
    }

    void whatHasNoBarIsNotJudged()
    {
        QCOMPARE(idAt(u"P8"_s, true), u"P8"_s);
        const QJsonObject told = toJson(goal(idAt(u"P8"_s, false), 9, 1.5, true));
        QCOMPARE(told.value("id"_L1).toString(), u"P8+"_s);
        QVERIFY(told.value("goal"_L1).isNull());
        QVERIFY(told.value("holds"_L1).isNull());
        QVERIFY(!asMarkdown({goal(u"P8+"_s, 9, 1.5, true)}).contains("hold"_L1));
    }

    void sizesAreNumbersFromAThousandToAMillion()
    {
        QCOMPARE(sizesFrom(u"1M,10k, 100000,10k"_s), (QList<int>{10'000, 100'000, 1'000'000}));
        for (const QString &none : {u""_s, u"many"_s, u"10k,"_s, u"999"_s, u"2M"_s, u"-5k"_s, u"5000M"_s})
            QVERIFY2(sizesFrom(none).isEmpty(), qPrintable(none));
    }

    void aLineComesBackAsItWas()
    {
        const Goal sent = goal(u"P1"_s, 0.24, 0.5, false);
        QCOMPARE(toJson(fromJson(toJson(sent))), toJson(sent));
    }
};

QTEST_GUILESS_MAIN(TestBenchReport)
#include "tst_benchreport.moc"
