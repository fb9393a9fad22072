#include "app/desktop/detaildesk.h"
#include "models/domain/asyncresult.h"
#include "models/domain/evidenceguide.h"
#include "tests/app/sandboxclient.h"
#include "tests/models/store/storesupport.h"
#include "tests/support/syncbench.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// When an account is refreshed by itself: its timer, the platform's word on power and network, sleep and a clock that
/// is set; and what a wrong clock must not do.
class TestSyncDesk : public QObject {
    Q_OBJECT

    static constexpr qint64 kDay = 24 * 3600;
    static constexpr PowerState kBattery{true, false, true};
    static constexpr PowerState kMetered{false, true, true};

    static QTimer *timerOf(SyncBench &bench) { return bench.sync.findChild<QTimer *>({}, Qt::FindDirectChildrenOnly); }
    /// As if its time had come.
    static void fire(SyncBench &bench)
    {
        QVERIFY(QMetaObject::invokeMethod(timerOf(bench), "timeout", Qt::DirectConnection));
    }
    static qint64 secondsToNext(const SyncBench &bench) { return bench.now().secsTo(bench.status().nextSync); }

    /// A refresh whose every request is dropped; then the server is well again.
    static void goOffline(SyncBench &bench, tests::SandboxClient &client)
    {
        QVERIFY(client.control("faults", tests::asJson("{'rules':[{'kind':'drop_before'}]}")));
        QVERIFY(!bench.refresh());
        QCOMPARE(client.send("DELETE", "/_sandbox/faults").status, 200);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Error>();
        qRegisterMetaType<SyncReport>();
    }

    void aRefreshIsDueByItself()
    {
        SyncBench bench;
        QVERIFY(bench.start());
        QVERIFY(timerOf(bench)->isActive());
        QVERIFY(secondsToNext(bench) >= 60);
        fire(bench); // a coarse timer that is far too early
        QVERIFY(!bench.status().running);
        bench.ahead += secondsToNext(bench);
        QVERIFY(bench.waitSynced([&] {
            fire(bench);
            QVERIFY(bench.status().running);
        }));
        QVERIFY(timerOf(bench)->isActive()); // and again
        QVERIFY(secondsToNext(bench) >= 60);
    }

    void aMeteredLineHoldsItAndItGoesOnAfterwards()
    {
        SyncBench bench;
        QVERIFY(bench.start());
        QSignalSpy told(&bench.sync, &SyncDesk::statusChanged);
        bench.power.set(kMetered);
        QVERIFY(!told.isEmpty()); // the status bar says why
        QCOMPARE(bench.status().hold, RefreshHold::Metered);
        QVERIFY(!bench.status().nextSync.isValid());
        QVERIFY(!timerOf(bench)->isActive());
        bench.ahead += kDay;
        fire(bench);
        bench.sync.minutePassed();
        fire(bench);
        QVERIFY(!bench.status().running);
        QVERIFY(bench.refresh()); // who asks for one gets it
        QVERIFY(!timerOf(bench)->isActive());
        bench.power.set({});
        QCOMPARE(bench.status().hold, RefreshHold::None);
        QVERIFY(timerOf(bench)->isActive());
        bench.ahead += secondsToNext(bench);
        QVERIFY(bench.waitSynced([&] { fire(bench); }));
    }

    void onBatteryItPauses()
    {
        SyncBench bench;
        bench.power.set(kBattery);
        QVERIFY(bench.start()); // to start the program is to ask for one
        QCOMPARE(bench.status().hold, RefreshHold::Battery);
        QVERIFY(!bench.status().nextSync.isValid());
        bench.ahead += kDay;
        fire(bench);
        QVERIFY(!bench.status().running);
        bench.power.set({});
        QVERIFY(timerOf(bench)->isActive());
        QVERIFY(bench.waitSynced([&] { fire(bench); }));
    }

