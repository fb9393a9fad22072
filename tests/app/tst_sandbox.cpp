#include "tests/app/sandboxclient.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk::tests;
using disputedesk::sandbox::Sandbox;

namespace {

constexpr qint64 kAnchor = 1'790'000'000;

/// A page without what must differ: the port in links, and the clock in the documents' window.
QString pageOf(quint32 seed)
{
    Sandbox sandbox({.seed = seed, .anchor = kAnchor});
    if (!sandbox.start())
        return {};
    QString page = QString::fromUtf8(SandboxClient(sandbox).get("/disputes?limit=100&to=2026-09-30").body);
    static const QRegularExpression varying(u"127.0.0.1:\\d+|\"to\":\"[^\"]*\""_s);
    return page.remove(varying);
}

} // namespace

/// The life of the server, and what the seeded data is like.
class TstSandbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void startsAndStopsTwentyTimesWithConnectionsOpen()
    {
        Sandbox sandbox;
        for (int i = 0; i < 20; ++i) {
            QVERIFY(sandbox.start());
            SandboxClient idle(sandbox);
            QCOMPARE(idle.get("/account").status, 200); // stays open over the stop
            QTcpSocket halfAsked;
            halfAsked.connectToHost(u"127.0.0.1"_s, sandbox.port());
            QVERIFY(halfAsked.waitForConnected(30'000));
            halfAsked.write("GET /disputes HTTP/1.1\r\nHost:");
            QVERIFY(halfAsked.waitForBytesWritten(30'000));
            sandbox.stop();
            QVERIFY(!sandbox.isRunning());
            QCOMPARE(sandbox.port(), quint16(0));
            QVERIFY(halfAsked.state() != QAbstractSocket::ConnectedState || halfAsked.waitForDisconnected(30'000));
        }
    }
    void stopsInTheMiddleOfADelayedAnswer()
    {
        Sandbox sandbox;
        QVERIFY(sandbox.start());
        QVERIFY(SandboxClient(sandbox).control("faults", asJson("{'rules':[{'kind':'latency','ms':3600000}]}")));
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, sandbox.port());
        QVERIFY(socket.waitForConnected(30'000));
        socket.write("GET /account HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(socket.waitForBytesWritten(30'000));
        SandboxClient client(sandbox); // the counters tell that the request is in, without waiting for it
        QTRY_COMPARE_WITH_TIMEOUT(client.counter("requests"_L1, "GET /account"), 1, 30'000);
        sandbox.stop();
        QVERIFY(socket.state() != QAbstractSocket::ConnectedState || socket.waitForDisconnected(30'000));
        QVERIFY(socket.readAll().isEmpty());
    }
    void takenPortIsAnError()
    {
        Sandbox first;
        QVERIFY(first.start());
        Sandbox second({.port = first.port()});
        QString error;
        QVERIFY(!second.start(&error));
        QVERIFY(!error.isEmpty());
        QVERIFY(!second.isRunning());
    }
    void servesManyAtOnce()
    {
        constexpr int kMany = 24;
        Sandbox sandbox({.disputes = 2000});
        QVERIFY(sandbox.start());
        SandboxClient client(sandbox);
        QVERIFY(client.control("faults", asJson("{'rules':[{'kind':'latency','ms':3600000}]}")));
        QList<QTcpSocket *> sockets;
        QObject owner;
        const QByteArray key = QByteArray(Sandbox::testKey().toLatin1() + ':').toBase64();
        for (int i = 0; i < kMany; ++i) {
            auto *socket = new QTcpSocket(&owner);
            socket->connectToHost(u"127.0.0.1"_s, sandbox.port());
            QVERIFY(socket->waitForConnected(30'000));
            socket->write("GET /account HTTP/1.1\r\nHost: x\r\nAuthorization: Basic " + key + "\r\n\r\n");
            QVERIFY(socket->waitForBytesWritten(30'000));
            sockets += socket;
        }
        // No answer comes within the hour: what the server has counted is under way, all of it at once.
        QTRY_COMPARE_WITH_TIMEOUT(client.counter("requests"_L1, "GET /account"), kMany, 30'000);
        QCOMPARE(client.send("DELETE", "/_sandbox/faults").status, 200);
        QCOMPARE(client.get("/account").status, 200); // nor does one more wait for them
        for (QTcpSocket *socket : std::as_const(sockets))
            QVERIFY(!socket->waitForReadyRead(0) && socket->state() == QAbstractSocket::ConnectedState);
    }
    void keepsAConnectionForQt()
    {
        Sandbox sandbox;
        QVERIFY(sandbox.start());
        QNetworkAccessManager network;
        for (int i = 0; i < 3; ++i) {
            QUrl url = sandbox.baseUrl();
            url.setPath(u"/disputes/open"_s);
            QNetworkRequest request(url);
            request.setRawHeader(
                "Authorization", "Basic " + QByteArray(Sandbox::testKey().toLatin1() + ':').toBase64());
            QNetworkReply *reply = network.get(request);
            QSignalSpy finished(reply, &QNetworkReply::finished);
            QVERIFY(finished.wait(30'000));
            QCOMPARE(reply->error(), QNetworkReply::NoError);
            reply->deleteLater();
        }
    }
    void oneSeedGivesOneSetOfData()
    {
        const QString page = pageOf(7);
        QVERIFY(page.size() > 10'000);
        QCOMPARE(pageOf(7), page);
        QVERIFY(pageOf(8) != page);
    }
    void sharesAreAsPromised()
    {
        Sandbox sandbox({.disputes = 1000});
        QVERIFY(sandbox.start());
        SandboxClient client(sandbox);
        QCOMPARE(client.get("/disputes").total(), 1000);
        QCOMPARE(client.get("/disputes/open").total(), 130);
        QCOMPARE(client.get("/disputes/pending").total(), 90);
        QCOMPARE(client.get("/disputes/closed").total(), 780);
        int won = 0;
        for (int offset = 0; offset < 780; offset += 100) {
            for (const QJsonValue &dispute :
                client.get("/disputes/closed?limit=100&offset=" + QByteArray::number(offset)).data())
                won += dispute[u"status"].toString() == "won"_L1 ? 1 : 0;
        }
        QCOMPARE(won, 468);
    }
    void openOnesAreDueAroundNow()
    {
        Sandbox sandbox;
        QVERIFY(sandbox.start());
        int overdue = 0, soon = 0;
        for (const QJsonValue &dispute : SandboxClient(sandbox).get("/disputes/open?limit=100").data()) {
            const QDateTime created = QDateTime::fromString(dispute[u"created_at"].toString(), Qt::ISODate);
            const qint64 hoursLeft = QDateTime::currentDateTimeUtc().secsTo(created.addDays(7)) / 3600;
            QVERIFY(hoursLeft > -4 * 24 && hoursLeft <= 7 * 24);
            overdue += hoursLeft < 0 ? 1 : 0;
            soon += hoursLeft >= 0 && hoursLeft < 24 ? 1 : 0;
        }
        QVERIFY(overdue > 0);
        QVERIFY(soon > 2);
    }
    void dataIsAsMixedAsReality()
    {
        Sandbox sandbox({.disputes = 400});
        QVERIFY(sandbox.start());
        SandboxClient client(sandbox);
        QSet<QString> currencies, codes, wordings;
        QByteArray all;
        int documents = 0;
        for (int offset = 0; offset < 400; offset += 100) {
            const Answer page = client.get("/disputes?limit=100&expand=true&offset=" + QByteArray::number(offset));
            all += page.body;
            for (const QJsonValue &dispute : page.data()) {
                currencies += dispute[u"currency"].toString();
                codes += dispute[u"reason_code"].toString();
                wordings += dispute[u"reason_message"].toString();
                documents += dispute[u"documents"][u"total"].toInt();
                QVERIFY(dispute[u"amount"].toInteger() > 0);
                QCOMPARE(dispute[u"charge"][u"object"].toString(), u"charge"_s);
            }
        }
        QCOMPARE(currencies, QSet<QString>({u"THB"_s, u"JPY"_s, u"USD"_s, u"SGD"_s, u"EUR"_s, u"MYR"_s}));
        QCOMPARE(codes.size(), 19);
        QVERIFY(wordings.size() > codes.size());
        QVERIFY(documents > 20);
        for (const char *expected :
            {"สมชาย", "山田", "Müller", "\"order_id\"", "\"customer-id\"", "\"shipping\":{", "\"vip\":true",
                "dispute.won.credit", "dispute.started.debit", "\"admin_message\":\"", "Accepted by merchant"})
            QVERIFY2(all.contains(expected), expected);
    }
};

QTEST_GUILESS_MAIN(TstSandbox)
#include "tst_sandbox.moc"
