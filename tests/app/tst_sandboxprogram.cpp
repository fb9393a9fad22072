#include <QProcess>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/// The status that one bare GET comes back with; empty when nobody listens.
QByteArray statusOf(const QUrl &url, const QByteArray &target)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    if (!socket.waitForConnected(60'000))
        return {};
    socket.write("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    return socket.waitForReadyRead(60'000) ? socket.readLine().split(' ').value(1) : QByteArray();
}

} // namespace

/// disputedesk-sandbox from outside: what it prints, and that all three ports answer.
class TstSandboxProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsAddressAndKeysOfAllThree()
    {
        QProcess process;
        process.start(QStringLiteral(DISPUTEDESK_SANDBOX), {u"--stripe-disputes"_s, u"3"_s});
        QStringList lines;
        QTRY_VERIFY_WITH_TIMEOUT(
            (process.waitForReadyRead(100),
                lines += QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
                lines.size() >= 9),
            60'000);
        QCOMPARE(lines.size(), 9);
        const QStringList names{QString(), u"wooshpay "_s, u"stripe "_s};
        const QStringList keys{u"skey_test_sandbox0000000000001"_s, u"sk_test_sandboxwooshpay00000001"_s,
            u"sk_test_sandboxstripe0000000001"_s};
        const QByteArrayList paths{"/disputes", "/v1/disputes/list", "/v1/disputes"};
        for (qsizetype i = 0; i < 3; ++i) {
            const QString head = names[i] + u"listening on "_s;
            QVERIFY2(lines[i * 3].startsWith(head), qPrintable(lines[i * 3]));
            QCOMPARE(lines[i * 3 + 1], names[i] + u"test key "_s + keys[i]);
            QVERIFY(lines[i * 3 + 2].startsWith(names[i] + u"live key s"_s));
            const QUrl url(lines[i * 3].mid(head.size()));
            QCOMPARE(statusOf(url, paths[i]), "401");
            QCOMPARE(statusOf(url, "/_sandbox/about"), "200");
        }
        process.terminate();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
    }
    void wrongNumberIsRefused()
    {
        for (const QString &option : {u"--wooshpay-port"_s, u"--stripe-port"_s, u"--port"_s}) {
            QProcess process;
            process.start(QStringLiteral(DISPUTEDESK_SANDBOX), {option, u"65536"_s});
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitCode(), 2);
            QVERIFY(QString::fromUtf8(process.readAllStandardError()).contains(option.mid(2)));
        }
    }
};

QTEST_GUILESS_MAIN(TstSandboxProgram)
#include "tst_sandboxprogram.moc"
