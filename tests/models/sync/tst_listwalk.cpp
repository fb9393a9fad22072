#include "models/sync/listwalk.h"
#include "tests/support/builders.h"
#include "tests/support/fakeprovider.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Walking a list that stays, and lists that move under the walk (safety.md N7, N8).
class TestListWalk : public QObject {
    Q_OBJECT

private:
    static QString idAt(int n) { return u"dspt_test_%1"_s.arg(n, 6, 10, QChar(u'0')); }
    static void fill(FakeProvider &provider, int count)
    {
        for (int n = 0; n < count; ++n)
            provider.put(aDispute(idAt(n)));
    }
    static WalkReport walk(FakeProvider &provider)
    {
        ListWalk walk(provider, {}, nullptr);
        std::optional<WalkReport> report;
        QObject::connect(&walk, &ListWalk::done, &walk, [&](const WalkReport &done) { report = done; });
        walk.start();
        if (!QTest::qWaitFor([&] { return report.has_value(); }, 60'000))
            qFatal("the walk does not end");
        return *report;
    }

private Q_SLOTS:
    void reachesTheEnd_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 99, 100, 101, 350, 1000})
            QTest::addRow("%d", count) << count;
    }

    void reachesTheEnd()
    {
        QFETCH(int, count);
        FakeProvider provider;
        fill(provider, count);
        const WalkReport report = walk(provider);
        QVERIFY(report.complete);
        QCOMPARE(report.ids.size(), count);
        QCOMPARE(provider.lists, qMax(1, (count + 99) / 100));
    }

    void aPageThatIsTooLargeIsReadInSmallerOnes()
    {
        for (const qint64 large : {0, 300, 400}) { // the first, one in the middle, the last
            FakeProvider provider;
            fill(provider, 430);
            provider.mostRows = [large](const ListQuery &query) {
                return query.offset <= large && query.offset + query.limit > large ? 12 : 100;
            };
            const WalkReport report = walk(provider);
            QVERIFY(report.complete);
            QCOMPARE(report.ids.size(), 430);
        }
    }

    void rowsThatAppendAreFound()
    {
        FakeProvider provider;
        fill(provider, 250);
        int calls = 0;
        provider.beforeList = [&](const ListQuery &) {
            if (++calls == 3)
                fill(provider, 260);
        };
        const WalkReport report = walk(provider);
        QVERIFY(report.complete);
        QCOMPARE(report.ids.size(), 260);
    }

    void rowsThatLeaveMakeItWalkAgain()
    {
        FakeProvider provider;
        fill(provider, 250);
        int calls = 0;
        provider.beforeList = [&](const ListQuery &) {
            if (++calls == 2)
                provider.order.removeFirst(); // every later row moves up by one
        };
        const WalkReport report = walk(provider);
        QVERIFY(report.complete);
        QVERIFY(calls > 3);
        for (const QString &id : std::as_const(provider.order))
            QVERIFY(report.ids.contains(id));
    }

    void aListThatNeverRestsIsPartial()
    {
        FakeProvider provider;
        fill(provider, 250);
        int n = 250;
        provider.beforeList = [&](const ListQuery &) { provider.put(aDispute(idAt(n++))); };
        const WalkReport report = walk(provider);
        QVERIFY(!report.complete);
        QVERIFY(provider.lists < 40); // it gives up, it does not follow for ever
    }

    void aDriftThatEnds_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("seed");
        for (const char *kind : {"insert at the start", "insert in the middle", "delete at the start", "delete behind",
                 "swap", "reverse once", "shrink to one page", "grow by a page"})
            for (int seed = 0; seed < 10; ++seed)
                QTest::addRow("%s, seed %d", kind, seed) << QString::fromLatin1(kind) << seed;
    }

    /// One change under the walk: whatever is there in the end has been read, or the report says "partial".
    void aDriftThatEnds()
    {
        QFETCH(QString, kind);
        QFETCH(int, seed);
        FakeProvider provider;
        fill(provider, 450);
        QRandomGenerator random(quint32(seed) + 1);
        const int when = int(random.bounded(1, 6));
        int calls = 0;
        provider.beforeList = [&](const ListQuery &) {
            if (++calls != when)
                return;
            QStringList &order = provider.order;
            const auto add = [&](qsizetype at) {
                const QString id = idAt(900 + int(order.size()));
                provider.server.insert(id, aDispute(id));
                order.insert(at, id);
            };
            if (kind == "insert at the start"_L1)
                add(0);
            else if (kind == "insert in the middle"_L1)
                add(random.bounded(int(order.size())));
            else if (kind == "delete at the start"_L1)
                order.removeFirst();
            else if (kind == "delete behind"_L1)
                order.remove(300 + random.bounded(100), 7);
            else if (kind == "swap"_L1)
                order.swapItemsAt(random.bounded(200), 200 + random.bounded(200));
            else if (kind == "reverse once"_L1)
                std::reverse(order.begin(), order.end());
            else if (kind == "shrink to one page"_L1)
                order = order.mid(0, 60);
            else
                fill(provider, 550);
        };
        const WalkReport report = walk(provider);
        QVERIFY(provider.lists <= 3 * 10);
        if (report.complete)
            for (const QString &id : std::as_const(provider.order))
                QVERIFY(report.ids.contains(id));
        QVERIFY(report.complete); // one change is walked again, and then it rests
    }

    void aServerThatLiesEnds_data()
    {
        QTest::addColumn<qint64>("total"); ///< of every page; -1: the truth
        QTest::addColumn<int>("limit"); ///< that it says it gave; -1: the truth
        QTest::addColumn<bool>("samePage"); ///< whatever the offset
        QTest::addColumn<bool>("complete");
        QTest::addColumn<int>("mostLists");
        QTest::newRow("total 10^9, then nothing") << qint64(1'000'000'000) << -1 << false << false << 60;
        QTest::newRow("total 10^9, the same page for ever") << qint64(1'000'000'000) << -1 << true << false << 60;
        QTest::newRow("total 10^15 and limit 1") << qint64(1'000'000'000'000'000) << 1 << true << false << 60;
        QTest::newRow("the same page for ever") << qint64(-1) << -1 << true << false << 30;
        QTest::newRow("total too small") << qint64(5) << -1 << false << false << 3;
        QTest::newRow("total 0 with rows") << qint64(0) << -1 << false << false << 3;
        QTest::newRow("limit 1 that gives a hundred") << qint64(-1) << 1 << false << true << 4;
        QTest::newRow("limit 0") << qint64(-1) << 0 << false << true << 4;
        QTest::newRow("limit 10^6") << qint64(-1) << 1'000'000 << false << true << 4;
    }

    void aServerThatLiesEnds()
    {
        QFETCH(qint64, total);
        QFETCH(int, limit);
        QFETCH(bool, samePage);
        FakeProvider provider;
        fill(provider, 350);
        provider.changePage = [&](FakePage &page) {
            if (samePage) {
                page.disputes.clear();
                for (int n = 0; n < 100; ++n)
                    page.disputes.append(provider.server.value(provider.order.at(n)));
            }
            if (total >= 0)
                page.total = total;
            if (limit >= 0)
                page.limit = limit;
        };
        const WalkReport report = walk(provider);
        QTEST(report.complete, "complete");
        QFETCH(int, mostLists);
        QVERIFY2(provider.lists <= mostLists, qPrintable(QString::number(provider.lists)));
        QVERIFY(report.ids.size() >= 100); // what came is listed all the same
    }

    void aPageOfBrokenRowsDoesNotEndIt()
    {
        FakeProvider provider;
        fill(provider, 700);
        provider.changePage = [](FakePage &page) {
            if (page.offset != 200)
                return;
            for (qsizetype n = 0; n < page.disputes.size(); ++n)
                page.broken.append({QString(), errorOf(ErrorKind::BadData)});
            page.disputes.clear();
        };
        const WalkReport report = walk(provider);
        QCOMPARE(report.ids.size(), 600);
        QCOMPARE(report.broken.size(), 100);
        QVERIFY(report.complete);
    }

    void whoHearsOfAPageMayEndTheWalk()
    {
        FakeProvider provider;
        fill(provider, 500);
        auto *gone = new ListWalk(provider, {}, nullptr);
        connect(gone, &ListWalk::page, this, [&] { delete std::exchange(gone, nullptr); });
        gone->start();
        QTRY_VERIFY_WITH_TIMEOUT(!gone, 30'000);
        QTest::qWait(5);
        QCOMPARE(provider.lists, 1);
    }

    void anErrorEndsItOnce()
    {
        FakeProvider provider;
        fill(provider, 500);
        provider.listError = errorOf(ErrorKind::Unauthorized);
        ListWalk walk(provider, {}, nullptr);
        QSignalSpy failed(&walk, &ListWalk::failed);
        QSignalSpy done(&walk, &ListWalk::done);
        walk.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QCOMPARE(done.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestListWalk)
#include "tst_listwalk.moc"
