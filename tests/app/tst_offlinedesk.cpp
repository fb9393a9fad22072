#include "tests/support/faultvfs.h"
#include "tests/support/syncbench.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// What stays on this computer: marks that the disk refuses, and what a retention rule takes, tells and leaves alone.
class TestOfflineDesk : public QObject {
    Q_OBJECT

    static constexpr qint64 kDay = 24 * 3600;

    static StorageRule keep(int days)
    {
        StorageRule rule;
        rule.retention = RetentionRule{days};
        return rule;
    }
    static int wouldGo(SyncBench &bench, int days)
    {
        std::optional<int> disputes;
        bench.offline.count(bench.account.id, RetentionRule{days},
            [&](const StoreResult<ExpiryCount> &count) { disputes = count ? count->disputes : -1; });
        return QTest::qWaitFor([&] { return disputes.has_value(); }, 20'000) ? *disputes : -1;
    }
    static QSet<QString> marksOnDisk(SyncBench &bench)
    {
        const auto marks = bench.session().cache().keptOffline();
        return waitFor(marks) && marks.result() ? *marks.result() : QSet<QString>();
    }
    /// The store has done what it was asked, and everybody has heard of it.
    static void settle(SyncBench &bench)
    {
        for (int round = 0; round < 6; ++round)
            QVERIFY(waitFor(bench.thread.run<int>([] { return 0; })));
    }

private Q_SLOTS:
    void initTestCase()
    {
        installFaultVfs();
        qRegisterMetaType<Error>();
    }
    void cleanup() { disarmFault(); }

    void aMarkThatTheDiskDoesNotTakeAwayStaysAndIsTold()
    {
        SyncBench bench(60);
        QVERIFY(bench.start());
        const DisputeKey key{bench.account.id, bench.index.id(0)};
        bench.offline.keepOffline({key});
        QTRY_COMPARE_WITH_TIMEOUT(marksOnDisk(bench), QSet<QString>{key.second}, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.offline.isDownloading(), 30'000);
        QSignalSpy told(&bench.offline, &OfflineDesk::noticed);
        QSignalSpy changed(&bench.offline, &OfflineDesk::marksChanged);
        armFault(Fault::Full, 1);
        bench.offline.stopKeeping({key});
        QVERIFY(!bench.offline.isKept(key));
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30'000);
        const QString text = told.first().at(1).toString();
        QVERIFY2(text.contains(u"Make room"_s), qPrintable(text)); // what to do next
        QVERIFY(bench.offline.isKept(key)); // as the next start would find it
        QCOMPARE(changed.size(), 2);
        disarmFault();
        QCOMPARE(marksOnDisk(bench), QSet<QString>{key.second});
        QSignalSpy gone(&bench.offline, &OfflineDesk::noticeGone);
        bench.offline.stopKeeping({key});
        QTRY_VERIFY_WITH_TIMEOUT(!gone.isEmpty(), 30'000);
        QCOMPARE(gone.first().first(), told.first().first());
        QVERIFY(!bench.offline.isKept(key));
        QVERIFY(marksOnDisk(bench).isEmpty());
    }

    /// "Empty cache" lets go what can be read again; which disputes are to be kept here cannot.
    void marksOutliveAnEmptiedCache()
    {
        SyncBench bench(60);
        QVERIFY(bench.start());
        const DisputeKey key{bench.account.id, bench.index.id(0)};
        bench.offline.keepOffline({key});
        QTRY_COMPARE_WITH_TIMEOUT(marksOnDisk(bench), QSet<QString>{key.second}, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.offline.isDownloading(), 30'000);
        bench.sync.end(bench.account.id, true);
        QVERIFY(bench.start());
        QTRY_VERIFY_WITH_TIMEOUT(bench.offline.isKept(key), 30'000);
        QCOMPARE(marksOnDisk(bench), QSet<QString>{key.second});
    }

    /// Who has closed the notice of a full budget is not told of it with each refresh.
    void aFullBudgetIsToldOnce()
    {
        SyncBench bench(60);
        QVERIFY(bench.start());
        bench.session().cache().setDocumentLimits({10, 0});
        QList<DisputeKey> all;
        for (quint32 row = 0; row < bench.index.slotCount(); ++row)
            all.append({bench.account.id, bench.index.id(row)});
        QSignalSpy told(&bench.offline, &OfflineDesk::noticed);
        bench.offline.keepOffline(all);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30'000);
        QVERIFY(told.first().at(1).toString().contains(u"more room"_s));
        const auto refreshed = [&bench] {
            return bench.refresh() && QTest::qWaitFor([&bench] { return !bench.offline.isDownloading(); }, 30'000);
        };
        QVERIFY(refreshed()); // a document that the first run had not met yet is news, once
        settle(bench);
        const qsizetype soFar = told.size();
        QVERIFY(soFar <= 2);
        for (int refresh = 0; refresh < 3; ++refresh) {
            QVERIFY(refreshed());
            settle(bench);
        }
        QCOMPARE(told.size(), soFar);
    }

    /// What is to be kept from an earlier run is fetched unasked: not on a metered line, and by itself afterwards.
    void downloadsNobodyAskedForWaitForTheLine()
    {
        SyncBench bench(60);
        QVERIFY(bench.start());
        QStringList ids;
        for (quint32 row = 0; row < bench.index.slotCount(); ++row)
            ids.append(bench.index.id(row));
        QVERIFY(waitFor(bench.session().cache().markKeptOffline(ids, true)));
        bench.sync.end(bench.account.id, false);
        bench.power.set(PowerState{false, true, true});
        QSignalSpy progress(&bench.offline, &OfflineDesk::progress);
        QVERIFY(bench.start());
        settle(bench);
        QVERIFY(bench.offline.isKept({bench.account.id, ids.first()}));
        StorageRule more = bench.rules.of(bench.account.id);
        more.documentsMb *= 2;
        bench.offline.setRule(bench.account.id, more); // makes room, asks for no download
        settle(bench);
        QVERIFY(!bench.offline.isDownloading());
        QVERIFY(progress.isEmpty());
        bench.power.set({});
        QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty(), 30'000);
        QVERIFY(progress.first().at(1).toInt() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.offline.isDownloading(), 30'000);
    }

    /// The rule changes while a pass is under way: what went is told as it was counted.
    void whatWentIsCounted()
    {
        SyncBench bench(300);
        QVERIFY(bench.start());
        const int due = wouldGo(bench, 30);
        QVERIFY(due > 0);
        QSignalSpy told(&bench.offline, &OfflineDesk::noticed);
        bench.offline.setRule(bench.account.id, keep(30));
        bench.offline.setRule(bench.account.id, keep(31));
        QTRY_COMPARE_WITH_TIMEOUT(bench.listed(), 300 - due, 30'000);
        QCOMPARE(told.size(), 1);
        const QString text = told.first().at(1).toString();
        QVERIFY2(text.contains(u"%1 closed dispute"_s.arg(due)), qPrintable(text));
    }

    /// Nothing goes by a clock that no server agreed with.
    void aWrongClockEmptiesNoCache()
    {
        SyncBench bench(300);
        QVERIFY(bench.start());
        const int due = wouldGo(bench, 90);
        QVERIFY(due > 0 && due < 300);
        bench.sync.end(bench.account.id, false);
        bench.rules.set(bench.account.id, keep(90));
        bench.ahead = 400 * kDay; // the next run begins with a wrong clock
        QVERIFY(bench.start());
        settle(bench);
        QCOMPARE(bench.listed(), 300);
        bench.offline.setRule(bench.account.id, keep(91));
        settle(bench);
        QCOMPARE(bench.listed(), 300);
        bench.ahead = 0;
        QVERIFY(bench.refresh());
        bench.offline.setRule(bench.account.id, keep(90));
        QTRY_COMPARE_WITH_TIMEOUT(bench.listed(), 300 - due, 30'000);
    }
};

QTEST_GUILESS_MAIN(TestOfflineDesk)
#include "tst_offlinedesk.moc"