    void theStartAsksNothingOfAMeteredLine()
    {
        SyncBench bench;
        bench.power.set(kMetered);
        QVERIFY(waitFor(bench.keys.write(bench.account.id, SyncBench::key())));
        QSignalSpy waits(&bench.sync, &SyncDesk::waiting);
        bench.sync.start(bench.account);
        QTRY_COMPARE_WITH_TIMEOUT(waits.size(), 1, 30'000);
        QVERIFY(!bench.status().running);
        QCOMPARE(bench.listed(), 0);
        QVERIFY(bench.waitSynced([&] { bench.power.set({}); })); // what waited begins by itself
        QCOMPARE(bench.listed(), 120);
    }

    void aKeyThatIsGivenIsUsedOnAMeteredLine()
    {
        SyncBench bench;
        bench.power.set(kMetered);
        QVERIFY(bench.start());
    }

    void whatNobodyAskedForStopsOnAMeteredLineAndGoesOn()
    {
        SyncBench bench;
        QVERIFY(bench.start());
        bench.ahead += kDay;
        fire(bench);
        QVERIFY(bench.status().running);
        bench.power.set(kMetered);
        QVERIFY(!bench.status().running);
        QVERIFY(bench.waitSynced([&] { bench.power.set({}); }));

        bench.sync.refresh({bench.account.id});
        QVERIFY(bench.status().running);
        QVERIFY(bench.waitSynced([&] {
            bench.power.set(kMetered);
            QVERIFY(bench.status().running); // somebody asked for this one
        }));
    }

    void whatWasStoppedStaysStopped()
    {
        std::optional<bool> wasRunning; // asked and stopped with the first rows: the walk may be over a moment later
        SyncBench bench(2000);
        bench.sync.start(bench.account, SyncBench::key());
        bench.session().feed().setPortionGap({});
        connect(&bench.session().feed(), &DisputeFeed::rowsArrived, &bench.sync, [&] {
            if (wasRunning || bench.listed() == 0)
                return;
            wasRunning = bench.status().running;
            bench.sync.cancel();
        });
        QTRY_VERIFY_WITH_TIMEOUT(wasRunning.has_value(), 30'000);
        QCOMPARE(wasRunning, std::optional(true)); // else this tests nothing
        QCOMPARE(bench.status().hold, RefreshHold::Stopped);
        QVERIFY(!bench.status().nextSync.isValid());
        QVERIFY(!timerOf(bench)->isActive());
        bench.ahead += kDay;
        fire(bench);
        bench.sync.minutePassed();
        fire(bench);
        bench.power.set(kMetered);
        bench.power.set({});
        QVERIFY(!bench.status().running);
        QVERIFY(bench.refresh()); // who asks for one gets it
        QCOMPARE(bench.listed(), 2000);
        QCOMPARE(bench.status().hold, RefreshHold::None);
        QVERIFY(timerOf(bench)->isActive());
    }

    /// A server that answers, badly as it may, is not offline: what else is asked of it may go well.
    void whoAnswersIsNotOffline()
    {
        SyncBench bench(60);
        QVERIFY(bench.start());
        QSignalSpy offline(&bench.sync, &SyncDesk::offlineChanged);
        tests::SandboxClient client(bench.sandbox);
        goOffline(bench, client);
        QCOMPARE(offline.size(), 1);
        QVERIFY(offline.last().at(1).toBool());
        QVERIFY(client.control("faults", tests::asJson("{'rules':[{'kind':'server_error','status':500}]}")));
        QVERIFY(!bench.refresh());
        QCOMPARE(offline.size(), 2);
        QVERIFY(!offline.last().at(1).toBool());
        QVERIFY(!bench.status().offline && bench.status().error);
    }

    /// "Empty cache" as a cure for a bad line: whoever heard "offline" hears that it is over, before the new session.
    void anEndedSessionIsNotOfflineForEver()
    {
        SyncBench bench(60);
        QVERIFY(bench.start());
        QSignalSpy offline(&bench.sync, &SyncDesk::offlineChanged);
        tests::SandboxClient client(bench.sandbox);
        goOffline(bench, client);
        QVERIFY(offline.last().at(1).toBool());
        bench.sync.end(bench.account.id, true);
        QVERIFY(!offline.last().at(1).toBool());
        QVERIFY(bench.start());
        QVERIFY(!bench.status().offline);
    }

    /// What the cache has still to say of a session that ended is heard by nobody.
    void aCacheThatIsFoundDamagedAfterItsEnd()
    {
        SyncBench bench(60);
        QVERIFY(bench.start());
        CacheStore *const cache = &bench.session().cache();
        bench.sync.end(bench.account.id, false);
        Q_EMIT cache->emptied(); // lives until the event loop runs again
        QVERIFY(bench.start());
        QCOMPARE(bench.listed(), 60);
    }

    void onlyWhenAskedMeansThat()
    {
        SyncBench bench;
        QVERIFY(bench.start());
        RefreshRules never;
        never.minutes = 0;
        bench.sync.setRules(never);
        QVERIFY(!timerOf(bench)->isActive());
        bench.sync.setRules({});
        QVERIFY(timerOf(bench)->isActive());
    }

    /// What is true of it is said once; that nothing can be kept is no news with each page.
    void aCacheOfANewerVersionIsSpokenOfOnce()
    {
        SyncBench bench;
        QVERIFY(bench.start());
        bench.sync.end(bench.account.id, false);
        QVERIFY(waitFor(bench.thread.run<int>([] { return 0; })));
        QTRY_VERIFY_WITH_TIMEOUT(bench.sync.findChildren<AccountSession *>().isEmpty(), 30'000);
        sql(bench.folders.accountFolder(bench.account.id) + u"/cache.db"_s, u"PRAGMA user_version = 999"_s);
        QSignalSpy told(&bench.sync, &SyncDesk::noticed);
        QVERIFY(bench.start());
        QCOMPARE(bench.listed(), 120);
        QVERIFY(waitFor(bench.thread.run<int>([] { return 0; })));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toString(), SyncDesk::cacheNotice(bench.account.id));
        QVERIFY(told.first().at(1).toString().contains(u"newer version"_s));
    }

    void afterSleepItIsDueSoon()
    {
        SyncBench bench;
        QVERIFY(bench.start());
        const QDateTime next = bench.status().nextSync;
        bench.sync.minutePassed(); // nobody slept
        QCOMPARE(bench.status().nextSync, next);
        bench.ahead += 8 * 3600;
        bench.sync.minutePassed();
        QVERIFY(secondsToNext(bench) <= 20);
        QVERIFY(timerOf(bench)->interval() <= 20'000);
    }

    void aClockThatIsSetBackDoesNotPutItOff()
    {
        SyncBench bench;
        bench.ahead = 2 * kDay;
        QVERIFY(bench.start());
        bench.ahead = 0;
        QVERIFY(secondsToNext(bench) > kDay);
        bench.sync.minutePassed();
        QVERIFY(secondsToNext(bench) <= 20);
        QVERIFY(bench.status().lastSync <= bench.now()); // no "in two days" in the status bar
        const QDateTime next = bench.status().nextSync;
        bench.sync.minutePassed();
        QCOMPARE(bench.status().nextSync, next);
    }

    void whetherTheClocksAgree()
    {
        SyncBench bench;
        bench.ahead = 400 * kDay;
        QVERIFY(!bench.status().clockAgreed);
        QVERIFY(bench.start());
        QVERIFY(!bench.status().clockAgreed);
        bench.ahead = 3600;
        QSignalSpy noticed(&bench.sync, &SyncDesk::noticed);
        QVERIFY(bench.refresh());
        QVERIFY(bench.status().clockAgreed);
        const QString told = noticed.isEmpty() ? QString() : noticed.last().at(1).toString();
        QVERIFY2(told.contains(u" minutes"_s) && !told.contains(u'-'), qPrintable(told)); // ahead or behind: so many
        bench.ahead = -30 * kDay;
        QVERIFY(bench.refresh());
        QVERIFY(!bench.status().clockAgreed);
    }

    /// N10 must not hold the fresh state back for as long as a clock ran ahead.
    void whatIsOpenFollowsAClockThatWasSetBack()
    {
        SyncBench bench;
        bench.ahead = kDay;
        QVERIFY(bench.start());
        DetailDesk detail([&](const QUuid &id) { return bench.sync.session(id); },
            [](ProviderKind kind) { return EvidenceGuide::standard().limits(kind); }, bench.ledger, bench.drafts,
            [&] { return bench.now(); });
        detail.open(bench.account.id, bench.index.id(0));
        QTRY_VERIFY_WITH_TIMEOUT(detail.view().dispute.readAt > systemNow().addSecs(kDay / 2), 30'000);
        bench.ahead = 0;
        detail.readAgain();
        QTRY_VERIFY_WITH_TIMEOUT(detail.view().dispute.readAt <= systemNow(), 30'000);
    }

    /// Damage that shows while the first walk fills the cache.
    void aCacheThatIsEmptiedDuringAWalkIsFilledWholly()
    {
        // Where the disk is slow the walk may be over before so many are kept: then that was no test, and another is
        // made.
        std::optional<bool> wasWalking;
        for (int attempt = 0; attempt < 20 && wasWalking != std::optional(true) && !QTest::currentTestFailed();
             ++attempt)
            emptyDuringAWalk(wasWalking);
        QCOMPARE(wasWalking, std::optional(true)); // else this tests nothing
    }

private:
    void emptyDuringAWalk(std::optional<bool> &wasWalking)
    {
        SyncBench bench(2000);
        wasWalking.reset();
        const std::function<void()> emptyWhenSomeAreKept = [&] {
            CacheStore &cache = bench.session().cache();
            whenDone(cache.count(), this, [&](const StoreResult<qint64> &count) {
                if (!count || *count < 200)
                    return emptyWhenSomeAreKept();
                wasWalking = bench.session().feed().isRunning();
                (void)cache.wipe();
                whenDone(cache.open(), this, [&cache](const auto &) { Q_EMIT cache.emptied(); });
            });
        };
        connect(&bench.sync, &SyncDesk::opened, this, emptyWhenSomeAreKept, Qt::SingleShotConnection);
        QVERIFY(bench.start());
        QTRY_VERIFY_WITH_TIMEOUT(wasWalking.has_value(), 30'000);
        QCOMPARE(bench.listed(), 2000);
        if (!*wasWalking) { // its cache is empty now; what it has still to say of that is heard
            QVERIFY(waitFor(bench.thread.run<int>([] { return 0; })));
            return;
        }
        const auto count = bench.session().cache().count();
        QVERIFY(waitFor(count));
        QCOMPARE(*count.result(), 2000);
    }
};

QTEST_GUILESS_MAIN(TestSyncDesk)
#include "tst_syncdesk.moc"
