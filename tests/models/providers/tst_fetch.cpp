#include "models/providers/fetch.h"
#include "models/providers/httptime.h"
#include "models/providers/log.h"
#include "models/providers/requestrules.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/faultserver.h"
#include "tests/support/waitfor.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using disputedesk::test::FakeAnswer;
using disputedesk::test::FakeNetwork;
using disputedesk::test::Fault;
using disputedesk::test::FaultServer;
using disputedesk::test::waitFor;
using std::chrono::milliseconds;

namespace {
const QDateTime kNow(QDate(2015, 10, 21), QTime(7, 0), QTimeZone::utc());

struct Bench {
    FakeNetwork network;
    ProviderOptions options;
    Breaker breaker;
    FetchRules rules{milliseconds(5000), 1000, nullptr, {}};
    QObject parent;

    Bench()
    {
        options.retryBase = milliseconds(2);
        options.jitter = [] { return 0.5; };
        options.clock = [] { return kNow; };
    }
    QFuture<ApiResult<Exchange>> get(QNetworkAccessManager &manager, const QUrl &url)
    {
        return Fetch::start(manager, plainRequest(url, options), rules, options, breaker, &parent);
    }
    QFuture<ApiResult<Exchange>> get() { return get(network, QUrl(u"https://api.example/x?secret=1"_s)); }
};

FakeAnswer withHeader(int status, const char *name, const char *value)
{
    FakeAnswer answer = FakeAnswer::json("{}", status);
    answer.headers.append(std::pair<QByteArray, QByteArray>(name, value));
    return answer;
}
} // namespace

