#include "models/providers/certificate.h"
#include "tests/support/proof.h"
#include "tests/support/syncbench.h"
#include "tests/support/waitfor.h"
#include "ui/panes/statusstrip.h"

#include <QFile>
#include <QLabel>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// safety.md K7: a proxy only where it was switched on, and then its name and who vouches for the certificate are
/// shown.
class TestProxy : public QObject {
    Q_OBJECT

    /// Takes every connection, remembers how it began and answers nothing of use.
    class Proxy : public QTcpServer {
    public:
        Proxy()
        {
            connect(this, &QTcpServer::newConnection, this, [this] {
                QTcpSocket *socket = nextPendingConnection();
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    begun += socket->readAll().left(60);
                    socket->write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
                    socket->disconnectFromHost();
                });
            });
        }
        QByteArrayList begun;
    };

private Q_SLOTS:
    void noneUnlessItIsSwitchedOn()
    {
        Proxy proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.serverPort());
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
            qputenv(name, address); // what a shell or another program set up is nobody's wish
        SyncBench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.listed() > 0);
        QCOMPARE(proxy.begun.size(), 0);
        QVERIFY(bench.status().proxy.isEmpty());
        proof("K7", u"0 connections to a proxy that only the environment names"_s);
    }

    void oneThatIsSwitchedOnIsUsedAndNamed()
    {
        Proxy server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        SyncBench bench;
        QVERIFY(bench.start());
        QSignalSpy told(&bench.sync, &SyncDesk::statusChanged);
        bench.sync.setProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, server.serverPort()});
        QVERIFY(!told.isEmpty());
        QCOMPARE(bench.status().proxy, u"127.0.0.1:%1"_s.arg(server.serverPort()));
        bench.sync.refresh({bench.account.id});
        QTRY_VERIFY_WITH_TIMEOUT(!server.begun.isEmpty(), 30'000);
        QVERIFY2(!server.begun.join().contains("skey_"), "the key went to a proxy in the open");
        bench.sync.cancel();
    }

    void theStripSaysWhatStandsBetween()
    {
        const Theme theme(*qApp, nullptr, [] { return false; });
        StatusStrip strip(theme);
        const auto *label = strip.findChild<QLabel *>(u"networkText"_s);
        strip.setOnline();
        QVERIFY(label->toolTip().isEmpty());
        strip.setOnline({}, {u"DigiCert Inc"_s});
        QCOMPARE(label->text(), u"Online"_s);
        QVERIFY(label->toolTip().contains(u"DigiCert Inc"_s));
        strip.setOnline(u"proxy.example:8080"_s, {u"<b>Corp</b> \u202egnp"_s});
        QCOMPARE(label->text(), u"Online by a proxy"_s);
        QVERIFY(label->accessibleDescription().contains(u"proxy.example:8080"_s));
        QVERIFY(!label->toolTip().contains(u'\u202e'));
        QVERIFY(!label->toolTip().contains(u"<b>Corp"_s));
        strip.setOffline({});
        QVERIFY(!label->text().contains(u"proxy"_s));
    }

    void theIssuerIsTheOneOfTheCertificate()
    {
        QFile file(QStringLiteral(DISPUTEDESK_TEST_DATA "/tls/server.pem"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QSslCertificate certificate(file.readAll());
        QVERIFY(!certificate.isNull());
        const QString issuer = issuerOf(certificate);
        QVERIFY(!issuer.isEmpty());
        QVERIFY(certificate.issuerInfo(QSslCertificate::Organization).contains(issuer)
            || certificate.issuerInfo(QSslCertificate::CommonName).contains(issuer));
        QVERIFY(issuerOf(QSslCertificate()).isEmpty());
    }
};

QTEST_MAIN(TestProxy)
#include "tst_proxy.moc"
