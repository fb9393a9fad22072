#include "models/providers/fetch.h"
#include "models/providers/requestrules.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/faultserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
struct Bench {
    ProviderOptions options;
    Breaker breaker;
    QObject parent;

    explicit Bench(int tries)
    {
        options.retryBase = std::chrono::milliseconds(1);
        options.maxTries = tries;
    }
    QFuture<ApiResult<Exchange>> get(QNetworkAccessManager &network, const QUrl &url)
    {
        return Fetch::start(network, plainRequest(url, options), {std::chrono::seconds(20), 1000, nullptr, {}}, options,
            breaker, &parent);
    }
};

const QUrl kUrl(u"https://api.example/x"_s);

FakeAnswer announcing(const QByteArray &length, const char *header = nullptr, const char *value = nullptr)
{
    FakeAnswer answer = FakeAnswer::json(R"({"id":1})");
    answer.headers.append(std::pair<QByteArray, QByteArray>("Content-Length", length));
    if (header)
        answer.headers.append(std::pair<QByteArray, QByteArray>(header, value));
    return answer;
}
} // namespace

/// A body is held against the length its head announced, whatever Qt says of its end.
class TestAnswerLength : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBodyThatIsCutIsAskedForAgain()
    {
        Bench bench(3);
        FakeNetwork network;
        network.plan(announcing("9"));
        network.plan(announcing("8"));
        const auto read = bench.get(network, kUrl);
        QVERIFY(waitFor(read));
        QVERIFY(read.result());
        QCOMPARE(network.requests.size(), 2);
    }
    void aBodyThatStaysCutIsALostConnection()
    {
        Bench bench(1);
        FakeNetwork network;
        network.plan(announcing("9"));
        const auto read = bench.get(network, kUrl);
        QVERIFY(waitFor(read));
        QVERIFY(!read.result());
        QCOMPARE(read.result().error().kind, ErrorKind::ConnectionLost);
        QCOMPARE(read.result().error().httpStatus, 200);
        QCOMPARE(read.result().error().detail, u"the answer is shorter than announced"_s);
    }
    void someLengthsAreOfAnotherBody_data()
    {
        QTest::addColumn<QByteArray>("length");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("chunked") << QByteArray("3") << QByteArray("Transfer-Encoding") << QByteArray("chunked");
        QTest::newRow("decoded") << QByteArray("3") << QByteArray("Content-Encoding") << QByteArray("gzip");
        QTest::newRow("no number") << QByteArray("3, 8") << QByteArray("X-More") << QByteArray("yes");
    }
    void someLengthsAreOfAnotherBody()
    {
        QFETCH(QByteArray, length);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        Bench bench(1);
        FakeNetwork network;
        network.plan(announcing(length, header.constData(), value.constData()));
        const auto read = bench.get(network, kUrl);
        QVERIFY(waitFor(read));
        QVERIFY(read.result());
    }
    /// What Qt really makes of a compressed answer.
    void aCompressedAnswerIsWhole()
    {
        const QByteArray packed = QByteArray::fromHex( // {"whole":true}
            "1f8b0800000000000203ab562acfc8cf4955b22a292a4dad0500fb89184b0e000000");
        FaultServer server(FaultServer::Speaks::Http);
        server.answer = FaultServer::json(200, packed, "Content-Encoding: gzip\r\n");
        QVERIFY(server.answer.contains("\r\nContent-Length: 34\r\n"));
        Bench bench(1);
        QNetworkAccessManager network;
        const auto read = bench.get(network, server.url(u"/x"_s));
        QVERIFY(waitFor(read));
        QVERIFY(read.result());
        QCOMPARE(read.result()->body, R"({"whole":true})");
    }
};

QTEST_GUILESS_MAIN(TestAnswerLength)
#include "tst_answerlength.moc"
