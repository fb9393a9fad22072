#include "tests/models/sync/feedbench.h"
#include "tests/support/batchrows.h"

using namespace disputedesk;
using namespace disputedesk::test;

/// What a refresh reads, shows and keeps.
class TestDisputeFeed : public QObject, private FeedBench {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerTypes(); }
    void init() { make(); }
    void cleanup() { drop(); }

    void theFirstWalkIsWholeAndKept()
    {
        for (int n = 0; n < 250; ++n)
            put(n, n % 3 ? u"lost"_s : u"open"_s);
        openCache();
        const auto report = refresh();
        QVERIFY(report && report->whole && report->complete);
        QCOMPARE(report->seen, 250);
        QCOMPARE(report->expected, 250);
        QCOMPARE(*await(cache->loadRows({7, {}})), 250);
        QVERIFY(await(cache->syncState())->contains(u"walked_at"_s));
    }

    void aRefreshReadsOnlyWhatMayHaveChanged()
    {
        for (int n = 0; n < 300; ++n)
            put(n, n < 10 ? u"open"_s : n < 20 ? u"pending"_s : u"won"_s);
        openCache();
        QVERIFY(refresh());
        provider->lists = provider->reads = 0;
        now = now.addSecs(60);
        put(0, u"pending"_s);
        put(5, u"lost"_s); // it left both lists; the newest closed page has it or a read of its own does
        put(400, u"open"_s);
        const auto report = refresh();
        QVERIFY(report && !report->whole && report->complete);
        QCOMPARE(provider->lists, 3);
        QVERIFY(provider->reads <= 1);
        QCOMPARE(statusKept(0), u"pending"_s);
        QCOMPARE(statusKept(5), u"lost"_s);
        QCOMPARE(statusKept(400), u"open"_s);
    }

    /// Two lists at once cost one wait; the closed ones are asked for when both are through.
    void openAndPendingAreReadTogether()
    {
        for (int n = 0; n < 300; ++n)
            put(n, n < 150 ? u"open"_s : n < 270 ? u"pending"_s : u"won"_s);
        openCache();
        QVERIFY(refresh());
        now = now.addSecs(60);
        QList<ListScope> asked;
        int atFirstRows = -1;
        provider->beforeList = [&](const ListQuery &query) { asked.append(query.scope); };
        connect(feed.get(), &DisputeFeed::rowsArrived, this,
            [&] { atFirstRows = atFirstRows < 0 ? int(asked.size()) : atFirstRows; });
        const auto report = refresh();
        QVERIFY(report && report->complete);
        QCOMPARE(report->seen, 270);
        QCOMPARE(asked.size(), 5);
        QCOMPARE(asked.mid(0, 2), (QList{ListScope::Open, ListScope::Pending}));
        QVERIFY(atFirstRows >= 2); // before anything of either was there
        QCOMPARE(asked.indexOf(ListScope::Closed), 4);
    }

    /// Whoever moves while both are read is in one of them, in both, or in none and read by itself.
    void whoMovesMeanwhileIsFound_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        for (int at = 1; at <= 5; ++at)
            for (const QString &from : {u"open"_s, u"pending"_s})
                for (const QString &to : {u"open"_s, u"pending"_s, u"won"_s, u"unheard_of"_s})
                    if (from != to)
                        QTest::addRow("list %d, %s to %s", at, qPrintable(from), qPrintable(to)) << at << from << to;
    }
    void whoMovesMeanwhileIsFound()
    {
        QFETCH(int, at);
        QFETCH(QString, from);
        QFETCH(QString, to);
        for (int n = 0; n < 240; ++n)
            put(n, n < 110 ? u"open"_s : n < 230 ? u"pending"_s : u"won"_s);
        put(300, from);
        openCache();
        QVERIFY(refresh());
        now = now.addSecs(60);
        provider->lists = 0;
        provider->beforeList = [&](const ListQuery &) {
            if (provider->lists == at)
                put(300, to); // seen by this list and those after it
        };
        QVERIFY(refresh());
        provider->beforeList = nullptr;
        now = now.addSecs(60);
        const QString seen = statusKept(300);
        QVERIFY2(seen == to || seen == from, qPrintable(seen)); // as one of the reads had it
        QVERIFY(refresh());
        QCOMPARE(statusKept(300), to); // and right with the next one, whatever the last one saw
    }

    void stragglersAreReadOneByOne()
    {
        for (int n = 0; n < 40; ++n)
            put(n);
        openCache();
        QVERIFY(refresh());
        now = now.addSecs(60);
        for (int n = 0; n < 40; ++n)
            put(n, u"charged_back_again"_s); // in no list at all
        const auto report = refresh();
        QVERIFY(report && report->complete);
        QCOMPARE(provider->reads, 40);
        QCOMPARE(statusKept(39), u"charged_back_again"_s);
    }

    void aStragglerThatIsNotFoundIsKept()
    {
        put(1);
        put(2);
        openCache();
        QVERIFY(refresh());
        provider->server.remove(idAt(1));
        provider->order.removeOne(idAt(1));
        for (int again = 0; again < 3; ++again) { // N9: never deleted, however often
            const auto report = refresh();
            QVERIFY(report);
            QVERIFY(report->complete);
            QCOMPARE(statusKept(1), u"open"_s);
        }
    }

    void aBrokenStragglerDoesNotStopTheOthers()
    {
        put(1);
        put(2);
        openCache();
        QVERIFY(refresh());
        now = now.addSecs(60);
        put(1, u"unheard_of"_s);
        put(2, u"unheard_of"_s);
        provider->readErrorOf = [](const QString &id) {
            return id == idAt(1) ? std::optional(errorOf(ErrorKind::BadData)) : std::nullopt;
        };
        const auto report = refresh();
        QVERIFY(report);
        QCOMPARE(report->broken.size(), 1);
        QCOMPARE(report->broken.first().id, idAt(1));
        QCOMPARE(statusKept(2), u"unheard_of"_s);
    }

    void brokenRowsAreCountedAndTheGoodOnesKept()
    {
        for (int n = 0; n < 120; ++n)
            put(n);
        provider->changePage = [](FakePage &page) {
            if (page.offset == 0)
                page.broken.append({page.disputes.takeFirst().id, errorOf(ErrorKind::BadData)});
        };
        openCache();
        const auto report = refresh();
        QVERIFY(report && report->complete);
        QCOMPARE(report->broken.size(), 1);
        QCOMPARE(report->seen, 119);
        QCOMPARE(*await(cache->loadRows({7, {}})), 119);
    }

    void rowsAreShownBeforeTheyAreKept()
    {
        put(1);
        openCache();
        bool keptWhenShown = true;
        connect(
            feed.get(), &DisputeFeed::rowsArrived, this,
            [&](const BatchPtr &rows) {
                QCOMPARE(rows->rows.size(), size_t(1));
                keptWhenShown = !statusKept(1).isEmpty();
            },
            Qt::SingleShotConnection);
        QVERIFY(refresh());
        QVERIFY(!keptWhenShown);
        QCOMPARE(statusKept(1), u"open"_s);
    }

    void anOlderReadDoesNotOverwrite()
    {
        put(1, u"lost"_s);
        openCache();
        QVERIFY(refresh());
        Dispute late = aDispute(idAt(1));
        late.readAt = now.addSecs(-20);
        feed->take(late);
        QCOMPARE(statusKept(1), u"lost"_s);
    }

    void withoutACacheTheListIsRightAllTheSame()
    {
        QFile blocker(folder->filePath(u"account"_s)); // a file where the folder should be
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        blocker.close();
        QSignalSpy failed(feed.get(), &DisputeFeed::cacheFailed);
        feed->loadCache();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        for (int n = 0; n < 130; ++n)
            put(n);
        int shown = 0;
        connect(feed.get(), &DisputeFeed::rowsArrived, this,
            [&](const BatchPtr &rows) { shown += int(rows->rows.size()); });
        const auto report = refresh();
        QVERIFY(report && report->complete && report->whole);
        QCOMPARE(shown, 130);
        QVERIFY(refresh()->whole); // nothing says where it stands, so it looks at everything again
    }

    /// A row that could not be kept must be looked for again at the next start, or it is missing for ever.
    void aWalkThatWasNotKeptIsNoWalk()
    {
        for (int n = 0; n < 250; ++n)
            put(n, u"won"_s);
        openCache();
        int arrived = 0;
        connect(feed.get(), &DisputeFeed::rowsArrived, this, [&] {
            if (++arrived == 2)
                (void)cache->wipe(); // closes the file: the page that comes now is not kept
            if (arrived == 3)
                (void)cache->open(); // and there is room again
        });
        QVERIFY(refresh());
        QTRY_VERIFY_WITH_TIMEOUT(!feed->isRunning(), 30'000);
        feed->disconnect(this);
        const auto state = await(cache->syncState());
        QVERIFY(!state || !(state->contains(u"walked_at"_s) || state->contains(u"read_at"_s)));
        QVERIFY(refresh()->whole);
        QCOMPARE(*await(cache->loadRows({7, {}})), 250);
        QVERIFY(!refresh()->whole);
    }

    void onlyAServerThatTellsItsTimeIsCompared()
    {
        put(1);
        openCache();
        auto report = refresh();
        QVERIFY(report && !report->clockCompared);
        provider->changePage = [this](FakePage &page) { page.serverDate = now.addSecs(90); };
        report = refresh();
        QVERIFY(report && report->clockCompared);
        QCOMPARE(report->clockSkewSeconds, 90);
    }

    void withoutAProviderNothingHappens()
    {
        feed->setProvider(nullptr);
        QSignalSpy started(feed.get(), &DisputeFeed::started);
        feed->refresh();
        feed->refreshWhole();
        QCOMPARE(started.size(), 0);
    }

    void aKeyChangeEndsTheRefreshUnderWay()
    {
        for (int n = 0; n < 250; ++n)
            put(n);
        openCache();
        QSignalSpy finished(feed.get(), &DisputeFeed::finished);
        feed->refreshWhole();
        feed->setProvider(nullptr);
        QCOMPARE(finished.size(), 1);
        QVERIFY(finished.first().first().value<SyncReport>().cancelled);
        provider = std::make_unique<FakeProvider>(); // the old one is gone
        QTest::qWait(10);
        feed->setProvider(provider.get());
        QVERIFY(refresh());
    }

    void theAgentsOwnDateIsInTheRow()
    {
        put(1);
        openCache();
        const QDateTime own = now.addDays(3);
        feed->setAgentsDeadline(idAt(1), own);
        QSignalSpy rows(feed.get(), &DisputeFeed::rowsArrived);
        QVERIFY(refresh());
        const DisputeRow row = rowsOf(*rows.first().first().value<BatchPtr>()).first();
        QCOMPARE(row.dueMs, own.toMSecsSinceEpoch());
        feed->setAgentsDeadline(idAt(1), {});
        rows.clear();
        QVERIFY(refresh());
        QVERIFY(rowsOf(*rows.first().first().value<BatchPtr>()).first().dueMs != own.toMSecsSinceEpoch());
    }
};

QTEST_GUILESS_MAIN(TestDisputeFeed)
#include "tst_disputefeed.moc"
