#include "tests/models/sync/feedbench.h"

using namespace disputedesk;
using namespace disputedesk::test;

/// What a refresh makes of disputes that the provider has no longer: it is whole, they stay, and their trail says so
/// once. Where nothing at all is found by its id, that says nothing of any of them.
class TestMissing : public QObject, private FeedBench {
    Q_OBJECT

    static constexpr int kRows = 20;
    static constexpr int kOpen = 3; ///< the first of them
    bool m_byCursor = false;

    void add(int n)
    {
        const QString open = m_byCursor ? u"needs_response"_s : u"open"_s;
        putInOrder(n, n < kOpen ? open : u"won"_s);
    }
    /// A server with some disputes, all read; a minute later.
    void makeFor(bool byCursor)
    {
        m_byCursor = byCursor;
        account = anOmiseAccount();
        if (byCursor) {
            makeCursor();
        } else {
            make();
            openCache();
        }
        for (int n = 0; n < kRows; ++n)
            add(n);
        QVERIFY(refresh());
        later();
    }
    void later(int seconds = 60)
    {
        now = now.addSecs(seconds);
        forgetCounts();
    }
    void lose(int n)
    {
        provider->server.remove(idAt(n));
        provider->order.removeOne(idAt(n));
    }
    static std::optional<Error> notFound(const QString &) { return errorOf(ErrorKind::NotFound); }
    QStringList notes(int n)
    {
        QStringList fields;
        const auto changes = await(cache->changesOf(idAt(n)));
        for (const ObservedChange &change : changes ? *changes : QList<ObservedChange>())
            fields.append(change.field);
        return fields;
    }
    static void byBoth()
    {
        QTest::addColumn<bool>("byCursor");
        QTest::newRow("offset") << false;
        QTest::newRow("cursor") << true;
    }

private Q_SLOTS:
    void initTestCase() { registerTypes(); }
    void cleanup() { drop(); }

    void oneThatIsGoneIsToldOnce_data() { byBoth(); }
    void oneThatIsGoneIsToldOnce()
    {
        QFETCH(bool, byCursor);
        makeFor(byCursor);
        const QString status = statusKept(1);
        lose(1);
        for (int again = 0; again < 3; ++again) {
            const auto report = refresh();
            QVERIFY(report && report->complete && report->broken.isEmpty());
            QCOMPARE(report->missing, QStringList{idAt(1)});
            QCOMPARE(provider->reads, 2); // it, and one that is there
            QCOMPARE(statusKept(1), status); // N9
            QCOMPARE(notes(1), QStringList{u"missing"_s});
            QCOMPARE(notes(0), QStringList());
            later();
        }
        QCOMPARE(*await(cache->count()), kRows);
    }

    void oneThatIsFoundAgainIsAsOthersAre_data() { byBoth(); }
    void oneThatIsFoundAgainIsAsOthersAre()
    {
        QFETCH(bool, byCursor);
        makeFor(byCursor);
        lose(1);
        QVERIFY(refresh());
        later();
        add(1);
        auto report = refresh();
        QVERIFY(report && report->complete);
        QCOMPARE(report->missing, QStringList());
        QCOMPARE(notes(1), QStringList({u"found"_s, u"missing"_s}));
        QCOMPARE(notes(0), QStringList());
        later();
        QVERIFY(refresh());
        QCOMPARE(notes(1).size(), 2); // told once
        later();
        lose(1);
        report = refresh();
        QVERIFY(report && report->complete);
        QCOMPARE(notes(1), QStringList({u"missing"_s, u"found"_s, u"missing"_s})); // gone for the second time
    }

