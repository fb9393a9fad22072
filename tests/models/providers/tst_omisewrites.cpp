#include "models/providers/multipart.h"
#include "tests/support/faultserver.h"
#include "tests/support/omisebench.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
const QString kDispute = u"dspt_test_5xuy4w91xqz7d1w9u0t"_s;
const QString kDocument = u"docu_test_5x1v2u3t4s5r6q7p8o9"_s;

WriteIntent anIntent(const OmiseBench &bench, WriteVerb verb)
{
    WriteIntent intent;
    intent.id = QUuid(u"{01234567-89ab-cdef-0123-456789abcdef}"_s);
    intent.account = bench.account.id;
    intent.disputeId = kDispute;
    intent.verb = verb;
    intent.message = u"We shipped \"it\" – ส่งแล้ว"_s;
    intent.metadata = R"({"n":1.10,"big":12345678901234567890.5,"o":{"b":1,"a":2},"z":null})";
    intent.documentId = kDocument;
    return intent;
}

QByteArray disputeWith(const char *status)
{
    return omiseData("dispute.json").replace("\"status\": \"open\"", QByteArray("\"status\": \"") + status + '"');
}

/// An intent to upload `bytes`, which lie in a file of their own.
struct Upload {
    QTemporaryDir folder;
    WriteIntent intent;

    Upload(const OmiseBench &bench, const QByteArray &bytes)
        : intent(anIntent(bench, WriteVerb::UploadDocument))
    {
        intent.filePath = folder.filePath(u"copy"_s);
        QFile file(intent.filePath);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        intent.fileName = u"receipt.pdf"_s;
        intent.fileKind = u"proof_of_receipt"_s;
        intent.fileSize = bytes.size();
        intent.fileSha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }
};
} // namespace

/// Each write's exact request, what is refused before it, and what is seen of its answer.
class TestOmiseWrites : public QObject {
    Q_OBJECT

    static SendObservation send(OmiseBench &bench, const WriteIntent &intent)
    {
        const auto client = bench.client();
        const auto future = client->send(intent);
        return waitFor(future) && future.resultCount() == 1 ? future.result() : SendObservation();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writesAskExactly_data()
    {
        QTest::addColumn<WriteVerb>("verb");
        QTest::addColumn<HttpVerb>("httpVerb");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("answer");
        const QString base = u"/disputes/"_s + kDispute;
        const QByteArray response = "{\"message\":\"We shipped \\\"it\\\" – ส่งแล้ว\",\"metadata\":"
                                    "{\"n\":1.10,\"big\":12345678901234567890.5,\"o\":{\"b\":1,\"a\":2},\"z\":null}}";
        QTest::newRow("respond") << WriteVerb::Respond << HttpVerb::Post << QByteArray("PATCH") << base << response
                                 << disputeWith("pending");
        QTest::newRow("concede") << WriteVerb::Concede << HttpVerb::Post << QByteArray("POST") << base + u"/accept"_s
                                 << QByteArray() << disputeWith("lost");
        QTest::newRow("concede by PATCH") << WriteVerb::Concede << HttpVerb::Patch << QByteArray("PATCH")
                                          << base + u"/accept"_s << QByteArray() << disputeWith("lost");
        QTest::newRow("finalise won") << WriteVerb::FinaliseWon << HttpVerb::Post << QByteArray("POST")
                                      << base + u"/close"_s << QByteArray(R"({"status":"won"})") << disputeWith("won");
        QTest::newRow("finalise lost by PATCH")
            << WriteVerb::FinaliseLost << HttpVerb::Patch << QByteArray("PATCH") << base + u"/close"_s
            << QByteArray(R"({"status":"lost"})") << disputeWith("lost");
        QTest::newRow("delete document")
            << WriteVerb::DeleteDocument << HttpVerb::Post << QByteArray("DELETE")
            << base + u"/documents/"_s + kDocument << QByteArray()
            << omiseData("document.json").replace("\"deleted\": false", "\"deleted\": true");
    }
    void writesAskExactly()
    {
        QFETCH(WriteVerb, verb);
        QFETCH(HttpVerb, httpVerb);
        QFETCH(QByteArray, method);
        QFETCH(QString, target);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, answer);
        OmiseBench bench;
        WriteIntent intent = anIntent(bench, verb);
        intent.httpVerb = httpVerb;
        bench.network.plan(FakeAnswer::json(answer));
        const auto client = bench.client();
        const auto exact = client->requestFor(intent);
        QVERIFY(bool(exact));
        QVERIFY(bench.network.requests.isEmpty()); // only shown

        const SendObservation seen = send(bench, intent);
        QCOMPARE(judge(intent, seen), SendVerdict::Applied);
        QCOMPARE(seen.requestsSent, 1);
        QVERIFY(seen.bytesLeft && seen.wholeAnswer);
        QCOMPARE(seen.requestId, u"req_fake"_s);
        QCOMPARE(int(bench.network.requests.size()), 1);
        const FakeRequest &asked = bench.network.requests.at(0);
        QCOMPARE(asked.verb, method);
        QCOMPARE(asked.target(), target);
        QCOMPARE(asked.body, body);
        QCOMPARE(asked.header("Idempotency-Key"), QByteArray("01234567-89ab-cdef-0123-456789abcdef"));
        QCOMPARE(asked.header("Authorization"), "Basic " + QByteArray("skey_test_5xuy4w91xqz7d1w9u0t:").toBase64());
        QCOMPARE(asked.header("Content-Type"), body.isEmpty() ? QByteArray() : QByteArray("application/json"));
        QCOMPARE(asked.header("Content-Length"), QByteArray::number(body.size()));
        QCOMPARE(asked.request.attribute(QNetworkRequest::DoNotBufferUploadDataAttribute).toBool(), true);
        QCOMPARE(asked.request.attribute(QNetworkRequest::Http2AllowedAttribute).toBool(), false);

        // What was shown is what went out, key apart.
        QCOMPARE(verbName(exact->verb).toLatin1(), method);
        QCOMPARE(exact->url, asked.request.url());
        QCOMPARE(exact->body, asked.body);
        bool masked = false;
        for (const auto &[name, value] : exact->headers) {
            QVERIFY(
                !value.contains("skey") && !value.contains(QByteArray("skey_test_5xuy4w91xqz7d1w9u0t:").toBase64()));
            masked = masked || (name == "Authorization" && value == "Basic ***");
            if (name != "Authorization")
                QCOMPARE(value, asked.header(name.constData()));
        }
        QVERIFY(masked);
    }
    void metadataMayBeLeftOut()
    {
        OmiseBench bench;
        WriteIntent intent = anIntent(bench, WriteVerb::Respond);
        intent.metadata.clear();
        intent.message = u"plain"_s;
        QCOMPARE(bench.client()->requestFor(intent)->body, QByteArray(R"({"message":"plain"})"));
    }