/// Reads: deadlines, caps, retries, cancelling, and the errors that come of them.
class TestFetch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void requestFollowsTheRules()
    {
        Bench bench;
        bench.network.plan(FakeAnswer::json("{}"));
        QVERIFY(waitFor(bench.get()));
        const QNetworkRequest request = bench.network.requests.at(0).request;
        QCOMPARE(request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
            int(QNetworkRequest::ManualRedirectPolicy));
        QCOMPARE(request.attribute(QNetworkRequest::CookieLoadControlAttribute).toInt(), int(QNetworkRequest::Manual));
        QCOMPARE(request.attribute(QNetworkRequest::CookieSaveControlAttribute).toInt(), int(QNetworkRequest::Manual));
        QCOMPARE(
            request.attribute(QNetworkRequest::AuthenticationReuseAttribute).toInt(), int(QNetworkRequest::Manual));
        QCOMPARE(
            request.attribute(QNetworkRequest::CacheLoadControlAttribute).toInt(), int(QNetworkRequest::AlwaysNetwork));
        QCOMPARE(request.attribute(QNetworkRequest::CacheSaveControlAttribute).toBool(), false);
        QCOMPARE(request.attribute(QNetworkRequest::Http2AllowedAttribute).toBool(), false);
        QCOMPARE(request.sslConfiguration().peerVerifyMode(), QSslSocket::VerifyPeer);
        QCOMPARE(request.sslConfiguration().protocol(), QSsl::TlsV1_2OrLater);
        const QString agent = QString::fromLatin1(request.rawHeader("User-Agent"));
        QVERIFY(QRegularExpression(u"\\ADisputedesk/\\d+\\.\\d+\\.\\d+ Qt/6\\.\\d+\\.\\d+ \\([a-z0-9]+\\)\\z"_s)
                    .match(agent)
                    .hasMatch());
    }

    /// A request names the version that the program was built as, commit and all.
    void tellsTheVersionOfTheProgram()
    {
        QCoreApplication::setApplicationVersion(u"9.8.7+gabc1234"_s);
        const auto bare = qScopeGuard([] { QCoreApplication::setApplicationVersion({}); });
        QVERIFY(userAgent().startsWith("Disputedesk/9.8.7+gabc1234 Qt/"));
    }

    /// Timers stand still while the computer sleeps: the answer that came before it slept is old when it is read.
    void anAnswerFromBeforeTheSleepIsNone()
    {
        Bench bench;
        bench.network.plan(FakeAnswer::json("{\"old\":1}"));
        bench.network.plan(FakeAnswer::json("{\"new\":1}"));
        bench.options.steady = [asked = 0]() mutable { return milliseconds(asked++ == 0 ? 0 : 3'600'000); };
        const auto future = bench.get();
        QVERIFY(waitFor(future));
        QVERIFY(future.result());
        QCOMPARE(future.result()->body, QByteArray("{\"new\":1}"));
        QCOMPARE(bench.network.requests.size(), 2);
    }

    void statusDecides_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("tries");
        const std::tuple<int, ErrorKind, int> rows[] = {{301, ErrorKind::Redirected, 1},
            {302, ErrorKind::Redirected, 1}, {307, ErrorKind::Redirected, 1}, {308, ErrorKind::Redirected, 1},
            {304, ErrorKind::Redirected, 1}, {400, ErrorKind::Rejected, 1}, {401, ErrorKind::Unauthorized, 1},
            {402, ErrorKind::Rejected, 1}, {403, ErrorKind::Forbidden, 1}, {404, ErrorKind::NotFound, 1},
            {405, ErrorKind::VerbRefused, 1}, {409, ErrorKind::Rejected, 1}, {422, ErrorKind::Rejected, 1},
            {429, ErrorKind::RateLimited, 3}, {500, ErrorKind::ServerFault, 3}, {502, ErrorKind::ServerFault, 3},
            {503, ErrorKind::ServerFault, 3}};
        for (const auto &[status, kind, tries] : rows)
            QTest::addRow("%d", status) << status << kind << tries;
    }
    void statusDecides()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        QFETCH(int, tries);
        Bench bench;
        bench.options.maxTries = 3;
        for (int i = 0; i < 5; ++i)
            bench.network.plan(FakeAnswer::json("{}", status));
        const auto future = bench.get();
        QVERIFY(waitFor(future));
        QVERIFY(!future.result());
        const Error error = future.result().error();
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.requestId, u"req_fake"_s);
        QCOMPARE(int(bench.network.requests.size()), tries);
    }

    void networkErrors_data()
    {
        QTest::addColumn<QNetworkReply::NetworkError>("network");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("tries");
        QTest::newRow("host not found") << QNetworkReply::HostNotFoundError << ErrorKind::Offline << 1;
        QTest::newRow("no route") << QNetworkReply::UnknownNetworkError << ErrorKind::Offline << 1;
        QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << ErrorKind::Unreachable << 1;
        QTest::newRow("TLS") << QNetworkReply::SslHandshakeFailedError << ErrorKind::TlsFailed << 1;
        QTest::newRow("timeout") << QNetworkReply::TimeoutError << ErrorKind::Timeout << 3;
        QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << ErrorKind::ConnectionLost << 3;
    }
    void networkErrors()
    {
        QFETCH(QNetworkReply::NetworkError, network);
        QFETCH(ErrorKind, kind);
        QFETCH(int, tries);
        Bench bench;
        bench.options.maxTries = 3;
        for (int i = 0; i < 5; ++i)
            bench.network.plan(FakeAnswer::broken(network));
        const auto future = bench.get();
        QVERIFY(waitFor(future));
        QCOMPARE(future.result().error().kind, kind);
        QCOMPARE(future.result().error().httpStatus, 0);
        QCOMPARE(int(bench.network.requests.size()), tries);
    }

    void aCutOffAnswerIsAskedForAgain()
    {
        Bench bench;
        FakeAnswer half = FakeAnswer::json("{\"a\":");
        half.ending = FakeAnswer::Ending::CutOff;
        bench.network.plan(half);
        bench.network.plan(FakeAnswer::json("{\"a\":1}"));
        const auto future = bench.get();
        QVERIFY(waitFor(future));
        QVERIFY(bool(future.result()));
        QCOMPARE(future.result()->body, QByteArray("{\"a\":1}")); // nothing of the first try is left
        QCOMPARE(int(bench.network.requests.size()), 2);
    }
    void answersCarryWhatIsNeeded()
    {
        Bench bench;
        bench.network.plan(withHeader(200, "Date", "Wed, 21 Oct 2015 07:28:00 GMT"));
        const auto future = bench.get();
        QVERIFY(waitFor(future));
        QCOMPARE(future.result()->sentAt, kNow);
        QCOMPARE(future.result()->serverDate, QDateTime(QDate(2015, 10, 21), QTime(7, 28), QTimeZone::utc()));
        QCOMPARE(future.result()->contentType, QByteArray("application/json"));
    }

    void retryAfterIsRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray("7") << 7;
        QTest::newRow("spaces") << QByteArray(" 7 ") << 7;
        QTest::newRow("capped") << QByteArray("86400") << 300;
        QTest::newRow("huge") << QByteArray("99999999999999999999") << 300;
        QTest::newRow("date") << QByteArray("Wed, 21 Oct 2015 07:02:00 GMT") << 120;
        QTest::newRow("far date") << QByteArray("Tue, 21 Oct 2025 07:02:00 GMT") << 300;
        QTest::newRow("past date") << QByteArray("Wed, 21 Oct 2015 06:00:00 GMT") << 0;
        QTest::newRow("negative") << QByteArray("-5") << 0;
        QTest::newRow("fraction") << QByteArray("1.5") << 0;
        QTest::newRow("words") << QByteArray("soon") << 0;
        QTest::newRow("empty") << QByteArray() << 0;
    }
    void retryAfterIsRead()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        QCOMPARE(int(retryAfter(header, kNow).count()), seconds);
    }
    /// An hour of GMT that clocks here leave out is an hour of a server's all the same.
    void datesAreReadInEveryZone()
    {
        const QByteArray before = qgetenv("TZ");
        int read = 0;
        for (const char *zone : {"America/New_York", "Europe/Berlin", "Asia/Bangkok", "UTC"}) {
            qputenv("TZ", zone);
            for (const QDate day : {QDate(2026, 3, 8), QDate(2026, 3, 29), QDate(2026, 11, 1)})
                for (int hour = 0; hour < 24; ++hour) {
                    const QDateTime at(day, QTime(hour, 30, 15), QTimeZone::utc());
                    const QByteArray header =
                        QLocale::c().toString(at, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
                    QCOMPARE(httpDate(header), at);
                    QCOMPARE(httpDate(header).offsetFromUtc(), 0);
                    ++read;
                }
        }
        qputenv("TZ", before);
        QCOMPARE(read, 4 * 3 * 24);
    }
    void retryAfterIsHonoured()
    {
        Bench bench;
        bench.network.plan(withHeader(429, "Retry-After", "1"));
        bench.network.plan(FakeAnswer::json("{}"));
        QElapsedTimer timer;
        timer.start();
        const auto future = bench.get();
        QVERIFY(waitFor(future));
        QVERIFY(bool(future.result()));
        QVERIFY(timer.elapsed() >= 950); // coarse timers may be 5 % early
    }
    void backoffDoubles()
    {
        ProviderOptions options;
        options.jitter = [] { return 0.5; };
        Error fault;
        fault.kind = ErrorKind::ServerFault;
        const int waits[] = {500, 1000, 2000, 4000, 8000};
        for (int tries = 1; tries <= 5; ++tries)
            QCOMPARE(int(backoff(tries, fault, options).count()), waits[tries - 1]);
        options.jitter = [] { return 0.0; };
        QCOMPARE(int(backoff(1, fault, options).count()), 400);
        options.jitter = [] { return 1.0; };
        QCOMPARE(int(backoff(1, fault, options).count()), 600);
        Error limited = fault;
        limited.retryAfter = std::chrono::seconds(300);
        QCOMPARE(int(backoff(5, limited, options).count()), 300'000);
        QCOMPARE(options.maxTries, 6); // one try and five waits
    }

    void capHolds_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("fits");
        QTest::newRow("at the cap") << 1000 << true;
        QTest::newRow("one more") << 1001 << false;
        QTest::newRow("far more") << 50'000 << false;
    }
    void capHolds()
    {
        QFETCH(int, size);
        QFETCH(bool, fits);
        Bench bench;
        FakeAnswer answer = FakeAnswer::json(QByteArray(size, 'x'));
        answer.chunk = 300;
        bench.network.plan(answer);
        const auto future = bench.get();
        QVERIFY(waitFor(future));
        QCOMPARE(bool(future.result()), fits);
        if (!fits)
            QCOMPARE(future.result().error().kind, ErrorKind::TooLarge);
        QCOMPARE(bench.network.aborted, fits ? 0 : 1); // ended while streaming, not at the end
        QCOMPARE(int(bench.network.requests.size()), 1);
    }
    void aSlowDripMeetsTheDeadline()
    {
        Bench bench;
        bench.rules.deadline = milliseconds(50);
        bench.rules.maxBytes = 1'000'000'000;
        bench.options.maxTries = 2;
        FakeAnswer drip = FakeAnswer::json(QByteArray(200'000'000, 'x'));
        drip.chunk = 1;
        bench.network.plan(drip);
        bench.network.plan(FakeAnswer::silence());
        const auto future = bench.get();
        QVERIFY(waitFor(future));
        QCOMPARE(future.result().error().kind, ErrorKind::Timeout);
        QCOMPARE(bench.network.aborted, 2);
    }

    void cancellingAbortsTheRequest()
    {
        Bench bench;
        bench.network.plan(FakeAnswer::silence());
        auto future = bench.get();
        future.cancel();
        QVERIFY(waitFor(future));
        QTRY_COMPARE_WITH_TIMEOUT(bench.network.aborted, 1, 30'000);
        QCOMPARE(future.resultCount(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(bench.parent.children().isEmpty(), 30'000);
    }
    void cancellingEndsAWait()
    {
        Bench bench;
        bench.network.plan(withHeader(503, "Retry-After", "200"));
        auto future = bench.get();
        QTRY_COMPARE_WITH_TIMEOUT(int(bench.network.requests.size()), 1, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(bench.parent.findChildren<QNetworkReply *>().isEmpty(), 30'000);
        future.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(bench.parent.children().isEmpty(), 30'000);
        QCOMPARE(int(bench.network.requests.size()), 1);
    }
    void aDeadParentCancels()
    {
        FakeNetwork network;
        network.plan(FakeAnswer::silence());
        ProviderOptions options;
        Breaker breaker;
        QFuture<ApiResult<Exchange>> future;
        {
            QObject parent;
            future = Fetch::start(
                network, plainRequest(QUrl(u"https://x.example"_s), options), {}, options, breaker, &parent);
        }
        QVERIFY(future.isCanceled());
        QVERIFY(future.isFinished());
        QCOMPARE(network.aborted, 1);
    }
    void anOpenBreakerLeavesOneTry()
    {
        Bench bench;
        bench.options.maxTries = 2;
        for (int i = 0; i < 4; ++i)
            QVERIFY(waitFor([&] {
                bench.network.plan(FakeAnswer::json("{}", 500));
                bench.network.plan(FakeAnswer::json("{}", 500));
                return bench.get();
            }()));
        QVERIFY(bench.breaker.isOpen());
        QCOMPARE(int(bench.network.requests.size()), 8);
        bench.network.plan(FakeAnswer::json("{}", 500));
        QVERIFY(waitFor(bench.get()));
        QCOMPARE(int(bench.network.requests.size()), 9);
        bench.network.plan(FakeAnswer::json("{}", 404)); // an answer, if not a nice one
        QVERIFY(waitFor(bench.get()));
        QVERIFY(!bench.breaker.isOpen());
    }

    void brokenConnectionsOnTheWire_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("close") << int(Fault::CloseAfterAll);
        QTest::newRow("reset") << int(Fault::ResetAfterAll);
        QTest::newRow("half status line") << int(Fault::HalfStatusLine);
        QTest::newRow("half headers") << int(Fault::HalfHeaders);
        QTest::newRow("half body") << int(Fault::HalfBody);
        QTest::newRow("close on accept") << int(Fault::CloseOnAccept);
    }
    void brokenConnectionsOnTheWire()
    {
        QFETCH(int, fault);
        for (const auto speaks : {FaultServer::Speaks::Http, FaultServer::Speaks::Tls}) {
            FaultServer server(speaks);
            server.plan(Fault(fault));
            Bench bench;
            bench.options.tls = FaultServer::clientTls();
            QNetworkAccessManager manager;
            const auto future = bench.get(manager, server.url(u"/disputes"_s));
            QVERIFY(waitFor(future));
            QVERIFY(bool(future.result())); // asked again, and answered
            QCOMPARE(future.result()->body, QByteArray("{}"));
        }
    }
    void redirectsAreNotFollowedOnTheWire()
    {
        FaultServer server(FaultServer::Speaks::Http);
        server.answer = FaultServer::json(
            302, "{}", "Location: " + server.url(u"/elsewhere"_s).toEncoded() + "\r\nSet-Cookie: a=b\r\n");
        Bench bench;
        QNetworkAccessManager manager;
        for (int i = 0; i < 2; ++i) {
            const auto future = bench.get(manager, server.url(u"/disputes"_s));
            QVERIFY(waitFor(future));
            QCOMPARE(future.result().error().kind, ErrorKind::Redirected);
        }
        QCOMPARE(int(server.requests.size()), 2);
        QVERIFY(!server.requests.at(1).toLower().contains("cookie"));
    }
    void logsHideTheQuery()
    {
        QCOMPARE(loggable(QUrl(u"https://user:pw@api.example/x?secret=1#f"_s)), u"https://api.example/x"_s);
    }
};

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"