    /// List and opened dispute are told of the mark, and of its end.
    void whatIsShownSaysIt_data() { byBoth(); }
    void whatIsShownSaysIt()
    {
        QFETCH(bool, byCursor);
        makeFor(byCursor);
        feed->watch(idAt(1));
        qint64 listed = -1; // the last that was told of it
        QDateTime opened;
        const QObject here;
        connect(feed.get(), &DisputeFeed::rowsArrived, &here, [&](const BatchPtr &rows) {
            for (const BatchRow &row : rows->rows)
                if (rows->string(row.id) == idAt(1))
                    listed = row.missingMs;
        });
        connect(feed.get(), &DisputeFeed::disputeArrived, &here,
            [&](const Dispute &dispute) { opened = dispute.missingAt; });
        lose(1);
        const QDateTime seen = now;
        QVERIFY(refresh());
        QCOMPARE(listed, seen.toMSecsSinceEpoch());
        QCOMPARE(opened, seen);
        QCOMPARE((*await(cache->dispute(idAt(1))))->missingAt, seen);
        later();
        add(1);
        QVERIFY(refresh());
        QCOMPARE(listed, 0);
        QVERIFY(!opened.isValid());
        QVERIFY(!(*await(cache->dispute(idAt(1))))->missingAt.isValid());
    }

    /// Somebody opened it, and it came, while the refresh heard 404.
    void oneThatSomebodyElseFoundIsNotMarked()
    {
        makeFor(false);
        Dispute found = (*await(cache->dispute(idAt(1)))).value();
        found.readAt = now;
        lose(1);
        provider->readErrorOf = [&](const QString &id) -> std::optional<Error> {
            if (id != idAt(1))
                return std::nullopt;
            feed->take(found);
            return errorOf(ErrorKind::NotFound);
        };
        const auto report = refresh();
        provider->readErrorOf = nullptr;
        QVERIFY(report && report->complete);
        QCOMPARE(report->missing, QStringList());
        QVERIFY(!(*await(cache->dispute(idAt(1))))->missingAt.isValid());
        QCOMPARE(notes(1), QStringList());
    }

    /// A wrong path, a key that may no longer read: 404 for every id.
    void aServerThatFindsNoneSaysNothing_data() { byBoth(); }
    void aServerThatFindsNoneSaysNothing()
    {
        QFETCH(bool, byCursor);
        makeFor(byCursor);
        lose(1);
        lose(2);
        provider->readErrorOf = notFound;
        auto report = refresh();
        QVERIFY(report);
        QVERIFY(!report->complete);
        QCOMPARE(report->missing, QStringList());
        QCOMPARE(notes(1) + notes(2), QStringList());
        provider->readErrorOf = nullptr;
        report = refresh();
        QVERIFY(report && report->complete);
        QCOMPARE(report->missing.size(), 2);
    }

    /// Nothing in the lists, nothing by its id: another merchant's key looks like that.
    void anEmptyServerSaysNothing_data() { byBoth(); }
    void anEmptyServerSaysNothing()
    {
        QFETCH(bool, byCursor);
        makeFor(byCursor);
        for (int n = 0; n < kRows; ++n)
            lose(n);
        const auto report = refresh();
        QVERIFY(report);
        QVERIFY(!report->complete);
        QCOMPARE(report->missing, QStringList());
        QCOMPARE(notes(1), QStringList());
        QCOMPARE(*await(cache->count()), kRows);
    }

    /// Where another was found by its id anyway, no further one is read.
    void oneThatMovedOnIsProofEnough()
    {
        makeFor(false);
        lose(1);
        putInOrder(2, u"unheard_of"_s); // in no list
        const auto report = refresh();
        QVERIFY(report && report->complete);
        QCOMPARE(report->missing, QStringList{idAt(1)});
        QCOMPARE(provider->reads, 2);
        QCOMPARE(statusKept(2), u"unheard_of"_s);
    }

    void aClockThatWasSetBackNotesOnce()
    {
        makeFor(false);
        lose(1);
        later(-24 * 3600);
        for (int again = 0; again < 3; ++again)
            QVERIFY(refresh()->complete);
        QCOMPARE(notes(1).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMissing)
#include "tst_missing.moc"
