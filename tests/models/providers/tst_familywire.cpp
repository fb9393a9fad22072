#include "tests/models/providers/wireoperations.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
QString fileOf(ProviderKind kind, const QString &operation)
{
    const QString folder = kind == ProviderKind::Stripe ? u"stripe"_s : u"wooshpay"_s;
    return QStringLiteral(DISPUTEDESK_TEST_DATA "/%1/wire/%2.http").arg(folder, operation);
}
} // namespace

/// Every request of both clients, byte for byte as a raw socket got it, against tests/data/*/wire. To write these files
/// anew, and read the difference before it is kept: DISPUTEDESK_WRITE_WIRE=1 tst_familywire.
class TestFamilyWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void requestsAreExact_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<QString>("operation");
        for (const ProviderKind kind : {ProviderKind::WooshPay, ProviderKind::Stripe})
            for (const QString &operation : wireOperations(kind))
                QTest::addRow("%s %s", qPrintable(providerName(kind)), qPrintable(operation)) << kind << operation;
    }
    void requestsAreExact()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(QString, operation);
        const Recording recording = recordOperation(kind, operation);
        QFile file(fileOf(kind, operation));
        const QByteArray wire = recording.requests.join("\r\n=== next request ===\r\n");
        if (qEnvironmentVariableIsSet("DISPUTEDESK_WRITE_WIRE")) {
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(wire) == wire.size());
            QVERIFY(recording.worked);
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QCOMPARE(wire, file.readAll());
        QVERIFY(recording.worked);
    }
    void whatIsShownIsWhatGoesOut()
    {
        for (const ProviderKind kind : {ProviderKind::WooshPay, ProviderKind::Stripe}) {
            FamilyBench bench(kind);
            for (const WriteVerb verb : {WriteVerb::Respond, WriteVerb::Concede}) {
                const auto exact = bench.client()->requestFor(bench.intent(verb));
                QVERIFY(bool(exact));
                QVERIFY(bench.network.requests.isEmpty());
                const Recording recording =
                    recordOperation(kind, verb == WriteVerb::Respond ? u"respond"_s : u"close"_s);
                const QByteArray wire = recording.requests.value(0);
                QVERIFY(wire.startsWith(
                    verbName(exact->verb).toLatin1() + ' ' + exact->url.path().toLatin1() + " HTTP/1.1\r\n"));
                QVERIFY(wire.endsWith("\r\n\r\n" + exact->body));
                bool masked = false;
                for (const auto &[name, value] : exact->headers) {
                    QVERIFY(!value.contains("sk_test"));
                    if (name == "Authorization")
                        masked = value == "Basic ***";
                    else if (name != "User-Agent")
                        QVERIFY2(wire.contains("\r\n" + name + ": " + value + "\r\n"), name.constData());
                }
                QVERIFY(masked);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFamilyWire)
#include "tst_familywire.moc"