    void refusedHere_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<ErrorKind>("kind");
        const std::pair<const char *, ErrorKind> rows[] = {{"id with a path", ErrorKind::InvalidInput},
            {"other account", ErrorKind::InvalidInput}, {"no intent id", ErrorKind::InvalidInput},
            {"other mode", ErrorKind::WrongMode}, {"live dispute", ErrorKind::WrongMode},
            {"empty message", ErrorKind::InvalidInput}, {"half a surrogate", ErrorKind::InvalidInput},
            {"metadata is no object", ErrorKind::InvalidInput}, {"metadata twice", ErrorKind::InvalidInput},
            {"metadata breaks out", ErrorKind::InvalidInput}, {"stage", ErrorKind::InvalidInput},
            {"GET accept", ErrorKind::InvalidInput}, {"document id", ErrorKind::InvalidInput},
            {"live document", ErrorKind::WrongMode}, {"other provider", ErrorKind::InvalidInput}};
        for (int i = 0; i < int(std::size(rows)); ++i)
            QTest::newRow(rows[i].first) << i << rows[i].second;
    }
    void refusedHere()
    {
        QFETCH(int, change);
        QFETCH(ErrorKind, kind);
        OmiseBench bench;
        WriteIntent intent = anIntent(bench, WriteVerb::Respond);
        switch (change) {
        case 0: intent.disputeId = u"dspt_test_1/accept"_s; break;
        case 1: intent.account = QUuid::createUuid(); break;
        case 2: intent.id = QUuid(); break;
        case 3: intent.mode = Mode::Live; break;
        case 4: intent.disputeId = u"dspt_5xuy4w91"_s; break;
        case 5: intent.message = u"  \n"_s; break;
        case 6: intent.message = QString(QChar(0xd800)); break;
        case 7: intent.metadata = "[1]"; break;
        case 8: intent.metadata = R"({"a":1,"a":2})"; break;
        case 9: intent.metadata = R"({},"status":"won")"; break;
        case 10: intent.verb = WriteVerb::Stage; break;
        case 11: intent.verb = WriteVerb::Concede, intent.httpVerb = HttpVerb::Get; break;
        case 12: intent.verb = WriteVerb::DeleteDocument, intent.documentId = u"docu_test_1/../.."_s; break;
        case 13: intent.verb = WriteVerb::DeleteDocument, intent.documentId = u"docu_1"_s; break;
        case 14: intent.provider = ProviderKind::Stripe; break;
        }
        QCOMPARE(bench.client()->requestFor(intent).error().kind, kind);
        const SendObservation seen = send(bench, intent);
        QCOMPARE(seen.error.kind, kind);
        QVERIFY(!seen.bytesLeft);
        QCOMPARE(judge(intent, seen), SendVerdict::NotSent);
        QVERIFY(bench.network.requests.isEmpty());
    }

    void answersAreJudged_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<SendVerdict>("verdict");
        const QByteArray error = R"({"object":"error","code":"dispute_already_closed","message":"no"})";
        QTest::newRow("still open") << 200 << disputeWith("open") << ErrorKind::BadData << SendVerdict::Unclear;
        QTest::newRow("other id") << 200
                                  << disputeWith("lost").replace("dspt_test_5xuy4w91xqz7d1w9u0t", "dspt_test_other")
                                  << ErrorKind::WrongObject << SendVerdict::Unclear;
        QTest::newRow("live") << 200 << omiseData("dispute-live.json") << ErrorKind::WrongObject
                              << SendVerdict::Unclear;
        QTest::newRow("HTML") << 200 << omiseData("not-json-portal.html") << ErrorKind::NotJson << SendVerdict::Unclear;
        QTest::newRow("error object with 200") << 200 << error << ErrorKind::Rejected << SendVerdict::Unclear;
        QTest::newRow("broken amount") << 200 << omiseData("bad-amount-2-63.json") << ErrorKind::BadData
                                       << SendVerdict::Unclear;
        QTest::newRow("no body") << 204 << QByteArray() << ErrorKind::NotJson << SendVerdict::Unclear;
        QTest::newRow("422") << 422 << error << ErrorKind::Rejected << SendVerdict::Refused;
        QTest::newRow("404") << 404 << error << ErrorKind::NotFound << SendVerdict::Refused;
        QTest::newRow("405") << 405 << error << ErrorKind::VerbRefused << SendVerdict::Refused;
        QTest::newRow("429") << 429 << error << ErrorKind::RateLimited << SendVerdict::Refused;
        QTest::newRow("408") << 408 << error << ErrorKind::Rejected << SendVerdict::Unclear;
        QTest::newRow("409") << 409 << error << ErrorKind::Rejected << SendVerdict::Unclear;
        QTest::newRow("307") << 307 << error << ErrorKind::Redirected << SendVerdict::Unclear;
        QTest::newRow("500") << 500 << error << ErrorKind::ServerFault << SendVerdict::Unclear;
    }
    void answersAreJudged()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(SendVerdict, verdict);
        OmiseBench bench;
        bench.network.plan(FakeAnswer::json(body, status));
        bench.network.plan(FakeAnswer::json(disputeWith("lost"))); // a second try would be answered nicely
        const WriteIntent intent = anIntent(bench, WriteVerb::Concede);
        const SendObservation seen = send(bench, intent);
        QCOMPARE(seen.error.kind, kind);
        QCOMPARE(seen.httpStatus, status);
        QCOMPARE(judge(intent, seen), verdict);
        QVERIFY(seen.bytesLeft);
        QCOMPARE(int(bench.network.requests.size()), 1);
        if (status >= 400)
            QCOMPARE(seen.error.code, u"dispute_already_closed"_s);
    }
    void brokenNetworks_data()
    {
        QTest::addColumn<QNetworkReply::NetworkError>("network");
        QTest::addColumn<SendVerdict>("verdict");
        QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << SendVerdict::NotSent;
        QTest::newRow("host not found") << QNetworkReply::HostNotFoundError << SendVerdict::NotSent;
        QTest::newRow("TLS") << QNetworkReply::SslHandshakeFailedError << SendVerdict::NotSent;
        QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << SendVerdict::Unclear;
        QTest::newRow("timeout") << QNetworkReply::TimeoutError << SendVerdict::Unclear;
        QTest::newRow("unknown") << QNetworkReply::UnknownNetworkError << SendVerdict::Unclear;
        QTest::newRow("aborted") << QNetworkReply::OperationCanceledError << SendVerdict::Unclear;
    }
    void brokenNetworks()
    {
        QFETCH(QNetworkReply::NetworkError, network);
        QFETCH(SendVerdict, verdict);
        OmiseBench bench;
        bench.network.plan(FakeAnswer::broken(network));
        const WriteIntent intent = anIntent(bench, WriteVerb::Concede);
        QCOMPARE(judge(intent, send(bench, intent)), verdict);
        QCOMPARE(int(bench.network.requests.size()), 1);
    }
    void aRefusalAfterTheRequestIsUnclear_data() { brokenNetworks_data(); }
    void aRefusalAfterTheRequestIsUnclear()
    {
        // Whatever Qt says last: once the request was out, nobody may call it "not sent".
        QFETCH(QNetworkReply::NetworkError, network);
        for (const WriteVerb verb : {WriteVerb::Concede, WriteVerb::Respond}) {
            OmiseBench bench;
            bench.network.plan(FakeAnswer::sentThenBroken(network));
            const WriteIntent intent = anIntent(bench, verb);
            const SendObservation seen = send(bench, intent);
            QVERIFY(seen.bytesLeft);
            QCOMPARE(seen.requestsSent, 1);
            QCOMPARE(seen.error.kind,
                network == QNetworkReply::TimeoutError ? ErrorKind::Timeout : ErrorKind::ConnectionLost);
            QCOMPARE(judge(intent, seen), SendVerdict::Unclear);
        }
    }
    void aShortAnswerIsUnclear()
    {
        OmiseBench bench;
        FakeAnswer answer = FakeAnswer::json(disputeWith("lost"));
        answer.headers.append(
            std::pair<QByteArray, QByteArray>("Content-Length", QByteArray::number(answer.body.size() + 1)));
        bench.network.plan(answer);
        const WriteIntent intent = anIntent(bench, WriteVerb::Concede);
        const SendObservation seen = send(bench, intent);
        QVERIFY(!seen.wholeAnswer);
        QCOMPARE(seen.error.kind, ErrorKind::ConnectionLost);
        QCOMPARE(judge(intent, seen), SendVerdict::Unclear);
    }
    void theDeadlineIsUnclear()
    {
        OmiseBench bench;
        bench.options.writeDeadline = std::chrono::milliseconds(30);
        bench.network.plan(FakeAnswer::silence());
        const WriteIntent intent = anIntent(bench, WriteVerb::Concede);
        const SendObservation seen = send(bench, intent);
        QCOMPARE(seen.error.kind, ErrorKind::Timeout);
        QVERIFY(seen.bytesLeft);
        QCOMPARE(judge(intent, seen), SendVerdict::Unclear);
    }
    void writesMayHaveAManagerOfTheirOwn()
    {
        OmiseBench bench;
        FakeNetwork writes;
        bench.options.writeNetwork = &writes;
        writes.plan(FakeAnswer::json(disputeWith("lost")));
        const WriteIntent intent = anIntent(bench, WriteVerb::Concede);
        QCOMPARE(judge(intent, send(bench, intent)), SendVerdict::Applied);
        QCOMPARE(int(writes.requests.size()), 1);
        QVERIFY(bench.network.requests.isEmpty());
    }

    /// The computer slept while the file was read.
    void aFileThatTookTooLongIsNotSent()
    {
        OmiseBench bench;
        const Upload upload(bench, "%PDF-1.7\n");
        bench.options.steady = [&bench, asked = 0]() mutable {
            return asked++ == 0 ? std::chrono::milliseconds(0)
                                : bench.options.sendWithin + std::chrono::milliseconds(1);
        };
        const SendObservation seen = send(bench, upload.intent);
        QCOMPARE(bench.network.requests.size(), 0);
        QCOMPARE(judge(upload.intent, seen), SendVerdict::NotSent);
        QCOMPARE(seen.error.kind, ErrorKind::Timeout);
    }

    void uploadOnTheWire_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    void uploadOnTheWire()
    {
        QFETCH(bool, tls);
        FaultServer server(tls ? FaultServer::Speaks::Tls : FaultServer::Speaks::Http);
        server.answer =
            FaultServer::json(200, omiseData("document.json").replace("details_of_purchase", "proof_of_receipt"));
        OmiseBench bench;
        bench.account.baseUrl = server.url({});
        bench.options.tls = FaultServer::clientTls();
        const QByteArray bytes = "%PDF-1.7\n" + QByteArray(2'000'000, '\x07') + "\r\n--x";
        const Upload upload(bench, bytes);
        QNetworkAccessManager network;
        const auto client = makeOmise(bench.account, Secret(bench.key), network, bench.options);
        const auto exact = client->requestFor(upload.intent);
        QVERIFY(bool(exact));
        const auto future = client->send(upload.intent);
        QVERIFY(waitFor(future));
        QCOMPARE(judge(upload.intent, future.result()), SendVerdict::Applied);
        QCOMPARE(int(server.requests.size()), 1);
        const QByteArray boundary = "disputedesk-0123456789abcdef0123456789abcdef";
        const QByteArray head = "--" + boundary
            + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nproof_of_receipt\r\n--" + boundary
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"receipt.pdf\"\r\nContent-Type: "
              "application/pdf\r\n\r\n";
        const QByteArray tail = "\r\n--" + boundary + "--\r\n";
        QVERIFY(server.requests.at(0).startsWith("POST /disputes/" + kDispute.toLatin1() + "/documents HTTP/1.1\r\n"));
        QVERIFY(server.requests.at(0).contains("\r\nContent-Type: multipart/form-data; boundary=" + boundary + "\r\n"));
        QVERIFY(server.requests.at(0).endsWith("\r\n\r\n" + head + bytes + tail));
        QCOMPARE(exact->body, head + "(" + QByteArray::number(bytes.size()) + " bytes of receipt.pdf)" + tail);
    }
    void changedFilesAreNotSent_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("other bytes, same size") << 0 << ErrorKind::InvalidInput;
        QTest::newRow("longer") << 1 << ErrorKind::InvalidInput;
        QTest::newRow("gone") << 2 << ErrorKind::FileUnreadable;
        QTest::newRow("no hash") << 3 << ErrorKind::InvalidInput;
        QTest::newRow("over 10 MB") << 4 << ErrorKind::FileTooLarge;
        QTest::newRow("unknown kind") << 5 << ErrorKind::InvalidInput;
        QTest::newRow("empty") << 6 << ErrorKind::InvalidInput;
    }
    void changedFilesAreNotSent()
    {
        QFETCH(int, change);
        QFETCH(ErrorKind, kind);
        OmiseBench bench;
        Upload upload(bench,
            change == 4       ? QByteArray(10 * 1024 * 1024 + 1, 'x')
                : change == 6 ? QByteArray()
                              : QByteArray("confirmed"));
        QFile file(upload.intent.filePath);
        switch (change) {
        case 0: QVERIFY(file.open(QIODevice::WriteOnly) && file.write("otherwise") == 9); break;
        case 1: QVERIFY(file.open(QIODevice::Append) && file.write("!") == 1); break;
        case 2: QVERIFY(file.remove()); break;
        case 3: upload.intent.fileSha256.clear(); break;
        case 5: upload.intent.fileKind = u"selfie"_s; break;
        }
        file.close();
        const SendObservation seen = send(bench, upload.intent);
        QCOMPARE(seen.error.kind, kind);
        QVERIFY(!seen.bytesLeft);
        QCOMPARE(judge(upload.intent, seen), SendVerdict::NotSent);
        QVERIFY(bench.network.requests.isEmpty());
    }
    void fileNamesAreMadeSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"receipt.pdf"_s << u"receipt.pdf"_s;
        QTest::newRow("Thai") << u"ใบเสร็จ 1.pdf"_s << u"ใบเสร็จ 1.pdf"_s;
        QTest::newRow("header injection") << u"a\"\r\nX: y.pdf"_s << u"a_X: y.pdf"_s;
        QTest::newRow("path") << u"../../etc/a.pdf"_s << u"a.pdf"_s;
        QTest::newRow("Windows path") << u"C:\\x\\a.pdf"_s << u"a.pdf"_s;
        QTest::newRow("bidi") << u"a\u202efdp.exe"_s << u"afdp.exe"_s;
        QTest::newRow("dots") << u".."_s << u"document"_s;
        QTest::newRow("nothing") << u""_s << u"document"_s;
        QTest::newRow("long") << QString(300, u'a') + u".pdf"_s << QString(180 + 16, u'a') + u".pdf"_s;
    }
    void fileNamesAreMadeSafe()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(uploadFileName(name), safe);
        QCOMPARE(uploadFileName(uploadFileName(name)), safe);
    }
};

QTEST_GUILESS_MAIN(TestOmiseWrites)
#include "tst_omisewrites.moc"
