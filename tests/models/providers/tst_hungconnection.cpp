#include "models/providers/fetch.h"
#include "models/providers/oneshot.h"
#include "models/providers/requestrules.h"
#include "tests/support/faultserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace disputedesk;
using disputedesk::test::Fault;
using disputedesk::test::FaultServer;
using disputedesk::test::waitFor;

namespace {
constexpr auto kDeadline = 1000ms; ///< by then the request is at the server, on a machine that is busy, too

struct Bench {
    FaultServer server{FaultServer::Speaks::Http};
    QNetworkAccessManager network;
    ProviderOptions options;
    Breaker breaker;
    QObject parent;

    Bench()
    {
        server.answer = FaultServer::json(200, "{}");
        options.maxTries = 1;
        options.writeDeadline = kDeadline;
    }
    QFuture<ApiResult<Exchange>> read(std::chrono::milliseconds deadline)
    {
        return Fetch::start(network, plainRequest(server.url(u"/read"_s), options),
            FetchRules{deadline, 1000, nullptr, {}}, options, breaker, &parent);
    }
    QFuture<WriteTrace> write()
    {
        return OneShot::send(
            network, {HttpVerb::Post, plainRequest(server.url(u"/write"_s), options), "{}"}, options, &parent);
    }
};
} // namespace

/// Which connections go when a request meets its deadline. Dropping all waits in the window's thread for Qt's own,
/// which a server that pours a head without end keeps busy: so only where nothing was sent, and the connection itself
/// hangs, or where two in a row said nothing. (A handshake that hangs: tests/faults.)
class TestHungConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSilentReadLeavesTheOthersTheirConnections()
    {
        Bench bench;
        bench.server.plan(Fault::Silent);
        const auto silent = bench.read(kDeadline);
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests.size(), 1, 30'000);
        const auto other = bench.read(20s);
        QVERIFY(waitFor(silent) && waitFor(other));
        QVERIFY(!silent.result());
        QVERIFY(other.result());
        QCOMPARE(bench.server.connections, 2);
        const auto third = bench.read(20s);
        QVERIFY(waitFor(third));
        QVERIFY(third.result());
        QCOMPARE(bench.server.connections, 2);
    }
    /// The computer slept, and the connections died meanwhile: the second silence lets all go.
    void aSecondSilenceLetsAllGo()
    {
        Bench bench;
        const auto first = bench.read(20s);
        QVERIFY(waitFor(first));
        bench.options.maxTries = 3;
        bench.options.retryBase = 1ms;
        bench.server.plan(Fault::Silent);
        bench.server.plan(Fault::Silent);
        const auto read = bench.read(kDeadline);
        QVERIFY(waitFor(read));
        QVERIFY(read.result());
        QCOMPARE(bench.server.requests.size(), 4);
    }
    void aSilentWriteLeavesTheReadsTheirConnections()
    {
        Bench bench;
        const auto before = bench.read(20s);
        QVERIFY(waitFor(before));
        QVERIFY(before.result());
        bench.server.plan(Fault::Silent);
        const auto write = bench.write();
        QVERIFY(waitFor(write));
        QCOMPARE(write.result().requestsSent, 1);
        QCOMPARE(write.result().exchange.stopped, Stopped::Deadline);
        const int connections = bench.server.connections;
        const auto after = bench.read(20s);
        QVERIFY(waitFor(after));
        QVERIFY(after.result());
        QCOMPARE(bench.server.connections, connections + (connections == 1 ? 1 : 0)); // the write's own went with it
    }
};

QTEST_GUILESS_MAIN(TestHungConnection)
#include "tst_hungconnection.moc"
