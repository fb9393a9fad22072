#include "models/providers/pacer.h"
#include "tests/app/world.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// A provider that says "slow down" again and again: every row arrives, and nobody is asked more often than it refused.
class TestReadStorm : public QObject {
    Q_OBJECT

    static constexpr int kRows = 3000;

    /// Waits of a millisecond instead of half a second.
    static void hurry(ProviderOptions &options)
    {
        PacerRules rules;
        rules.pauseBase = std::chrono::milliseconds(1);
        rules.longestPause = std::chrono::milliseconds(4);
        options.pacer = std::make_shared<Pacer>(std::make_shared<ReadSlots>(), rules);
    }
    static int hits(const World &world)
    {
        int sum = 0;
        const QJsonArray rules = world.client().get("/_sandbox/faults").json().value("rules"_L1).toArray();
        for (const QJsonValue &rule : rules)
            sum += rule["hits"_L1].toInt();
        return sum;
    }

private Q_SLOTS:
    void initTestCase() { registerWorldTypes(); }

    void everyRowArrivesAndNoStorm_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::newRow("all of the first") << QByteArray("[{'kind':'rate_limited','count':15}]");
        QTest::newRow("every third") << QByteArray("[{'kind':'rate_limited','probability':0.33}]");
        QTest::newRow("both, and 503 with a wait")
            << QByteArray("[{'kind':'rate_limited','count':8},{'kind':'rate_limited','probability':0.25},"
                          "{'kind':'server_error','status':503,'retry_after':1,'count':1}]");
    }
    void everyRowArrivesAndNoStorm()
    {
        QFETCH(QByteArray, rules);
        World calm(kRows, ProviderKind::Omise, {}, hurry);
        QVERIFY(await(calm.cache->open()));
        QVERIFY(calm.sync().complete);
        const int needed = calm.requests();

        World world(kRows, ProviderKind::Omise, {}, hurry);
        QVERIFY(await(world.cache->open()));
        world.control("faults", tests::asJson("{'rules':" + rules + "}"));
        const SyncReport report = world.sync();
        QVERIFY2(!world.lastError, world.lastError ? qPrintable(world.lastError->detail) : "");
        QVERIFY(report.complete);
        QCOMPARE(report.seen, kRows);
        QCOMPARE(*await(world.cache->count()), kRows);
        const int refused = hits(world);
        QVERIFY(refused > 0);
        QVERIFY2(world.requests() <= needed + refused,
            qPrintable(u"%1 requests, %2 needed, %3 refused"_s.arg(world.requests()).arg(needed).arg(refused)));
    }

    /// It gives up some time, says so, and has not hammered; the next one goes on.
    void oneThatNeverEndsIsGivenUp()
    {
        World world(kRows, ProviderKind::Omise, {}, [](ProviderOptions &options) {
            hurry(options);
            options.maxSlowDowns = 5;
        });
        QVERIFY(await(world.cache->open()));
        world.control("faults", tests::asJson("{'rules':[{'kind':'rate_limited'}]}"));
        (void)world.sync();
        QVERIFY(world.lastError);
        QCOMPARE(world.lastError->kind, ErrorKind::RateLimited);
        QVERIFY2(world.requests() <= 4 * 6, qPrintable(QString::number(world.requests())));
        QCOMPARE(world.client().send("DELETE", "/_sandbox/faults").status, 200);
        const SyncReport report = world.sync();
        QVERIFY(report.complete);
        QCOMPARE(*await(world.cache->count()), kRows);
    }
};

QTEST_GUILESS_MAIN(TestReadStorm)
#include "tst_readstorm.moc"
