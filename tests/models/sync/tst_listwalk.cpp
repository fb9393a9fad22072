#include "models/sync/listwalk.h"
#include "tests/support/builders.h"
#include "tests/support/fakeprovider.h"

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
        if (!QTest::qWaitFor([&] { return report.has_value(); }, 5000))
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

    void anErrorEndsItOnce()
    {
        FakeProvider provider;
        fill(provider, 500);
        provider.listError = errorOf(ErrorKind::Unauthorized);
        ListWalk walk(provider, {}, nullptr);
        QSignalSpy failed(&walk, &ListWalk::failed);
        QSignalSpy done(&walk, &ListWalk::done);
        walk.start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(done.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestListWalk)
#include "tst_listwalk.moc"
