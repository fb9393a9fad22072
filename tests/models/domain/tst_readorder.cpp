#include "models/domain/readorder.h"

#include <QTest>

using namespace disputedesk;

/// Which of two reads is the older one, also for a clock that was set back in between.
class TestReadOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whichIsOlder_data()
    {
        QTest::addColumn<qint64>("read"); // seconds from now
        QTest::addColumn<qint64>("known");
        QTest::addColumn<bool>("older");
        const auto row = [](const char *name, qint64 read, qint64 known, bool older) {
            QTest::newRow(name) << read << known << older;
        };
        row("the same", -10, -10, false);
        row("newer", -5, -10, false);
        row("older", -20, -10, true);
        row("older than a moment ago", -20, 0, true);
        row("known from half a minute ahead: clocks are not that exact", 0, 30, true);
        row("known from an hour ahead: that clock was wrong", 0, 3600, false);
        row("known from a year ahead", -10, 365 * 24 * 3600, false);
        row("both from ahead", 7200, 3600, false);
    }
    void whichIsOlder()
    {
        QFETCH(qint64, read);
        QFETCH(qint64, known);
        QFETCH(bool, older);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QCOMPARE(isOlderRead(now + read * 1000, now + known * 1000), older);
    }

    /// What was read before the clock was set back is not newer than what is read after it.
    void aClockThatIsSetBackStandsStill()
    {
        const QDateTime noon = QDateTime::currentDateTimeUtc();
        QDateTime wall = noon;
        const Clock clock = standingStill([&wall] { return wall; });
        QCOMPARE(clock(), noon);
        wall = noon.addSecs(-30);
        QCOMPARE(clock(), noon);
        QVERIFY(!isOlderRead(clock().toMSecsSinceEpoch(), noon.toMSecsSinceEpoch()));
        wall = noon.addSecs(-10);
        QCOMPARE(clock(), noon);
        wall = noon.addSecs(5);
        QCOMPARE(clock(), wall); // overtaken
        wall = noon.addSecs(-3600); // it had been wrong by an hour
        QCOMPARE(clock(), wall);
        wall = noon.addSecs(-3590);
        QCOMPARE(clock(), wall);
    }
};

QTEST_GUILESS_MAIN(TestReadOrder)
#include "tst_readorder.moc"
