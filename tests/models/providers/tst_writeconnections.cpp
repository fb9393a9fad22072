#include "models/providers/oneshot.h"
#include "models/providers/requestrules.h"
#include "tests/support/faultserver.h"
#include "tests/support/proof.h"
#include "tests/support/waitfor.h"

#include <QRegularExpression>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace disputedesk;
using disputedesk::test::Fault;
using disputedesk::test::FaultServer;
using disputedesk::test::proof;
using disputedesk::test::waitFor;

namespace {
/// A server that asks for no connection to be closed, and a manager for writes alone, as an account has.
struct Bench {
    FaultServer server;
    QNetworkAccessManager network;
    ProviderOptions options;
    QObject parent;

    explicit Bench(FaultServer::Speaks speaks)
        : server(speaks)
    {
        options.tls = FaultServer::clientTls();
        options.writeNetwork = &network;
    }
    QFuture<WriteTrace> write()
    {
        WriteRequest write{HttpVerb::Post, plainRequest(server.url(u"/write"_s), options), "{}"};
        write.request.setRawHeader("Content-Type", "application/json");
        return OneShot::send(network, std::move(write), options, &parent);
    }
};
} // namespace

/// Each write has a connection of its own, also where the server would keep it.
class TestWriteConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// The server says its answer twice, the second time when the write is over: it is no answer to the next.
    void whatComesLateAnswersNobody_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    void whatComesLateAnswersNobody()
    {
        QFETCH(bool, tls);
        constexpr int kRounds = 20;
        Bench bench(tls ? FaultServer::Speaks::Tls : FaultServer::Speaks::Http);
        for (int round = 1; round <= kRounds; ++round) {
            const int status = round % 2 ? 200 : 422;
            bench.server.answer = FaultServer::json(status, R"({"n":1})");
            const auto write = bench.write();
            QVERIFY(waitFor(write));
            QCOMPARE(write.result().exchange.status, status);
            QVERIFY(write.result().wholeAnswer);
            QCOMPARE(bench.server.requests.size(), round);
            QCOMPARE(bench.server.connections, round);
            bench.server.answerAll();
            if (round % 3 == 0)
                QTest::qWait(1); // it arrives, or the next write is there first
        }
        proof("F1 I3",
            u"%1: %2 writes on connections of their own, 0 judged by what came late for another"_s
                .arg(tls ? u"TLS"_s : u"plain"_s)
                .arg(kRounds));
    }

    /// The computer slept during the handshake of a second write: there is one, and the write does not leave.
    void theSecondIsGuardedLikeTheFirst()
    {
        Bench bench(FaultServer::Speaks::Tls);
        bool sleeps = false;
        int looks = 0;
        bench.options.steady = [&] {
            return sleeps && looks++ > 0 ? bench.options.sendWithin + 1ms : std::chrono::milliseconds(0);
        };
        const auto first = bench.write();
        QVERIFY(waitFor(first));
        QVERIFY(first.result().wholeAnswer);
        sleeps = true;
        const auto second = bench.write();
        QVERIFY(waitFor(second));
        QVERIFY(!second.result().bytesLeft);
        QCOMPARE(second.result().requestsSent, 0);
        QCOMPARE(bench.server.requests.size(), 1);
    }

    /// Letting connections go must not end a write that is under way (its outcome would not be known for nothing).
    void aWriteUnderWayKeepsItsOwn()
    {
        Bench bench(FaultServer::Speaks::Http);
        bench.server.plan(Fault::Silent);
        const auto slow = bench.write();
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests.size(), 1, 30'000);
        const auto quick = bench.write();
        QVERIFY(waitFor(quick));
        QVERIFY(quick.result().wholeAnswer);
        QVERIFY(!slow.isFinished());
        bench.server.answerAll(); // what the slow one has waited for
        QVERIFY(waitFor(slow));
        QVERIFY(slow.result().wholeAnswer);
        QCOMPARE(slow.result().requestsSent, 1);
        QCOMPARE(bench.server.connections, 2);
        const auto last = bench.write();
        QVERIFY(waitFor(last));
        QVERIFY(last.result().wholeAnswer);
        QCOMPARE(bench.server.requests.size(), 3);
        QCOMPARE(bench.server.connections, 3);
    }
};

QTEST_GUILESS_MAIN(TestWriteConnections)
#include "tst_writeconnections.moc"
