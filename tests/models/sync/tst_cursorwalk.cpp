#include "models/sync/cursorwalk.h"
#include "tests/support/builders.h"
#include "tests/support/fakeprovider.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// A list by cursors that is honest, one that moves, and servers that lie (safety.md N7): it always ends.
class TestCursorWalk : public QObject {
    Q_OBJECT

private:
    static QString idAt(int n) { return u"dp_%1"_s.arg(n, 6, 10, QChar(u'0')); }
    static void fill(FakeProvider &provider, int count)
    {
        provider.pages = Paging::Cursor;
        for (int n = int(provider.order.size()); n < count; ++n)
            provider.put(aDispute(idAt(n)));
    }
    static WalkReport walk(FakeProvider &provider)
    {
        CursorWalk walk(provider, {}, CursorWalk::Pace::Straight, nullptr);
        std::optional<WalkReport> report;
        QObject::connect(&walk, &Walk::done, &walk, [&](const WalkReport &done) { report = done; });
        walk.start();
        if (!QTest::qWaitFor([&] { return report.has_value(); }, 60'000))
            qFatal("the walk does not end");
        return *report;
    }

private Q_SLOTS:
    void reachesTheEnd_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 99, 100, 101, 350, 5000})
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
        QCOMPARE(report.expected, count);
        QCOMPARE(provider.lists, qMax(1, (count + 99) / 100));
    }

    /// Rows with much evidence: what is too large as one page is read in smaller ones, from the same place on.
    void aPageThatIsTooLargeIsReadInSmallerOnes()
    {
        FakeProvider provider;
        fill(provider, 450);
        provider.mostRows = [](const ListQuery &query) {
            return query.cursor <= idAt(350) && query.cursor > idAt(300) ? 8 : 100;
        };
        const WalkReport report = walk(provider);
        QVERIFY(report.complete);
        QCOMPARE(report.ids.size(), 450);
        QVERIFY(provider.lists < 40); // pages grow again behind the large ones
        provider.mostRows = [](const ListQuery &) { return 0; }; // one alone is too large
        CursorWalk hopeless(provider, {}, CursorWalk::Pace::Straight, nullptr);
        QSignalSpy failed(&hopeless, &Walk::failed);
        hopeless.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::TooLarge);
    }

    void whatComesOnTopIsForTheNextTime()
    {
        FakeProvider provider;
        fill(provider, 250);
        provider.beforeList = [&](const ListQuery &) { fill(provider, 250 + provider.lists - 1); };
        const WalkReport report = walk(provider);
        QVERIFY(report.complete);
        QCOMPARE(report.ids.size(), 250);
    }

    void aServerThatLiesEnds_data()
    {
        QTest::addColumn<QString>("lie");
        QTest::addColumn<int>("lists");
        QTest::newRow("the first cursor again") << u"repeat"_s << 2;
        QTest::newRow("a cursor in a circle") << u"circle"_s << 3;
        QTest::newRow("an empty page with more") << u"empty"_s << 2;
        QTest::newRow("no cursor but more") << u"none"_s << 1;
        QTest::newRow("the same page with new cursors") << u"same"_s << 3;
        QTest::newRow("broken rows without ids, for ever") << u"broken"_s << 2;
    }

    void aServerThatLiesEnds()
    {
        QFETCH(QString, lie);
        FakeProvider provider;
        fill(provider, 1000);
        const QString first = idAt(900), second = idAt(800);
        provider.changePage = [&](FakePage &page) {
            page.hasMore = true;
            if (lie == "repeat"_L1)
                page.nextCursor = first;
            else if (lie == "circle"_L1)
                page.nextCursor = provider.lists % 2 ? first : second;
            else if (lie == "empty"_L1 && provider.lists == 2)
                page.disputes.clear();
            else if (lie == "none"_L1)
                page.nextCursor.clear();
            else if (lie == "same"_L1)
                page.disputes = {provider.server.value(idAt(1))};
            else if (lie == "broken"_L1) {
                page.disputes.clear();
                page.broken = {{{}, errorOf(ErrorKind::BadData)}};
            }
        };
        const WalkReport report = walk(provider);
        QVERIFY(!report.complete);
        QTEST(provider.lists, "lists");
        QVERIFY(lie == "broken"_L1 || !report.ids.isEmpty()); // what came is listed all the same
    }

    void oneDryPageIsNoLie()
    {
        FakeProvider provider;
        fill(provider, 500);
        provider.changePage = [&](FakePage &page) {
            if (provider.lists == 3)
                for (Dispute &dispute : page.disputes)
                    dispute.id = idAt(450);
        };
        const WalkReport report = walk(provider);
        QVERIFY(report.complete);
        QCOMPARE(report.ids.size(), 400);
    }

    void brokenRowsAreCountedOnce()
    {
        FakeProvider provider;
        fill(provider, 300);
        provider.changePage = [](FakePage &page) {
            page.disputes.removeLast();
            page.broken = {{u"dp_bad"_s, errorOf(ErrorKind::BadData)}};
        };
        const WalkReport report = walk(provider);
        QVERIFY(report.complete);
        QCOMPARE(report.broken.size(), 1);
        QCOMPARE(report.ids.size(), 297);
    }

    void aDriftEnds_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("when");
        for (const char *kind : {"insert on top", "insert in the middle", "insert at the end", "remove a read one",
                 "remove one ahead", "remove the cursor's", "swap read and unread", "swap ahead",
                 "a read one moves down", "reverse", "shrink", "grow by pages"})
            for (int when = 1; when <= 5; ++when)
                QTest::addRow("%s, page %d", kind, when) << QString::fromLatin1(kind) << when;
    }

    /// It ends within its bounds; what is complete has every row that was there all the time and did not move.
    void aDriftEnds()
    {
        QFETCH(QString, kind);
        QFETCH(int, when);
        FakeProvider provider;
        fill(provider, 450);
        QSet<QString> still(provider.order.begin(), provider.order.end());
        const auto moved = [&](qsizetype at) { still.remove(provider.order.at(at)); };
        provider.beforeList = [&](const ListQuery &query) {
            if (provider.lists != when)
                return;
            QStringList &order = provider.order;
            const qsizetype cursor = query.cursor.isEmpty() ? order.size() : order.indexOf(query.cursor);
            const auto insert = [&](qsizetype at) {
                provider.server.insert(u"dp_new"_s, aDispute(u"dp_new"_s));
                order.insert(at, u"dp_new"_s);
            };
            if (kind == "insert on top"_L1)
                insert(order.size());
            else if (kind == "insert in the middle"_L1)
                insert(200);
            else if (kind == "insert at the end"_L1)
                insert(0);
            else if (kind == "remove a read one"_L1)
                moved(order.size() - 1), order.removeLast();
            else if (kind == "remove one ahead"_L1)
                moved(0), order.removeFirst();
            else if (kind == "remove the cursor's"_L1 && cursor < order.size())
                moved(cursor), order.removeAt(cursor);
            else if (kind == "swap read and unread"_L1)
                moved(0), moved(449), order.swapItemsAt(0, 449);
            else if (kind == "swap ahead"_L1)
                order.swapItemsAt(0, 20);
            else if (kind == "a read one moves down"_L1)
                moved(449), order.move(449, 5);
            else if (kind == "reverse"_L1)
                still.clear(), std::reverse(order.begin(), order.end());
            else if (kind == "shrink"_L1)
                still.clear(), order = order.mid(200);
            else if (kind == "grow by pages"_L1)
                fill(provider, 900);
        };
        CursorWalk walk(provider, {}, CursorWalk::Pace::Straight, nullptr);
        QSignalSpy done(&walk, &Walk::done);
        QSignalSpy failed(&walk, &Walk::failed);
        walk.start();
        QTRY_VERIFY_WITH_TIMEOUT(!done.isEmpty() || !failed.isEmpty(), 30'000);
        QCOMPARE(done.size() + failed.size(), 1);
        QVERIFY(provider.lists <= 12);
        if (!failed.isEmpty()) {
            QVERIFY(
                kind == "remove the cursor's"_L1 || kind == "shrink"_L1); // the server refuses the cursor, and says so
            return;
        }
        const auto report = done.first().first().value<WalkReport>();
        const bool all =
            std::all_of(still.cbegin(), still.cend(), [&](const QString &id) { return report.ids.contains(id); });
        QVERIFY(!report.complete || all);
    }

    void stepByStep()
    {
        FakeProvider provider;
        fill(provider, 500);
        CursorWalk walk(provider, {}, CursorWalk::Pace::Stepwise, nullptr);
        QSignalSpy waiting(&walk, &CursorWalk::waiting);
        QSignalSpy done(&walk, &Walk::done);
        walk.start();
        QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), 1, 30'000);
        walk.goOn();
        QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), 2, 30'000);
        QCOMPARE(provider.lists, 2);
        walk.enough();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
        const auto report = done.first().first().value<WalkReport>();
        QVERIFY(report.complete);
        QCOMPARE(report.ids.size(), 200);
    }

    void whoHearsOfAPageMayEndTheWalk()
    {
        FakeProvider provider;
        fill(provider, 500);
        auto *gone = new CursorWalk(provider, {}, CursorWalk::Pace::Straight, nullptr);
        connect(gone, &Walk::page, this, [&] { delete std::exchange(gone, nullptr); });
        gone->start();
        QTRY_VERIFY_WITH_TIMEOUT(!gone, 30'000);
        QTest::qWait(5);
        QCOMPARE(provider.lists, 1);
    }
};

QTEST_GUILESS_MAIN(TestCursorWalk)
#include "tst_cursorwalk.moc"
