#include "tests/app/sandboxclient.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace disputedesk::tests;
using disputedesk::sandbox::Api;
using disputedesk::sandbox::Sandbox;

namespace {

const QByteArray kPng = QByteArray("\x89PNG\r\n\x1a\n", 8) + "\r\n--fenc\r\n\0rest";
const QByteArray kJpg = "\xff\xd8\xff\xe0rest";
const QByteArray kPdf = "%PDF-1.7\nrest";

} // namespace

/// POST /v1/files and what it is good for, with WooshPay and with Stripe; every test runs for both.
class TstSandboxFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<Api>("api");
        QTest::newRow("wooshpay") << Api::WooshPay;
        QTest::newRow("stripe") << Api::Stripe;
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_sandbox.start());
    }
    void cleanup() { m_sandbox.stop(); }

    void fileComesBackAsItWas_data()
    {
        QTest::addColumn<QByteArray>("filename");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("mime");
        QTest::newRow("png") << QByteArray("a b.png") << kPng << u"png"_s << QByteArray("image/png");
        QTest::newRow("jpg") << QByteArray("ใบเสร็จ.jpg") << kJpg << u"jpg"_s << QByteArray("image/jpeg");
        QTest::newRow("pdf, badly named") << QByteArray("x.txt") << kPdf << u"pdf"_s << QByteArray("application/pdf");
        QTest::newRow("4.5 MB") << QByteArray("big.pdf") << kPdf.leftJustified(4'500'000, 'x') << u"pdf"_s
                                << QByteArray("application/pdf");
    }
    void fileComesBackAsItWas()
    {
        QFETCH_GLOBAL(const Api, api);
        QFETCH(const QByteArray, filename);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, type);
        QFETCH(const QByteArray, mime);
        SandboxClient client(m_sandbox, api);
        const Answer added = client.uploadFile(filename, content);
        QCOMPARE(added.status, 200);
        QCOMPARE(added.text("object"_L1), u"file"_s);
        QCOMPARE(added.text("filename"_L1).toUtf8(), filename);
        QCOMPARE(added.text("purpose"_L1), u"dispute_evidence"_s);
        QCOMPARE(added.text("type"_L1), type);
        QCOMPARE(added.json()[u"size"].toInteger(), content.size());
        QVERIFY(added.text("id"_L1).startsWith("file_"_L1));
        QCOMPARE(client.get("/v1/files/" + added.text("id"_L1).toLatin1()).json(), added.json());
        const QUrl url(added.text("url"_L1));
        QCOMPARE(url.port(), int(m_sandbox.port(api)));
        const Answer bytes = client.get(url.path().toLatin1());
        QVERIFY(bytes.body == content);
        QCOMPARE(bytes.headers.value("content-type"), mime);
        QCOMPARE(client.counter("writes"_L1, "files"), 1);
        QCOMPARE(client.counter("applied"_L1, "files"), 1);
        client.authorization.clear();
        QCOMPARE(client.get(url.path().toLatin1()).status, 401);
        client.useKey(Sandbox::liveKey(api).toLatin1());
        QCOMPARE(client.get(url.path().toLatin1()).status, 404);
    }
    void badFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("purpose");
        QTest::addColumn<QString>("param");
        QTest::newRow("text named pdf") << QByteArray("hello") << QByteArray("dispute_evidence") << u"file"_s;
        QTest::newRow("gif") << QByteArray("GIF89a...") << QByteArray("dispute_evidence") << u"file"_s;
        QTest::newRow("too big") << kPdf.leftJustified(4'500'001, 'x') << QByteArray("dispute_evidence") << u"file"_s;
        QTest::newRow("empty") << QByteArray() << QByteArray("dispute_evidence") << u"file"_s;
        QTest::newRow("purpose") << kPdf << QByteArray("holiday_photo") << u"purpose"_s;
    }
    void badFileIsRefused()
    {
        QFETCH_GLOBAL(const Api, api);
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, purpose);
        QFETCH(const QString, param);
        SandboxClient client(m_sandbox, api);
        const Answer answer = client.uploadFile("a.pdf", content, purpose);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()[u"error"][u"param"].toString(), param);
        QCOMPARE(client.counter("writes"_L1, "files"), 1);
        QCOMPARE(client.counter("applied"_L1, "files"), 0);
    }
    void partsThatAreMissingAreNamed()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        const QByteArray type = "multipart/form-data; boundary=f";
        const QByteArray file =
            "--f\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n" + kPdf + "\r\n";
        const QByteArray purpose =
            "--f\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\ndispute_evidence\r\n";
        const auto param = [&](const QByteArray &parts) {
            return client.send("POST", "/v1/files", parts + "--f--\r\n", type).json()[u"error"][u"param"].toString();
        };
        QCOMPARE(param(file), u"purpose"_s);
        QCOMPARE(param(purpose), u"file"_s);
        QCOMPARE(client.send("POST", "/v1/files", file + purpose + "--f--\r\n", type).status, 200);
        QCOMPARE(client.send("POST", "/v1/files", "purpose=dispute_evidence").status, 400);
    }
    void seededFilesCanBeFetched()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        int files = 0;
        for (const QByteArray &id : client.about("submitted"_L1)) {
            const QJsonObject evidence = client.get("/v1/disputes/" + id).json()[u"evidence"].toObject();
            for (const QJsonValue &value : evidence) {
                const QByteArray file = value.toString().toLatin1();
                if (!file.startsWith("file_"))
                    continue;
                ++files;
                const Answer object = client.get("/v1/files/" + file);
                QCOMPARE(object.text("id"_L1).toLatin1(), file);
                const Answer bytes = client.get("/v1/files/" + file + "/contents");
                QVERIFY(bytes.body.startsWith("%PDF-"));
                QCOMPARE(bytes.body.size(), object.json()[u"size"].toInteger());
            }
        }
        QVERIFY(files > 3);
        QCOMPARE(client.get("/v1/files/file_nobody").status, 404);
        QCOMPARE(client.get("/v1/files/file_nobody/contents").status, 404);
    }

private:
    Sandbox m_sandbox{{.wooshpay = true, .stripe = true}};
};

QTEST_GUILESS_MAIN(TstSandboxFiles)
#include "tst_sandboxfiles.moc"
