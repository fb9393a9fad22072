#include "models/providers/oneshot.h"
#include "models/providers/requestrules.h"
#include "tests/support/faultserver.h"
#include "tests/support/proof.h"
#include "tests/support/waitfor.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using disputedesk::test::Fault;
using disputedesk::test::FaultServer;
using disputedesk::test::proof;
using disputedesk::test::waitFor;

Q_DECLARE_METATYPE(Fault)

namespace {
struct FaultCase {
    const char *name;
    Fault fault;
};
constexpr FaultCase kFaults[] = {
    {"close after headers", Fault::CloseAfterHeaders},
    {"close after all", Fault::CloseAfterAll},
    {"reset after headers", Fault::ResetAfterHeaders},
    {"reset after all", Fault::ResetAfterAll},
    {"half status line", Fault::HalfStatusLine},
    {"half headers", Fault::HalfHeaders},
    {"half body", Fault::HalfBody},
    {"silent", Fault::Silent},
};

/// A manager, options with short deadlines, and a way to wait.
struct Bench {
    QNetworkAccessManager network;
    ProviderOptions options;
    QObject parent;

    Bench()
    {
        options.tls = FaultServer::clientTls();
        options.writeDeadline = std::chrono::seconds(20);
    }
    QFuture<WriteTrace> send(const QUrl &url, const QByteArray &body, HttpVerb verb = HttpVerb::Post)
    {
        WriteRequest write{verb, plainRequest(url, options), body};
        write.request.setRawHeader("Content-Type", "application/json");
        return OneShot::send(network, std::move(write), options, &parent);
    }
    /// A plain read on the same manager: answered, and its connection kept alive.
    bool read(const QUrl &url)
    {
        std::unique_ptr<QNetworkReply> reply(network.get(plainRequest(url, options)));
        QSignalSpy done(reply.get(), &QNetworkReply::finished);
        return (reply->isFinished() || done.wait(10'000)) && reply->error() == QNetworkReply::NoError;
    }
};

int writesAmong(const QList<QByteArray> &requests)
{
    return int(std::count_if(
        requests.cbegin(), requests.cend(), [](const QByteArray &request) { return !request.startsWith("GET"); }));
}
} // namespace

/// F1: a write reaches the server at most once, and "nothing left" is only said when that is certain.
class TestOneShot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void plainQtSendsTwice()
    {
        // The trap itself: if this fails, Qt was cured and the server below cannot prove anything any more.
        FaultServer server(FaultServer::Speaks::Http);
        Bench bench;
        server.plan(Fault::CloseAfterAll);
        QNetworkRequest request = plainRequest(server.url(u"/disputes/x/accept"_s), bench.options);
        request.setRawHeader("Content-Type", "application/json");
        std::unique_ptr<QNetworkReply> reply(bench.network.post(request, QByteArray("{}")));
        QSignalSpy done(reply.get(), &QNetworkReply::finished);
        QVERIFY(done.wait(10'000));
        QVERIFY(writesAmong(server.requests) > 1);
    }

    void arrivesOnce_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("keptAlive");
        QTest::addColumn<HttpVerb>("verb");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Fault>("fault");
        const std::pair<const char *, QByteArray> bodies[] = {
            {"empty", ""}, {"small", R"({"message":"hello"})"}, {"large", QByteArray(700'000, 'x')}};
        for (const bool tls : {false, true})
            for (const bool keptAlive : {false, true})
                for (const HttpVerb verb : {HttpVerb::Post, HttpVerb::Patch, HttpVerb::Delete})
                    for (const auto &[size, body] : bodies)
                        for (const FaultCase &entry : kFaults)
                            QTest::addRow("%s %s %s %s %s", tls ? "TLS" : "plain", keptAlive ? "kept alive" : "fresh",
                                qPrintable(verbName(verb)), size, entry.name)
                                << tls << keptAlive << verb << body << entry.fault;
    }
    void arrivesOnce()
    {
        QFETCH(bool, tls);
        QFETCH(bool, keptAlive);
        QFETCH(HttpVerb, verb);
        QFETCH(QByteArray, body);
        QFETCH(Fault, fault);
        WriteTrace trace;
        int writes = 0;
        // Our deadline ends a silence. Where it was over before the request came, on a machine that has much to do, all
        // is tried again with a longer one.
        for (std::chrono::milliseconds deadline(400); writes == 0; deadline *= 2) {
            FaultServer server(tls ? FaultServer::Speaks::Tls : FaultServer::Speaks::Http);
            Bench bench;
            if (fault == Fault::Silent) {
                bench.options.writeDeadline = deadline;
                bench.options.slowestUpload = 1'000'000;
            }
            if (keptAlive)
                QVERIFY(bench.read(server.url(u"/account"_s)));
            server.plan(fault);
            const auto future = bench.send(server.url(u"/disputes/x/accept"_s), body, verb);
            QVERIFY(waitFor(future));
            trace = future.result();
            server.dropPlan(); // a silence that no request met is not for the next
            // A fence: anything sent before this read has been seen by the server when it is answered.
            QVERIFY(bench.read(server.url(u"/fence"_s)));
            writes = writesAmong(server.requests);
            if (fault != Fault::Silent || deadline > std::chrono::seconds(10))
                break;
        }

        QCOMPARE(writes, 1);
        QVERIFY(trace.bytesLeft);
        QVERIFY(!trace.wholeAnswer);
        QVERIFY(trace.requestsSent <= 1);
        QCOMPARE(trace.exchange.status, fault == Fault::HalfBody ? 200 : 0);
        const auto error = errorOf(trace, nullptr);
        QVERIFY(error);
        QCOMPARE(error->kind, fault == Fault::Silent ? ErrorKind::Timeout : ErrorKind::ConnectionLost);
    }

    void closedBeforeReading_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    void closedBeforeReading()
    {
        QFETCH(bool, tls);
        for (int round = 0; round < 20; ++round) {
            FaultServer server(tls ? FaultServer::Speaks::Tls : FaultServer::Speaks::Http);
            Bench bench;
            server.plan(Fault::CloseOnAccept);
            const auto future = bench.send(server.url(u"/disputes/x/accept"_s), "{}");
            QVERIFY(waitFor(future));
            QVERIFY(bench.read(server.url(u"/fence"_s)));
            // What the kernel took before the server closed cannot be counted here: so it must count as left.
            QVERIFY(future.result().bytesLeft);
            QVERIFY(writesAmong(server.requests) <= 1);
        }
    }
    void whatArrivesIsWhatWasGiven_data() { closedBeforeReading_data(); }
    void whatArrivesIsWhatWasGiven()
    {
        QFETCH(bool, tls);
        FaultServer server(tls ? FaultServer::Speaks::Tls : FaultServer::Speaks::Http);
        Bench bench;
        const QByteArray body(300'000, 'y');
        const auto future = bench.send(server.url(u"/up"_s), body, HttpVerb::Patch);
        QVERIFY(waitFor(future));
        QCOMPARE(server.requests.size(), 1);
        const QByteArray request = server.requests.first();
        QVERIFY(request.startsWith("PATCH /up HTTP/1.1\r\n"));
        QVERIFY(request.contains("\r\nContent-Length: 300000\r\n"));
        QVERIFY(request.contains("\r\nConnection: close\r\n"));
        QVERIFY(request.endsWith("\r\n\r\n" + body));
        QVERIFY(future.result().wholeAnswer);
        QCOMPARE(future.result().exchange.requestId, u"req-1"_s);
        QCOMPARE(future.result().requestsSent, 1);
    }
    void anEmptyBodyIsAnnounced()
    {
        FaultServer server(FaultServer::Speaks::Http);
        Bench bench;
        const auto future = bench.send(server.url(u"/accept"_s), {});
        QVERIFY(waitFor(future));
        QVERIFY(server.requests.value(0).contains("\r\nContent-Length: 0\r\n"));
        QVERIFY(future.result().wholeAnswer);
        QVERIFY(future.result().bytesLeft);
        QCOMPARE(future.result().requestsSent, 1);
    }

    void refusedConnectionLeavesNothing()
    {
        QTcpSocket nobody; // holds the port and does not listen: no other program can be given it meanwhile
        QVERIFY(nobody.bind(QHostAddress::LocalHost));
        const QUrl url(u"http://127.0.0.1:%1/accept"_s.arg(nobody.localPort()));
        for (const QByteArray &body : {QByteArray(), QByteArray("{}")}) {
            Bench bench;
            const auto future = bench.send(url, body);
            QVERIFY(waitFor(future));
            QVERIFY(!future.result().bytesLeft);
            QCOMPARE(future.result().requestsSent, 0);
            QCOMPARE(errorOf(future.result(), nullptr)->kind, ErrorKind::Unreachable);
        }
    }
    void untrustedCertificateLeavesNothing()
    {
        for (const QByteArray &body : {QByteArray(), QByteArray("{}")}) {
            FaultServer server(FaultServer::Speaks::Tls);
            Bench bench;
            bench.options.tls.reset(); // the system's store does not know the test certificate
            const auto future = bench.send(server.url(u"/accept"_s), body);
            QVERIFY(waitFor(future));
            QCOMPARE(server.requests.size(), 0);
            QVERIFY(!future.result().bytesLeft);
            QCOMPARE(future.result().requestsSent, 0);
            QCOMPARE(errorOf(future.result(), nullptr)->kind, ErrorKind::TlsFailed);
        }
    }
    /// The computer slept during the handshake. The request stands ready in Qt then, and must not leave.
    void aHandshakeThatIsOverTooLateLeavesNothing()
    {
        int asleep = 0, awake = 0;
        for (int time = 0; time < 40; ++time) {
            FaultServer server(FaultServer::Speaks::Tls);
            server.answer = FaultServer::json(200, "{}");
            Bench bench;
            const bool sleeps = time % 4 != 0;
            bench.options.steady = [&, made = 0]() mutable {
                return sleeps && made++ > 0 ? bench.options.sendWithin + std::chrono::milliseconds(1)
                                            : std::chrono::milliseconds(0);
            };
            const auto future = bench.send(server.url(u"/accept"_s), time % 2 ? QByteArray("{}") : QByteArray());
            QVERIFY(waitFor(future));
            QTest::qWait(sleeps ? 20 : 0); // what was on its way would arrive
            QCOMPARE(server.connections, 1);
            QCOMPARE(server.requests.size(), sleeps ? 0 : 1);
            QCOMPARE(future.result().bytesLeft, !sleeps);
            QCOMPARE(future.result().requestsSent, sleeps ? 0 : 1);
            if (sleeps)
                QCOMPARE(errorOf(future.result(), nullptr)->kind, ErrorKind::Timeout);
            ++(sleeps ? asleep : awake);
        }
        proof("F6 I4",
            u"%1 handshakes that were over too late, 0 requests sent; %2 in time, %2 sent"_s.arg(asleep).arg(awake));
    }
    void aServerWithoutTlsLeavesNothing()
    {
        FaultServer server(FaultServer::Speaks::Http);
        server.answer = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
        Bench bench;
        QUrl url = server.url(u"/accept"_s);
        url.setScheme(u"https"_s);
        bench.options.writeDeadline = std::chrono::milliseconds(500); // the server waits for a header block for ever
        const auto future = bench.send(url, "{}");
        QVERIFY(waitFor(future));
        QCOMPARE(server.requests.size(), 0);
        QVERIFY(future.result().bytesLeft); // our own deadline: never certain
    }
    void aRefusedRetryStillMeansBytesLeft()
    {
        // The server takes the request, closes and goes away: the last error Qt sees may be "refused".
        auto server = std::make_unique<FaultServer>(FaultServer::Speaks::Http);
        Bench bench;
        server->plan(Fault::CloseAfterAll);
        const QUrl url = server->url(u"/accept"_s);
        const auto future = bench.send(url, {});
        QVERIFY(QTest::qWaitFor([&] { return server->requests.size() == 1; }, 10'000));
        server.reset();
        QVERIFY(waitFor(future));
        QVERIFY(future.result().bytesLeft);
        QCOMPARE(future.result().requestsSent, 1);
    }

    void statusesComeBackAsTheyAre_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("401 with a challenge")
            << 401 << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n") << ErrorKind::Unauthorized;
        QTest::newRow("307 to elsewhere") << 307 << QByteArray("Location: /other\r\n") << ErrorKind::Redirected;
        QTest::newRow("308 to elsewhere") << 308 << QByteArray("Location: /other\r\n") << ErrorKind::Redirected;
        QTest::newRow("400") << 400 << QByteArray() << ErrorKind::Rejected;
        QTest::newRow("404") << 404 << QByteArray() << ErrorKind::NotFound;
        QTest::newRow("405") << 405 << QByteArray() << ErrorKind::VerbRefused;
        QTest::newRow("408") << 408 << QByteArray() << ErrorKind::Rejected;
        QTest::newRow("422") << 422 << QByteArray() << ErrorKind::Rejected;
        QTest::newRow("429") << 429 << QByteArray("Retry-After: 7\r\n") << ErrorKind::RateLimited;
        QTest::newRow("500") << 500 << QByteArray() << ErrorKind::ServerFault;
        QTest::newRow("503") << 503 << QByteArray("Retry-After: 1\r\n") << ErrorKind::ServerFault;
    }
    void statusesComeBackAsTheyAre()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, headers);
        QFETCH(ErrorKind, kind);
        for (const QByteArray &body : {QByteArray(), QByteArray("{}")}) {
            FaultServer server(FaultServer::Speaks::Http);
            server.answer = FaultServer::json(status, R"({"object":"error"})", headers);
            Bench bench;
            const auto future = bench.send(server.url(u"/accept"_s), body);
            QVERIFY(waitFor(future));
            QCOMPARE(server.requests.size(), 1);
            QCOMPARE(future.result().exchange.status, status);
            QVERIFY(future.result().bytesLeft);
            if (status >= 400) // a 3xx makes Qt want the body again; it is unclear whatever its body says
                QVERIFY(future.result().wholeAnswer);
            QCOMPARE(errorOf(future.result(), nullptr)->kind, kind);
        }
    }
    void aCutOffRefusalIsNotWhole()
    {
        FaultServer server(FaultServer::Speaks::Http);
        server.answer = "HTTP/1.1 422 No\r\nContent-Length: 90\r\nConnection: close\r\n\r\n{\"object\"";
        server.closesAfterAnswer = true;
        Bench bench;
        const auto future = bench.send(server.url(u"/accept"_s), "{}");
        QVERIFY(waitFor(future));
        QCOMPARE(future.result().exchange.status, 422);
        QVERIFY(!future.result().wholeAnswer);
    }

    void cancellingAborts()
    {
        FaultServer server(FaultServer::Speaks::Http);
        Bench bench;
        server.plan(Fault::Silent);
        auto future = bench.send(server.url(u"/accept"_s), "{}");
        QVERIFY(QTest::qWaitFor([&] { return server.requests.size() == 1; }, 10'000));
        future.cancel();
        QVERIFY(waitFor(future));
        QCOMPARE(future.resultCount(), 0);
        QVERIFY(bench.read(server.url(u"/fence"_s)));
        QCOMPARE(writesAmong(server.requests), 1);
    }
    void aDeadParentAborts()
    {
        FaultServer server(FaultServer::Speaks::Http);
        QFuture<WriteTrace> future;
        QNetworkAccessManager network;
        {
            ProviderOptions options;
            QObject parent;
            future = OneShot::send(
                network, {HttpVerb::Post, plainRequest(server.url(u"/a"_s), options), {}}, options, &parent);
        }
        QVERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }
};

QTEST_GUILESS_MAIN(TestOneShot)
#include "tst_oneshot.moc"
