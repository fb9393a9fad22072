#include "tests/app/sandboxclient.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace disputedesk::tests;
using disputedesk::sandbox::Sandbox;

namespace {

const QByteArray kPng = QByteArray("\x89PNG\r\n\x1a\n", 8) + "\r\n--fenc\r\n\0rest";
const QByteArray kJpg = "\xff\xd8\xff\xe0rest";
const QByteArray kPdf = "%PDF-1.7\nrest";

} // namespace

/// Documents of a dispute: upload, list, download, delete, and when they are refused.
class TstSandboxDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_sandbox.start());
    }
    void cleanup() { m_sandbox.stop(); }

    void uploadComesBackAsItWas_data()
    {
        QTest::addColumn<QByteArray>("filename");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("png") << QByteArray("a b.png") << kPng << QByteArray("image/png");
        QTest::newRow("jpg") << QByteArray("ใบเสร็จ.jpg") << kJpg << QByteArray("image/jpeg");
        QTest::newRow("pdf, badly named") << QByteArray("x.txt") << kPdf << QByteArray("application/pdf");
        QTest::newRow("ten megabytes") << QByteArray("big.pdf") << kPdf.leftJustified(10 << 20, 'x')
                                       << QByteArray("application/pdf");
    }
    void uploadComesBackAsItWas()
    {
        QFETCH(const QByteArray, filename);
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, type);
        SandboxClient client(m_sandbox);
        const QByteArray id = client.first("acceptable"_L1);
        const qint64 before = client.get("/disputes/" + id + "/documents").total();
        const Answer added = client.upload(id, filename, content, "proof_of_receipt");
        QCOMPARE(added.status, 200);
        QCOMPARE(added.text("object"_L1), u"document"_s);
        QCOMPARE(added.text("filename"_L1).toUtf8(), filename);
        QCOMPARE(added.text("kind"_L1), u"proof_of_receipt"_s);
        QVERIFY(added.text("id"_L1).startsWith(u"docu_test_5"));
        QCOMPARE(client.get(added.text("location"_L1).toLatin1()).json(), added.json());
        const Answer list = client.get("/disputes/" + id + "/documents");
        QCOMPARE(list.total(), before + 1);
        QCOMPARE(list.data().last().toObject(), added.json());
        QCOMPARE(client.get("/disputes/" + id).json()[u"documents"][u"total"].toInteger(), before + 1);

        const QUrl url(added.text("download_uri"_L1));
        QCOMPARE(url.port(), int(m_sandbox.port()));
        client.authorization.clear(); // the link is the secret, as with the real one
        const Answer file = client.get(url.path().toLatin1());
        QCOMPARE(file.status, 200);
        QCOMPARE(file.headers.value("content-type"), type);
        QVERIFY(file.body == content);
    }
    void kindMayBeLeftOut()
    {
        SandboxClient client(m_sandbox);
        QVERIFY(client.upload(client.first("acceptable"_L1), "a.pdf", kPdf).json()[u"kind"].isNull());
    }
    void badUploadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("text named pdf") << QByteArray("hello") << QByteArray() << u"invalid_file_type"_s;
        QTest::newRow("empty") << QByteArray() << QByteArray() << u"invalid_file_type"_s;
        QTest::newRow("gif") << QByteArray("GIF89a") << QByteArray() << u"invalid_file_type"_s;
        QTest::newRow("too big") << kPdf.leftJustified((10 << 20) + 1, 'x') << QByteArray() << u"invalid_file_type"_s;
        QTest::newRow("unknown kind") << kPdf << QByteArray("selfie") << u"bad_request"_s;
    }
    void badUploadIsRefused()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, kind);
        QFETCH(const QString, code);
        SandboxClient client(m_sandbox);
        const QByteArray id = client.first("acceptable"_L1);
        const Answer answer = client.upload(id, "a.pdf", content, kind);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), code);
        QCOMPARE(client.counter("applied"_L1, id), 0);
    }
    void badMultipartIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        const QByteArray multipart = "multipart/form-data; boundary=fence";
        QTest::newRow("json") << QByteArray("{}") << QByteArray("application/json");
        QTest::newRow("no boundary") << QByteArray("--fence--\r\n") << QByteArray("multipart/form-data");
        QTest::newRow("broken off") << QByteArray(
            "--fence\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n%PDF-")
                                    << multipart;
        QTest::newRow("no parts") << QByteArray("--fence--\r\n") << multipart;
        QTest::newRow("file as text") << QByteArray(
            "--fence\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n%PDF-\r\n--fence--\r\n")
                                      << multipart;
        QTest::newRow("garbage") << QByteArray("garbage") << multipart;
    }
    void badMultipartIsRefused()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, type);
        SandboxClient client(m_sandbox);
        const Answer answer =
            client.send("POST", "/disputes/" + client.first("acceptable"_L1) + "/documents", body, type);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), u"bad_request"_s);
    }
    void deletedOneIsGone()
    {
        SandboxClient client(m_sandbox);
        const QByteArray id = client.first("acceptable"_L1);
        const QJsonObject first = client.upload(id, "a.pdf", kPdf).json();
        const QByteArray path = first[u"location"].toString().toLatin1();
        const Answer answer = client.send("DELETE", path);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"deleted"], QJsonValue(true));
        QCOMPARE(answer.json()[u"id"], first[u"id"]);
        QCOMPARE(client.get(path).status, 404);
        QCOMPARE(client.send("DELETE", path).status, 404);
        QCOMPARE(client.get(QUrl(first[u"download_uri"].toString()).path().toLatin1()).status, 404);
        QVERIFY(client.upload(id, "a.pdf", kPdf).json()[u"id"] != first[u"id"]); // ids are not used again
    }
    void documentsAreLockedOnceAnswered()
    {
        SandboxClient client(m_sandbox);
        const QByteArray id = client.first("acceptable"_L1);
        const QByteArray document = client.upload(id, "a.pdf", kPdf).text("location"_L1).toLatin1();
        QCOMPARE(client.send("PATCH", "/disputes/" + id, R"({"message":"m"})").status, 200);
        for (const Answer &answer : {client.upload(id, "b.pdf", kPdf), client.send("DELETE", document)}) {
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.code(), u"documents_locked"_s);
        }
        QCOMPARE(client.get(document).status, 200); // still there to read
    }
    void seededOnesAreReadable()
    {
        SandboxClient client(m_sandbox);
        int withLink = 0, without = 0;
        for (int offset = 0; offset < 120; offset += 100) {
            for (const QJsonValue &dispute :
                client.get("/disputes?limit=100&offset=" + QByteArray::number(offset)).data()) {
                for (const QJsonValue &document : dispute[u"documents"][u"data"].toArray()) {
                    QCOMPARE(client.get(document[u"location"].toString().toLatin1()).json(), document.toObject());
                    const QString link = document[u"download_uri"].toString();
                    (link.isEmpty() ? without : withLink) += 1;
                    if (!link.isEmpty())
                        QVERIFY(client.get(QUrl(link).path().toLatin1()).body.startsWith("%PDF-"));
                }
            }
        }
        QVERIFY(withLink > 3);
        QVERIFY(without > 3);
    }
    void listIsPaged()
    {
        SandboxClient client(m_sandbox);
        const QByteArray id = client.first("acceptable"_L1);
        for (int i = 0; i < 22; ++i)
            QCOMPARE(client.upload(id, "n" + QByteArray::number(i) + ".pdf", kPdf).status, 200);
        const qint64 total = client.get("/disputes/" + id + "/documents").total();
        QCOMPARE(client.get("/disputes/" + id).json()[u"documents"][u"data"].toArray().size(), 20);
        const Answer last = client.get("/disputes/" + id + "/documents?limit=1&order=reverse_chronological");
        QCOMPARE(last.data().first()[u"filename"].toString(), u"n21.pdf"_s);
        QCOMPARE(client.get("/disputes/" + id + "/documents?offset=20").data().size(), total - 20);
        QCOMPARE(client.get("/disputes/" + id + "/documents?limit=x").status, 400);
    }

private:
    Sandbox m_sandbox;
};

QTEST_GUILESS_MAIN(TstSandboxDocuments)
#include "tst_sandboxdocuments.moc"
