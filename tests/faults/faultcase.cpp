#include "tests/faults/faultcase.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
constexpr auto kShortDeadline = 400ms; ///< where nothing else ends a request
constexpr auto kLongDeadline = 60s; ///< where something does, on however slow a machine
} // namespace

QString CaseSpec::name() const
{
    return u"%1, %2, %3, %4"_s.arg(providerName(provider), QLatin1StringView(row->name),
        QLatin1StringView(operationName(operation)), QLatin1StringView(orderName(order)));
}

FaultCase::FaultCase(const CaseSpec &spec)
    : m_spec(spec)
    , m_truth(spec.provider, spec.operation)
    // Stripe's code is WooshPay's: here it shows the same over plain HTTP, which Qt drives by other paths.
    , m_tls(spec.provider != ProviderKind::Stripe || needsTls(spec.row->mishap))
    , m_server(m_truth, *spec.row, m_tls, m_elsewhere.url(m_tls))
    , m_account(account())
{
}

void FaultCase::start()
{
    m_server.authorization = "Basic " + (key().reveal() + ':').toBase64();
    m_provider = makeProvider(m_account, key(), m_network, options());
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        problem(u"it does not end"_s);
        finish();
    });
    m_patience.start(kPatience);
    run();
}

Account FaultCase::account() const
{
    Account account;
    account.id = QUuid::createUuid();
    account.provider = m_spec.provider;
    account.baseUrl = m_server.url();
    return account;
}

Secret FaultCase::key() const
{
    return Secret(m_spec.provider == ProviderKind::Omise ? QByteArray("skey_test_5xuy4w91xqz7d1w9u0t")
                                                         : QByteArray("sk_test_5xuy4w91xqz7d1w9u0t"));
}

ProviderOptions FaultCase::options()
{
    const bool byDeadline = m_spec.row->byDeadline;
    // A server that asks for 1e9 s gets five minutes (N5); its first answer is enough to see that.
    const bool waitsLong = QByteArray(m_spec.row->header).contains("1000000000");
    ProviderOptions options;
    options.readDeadline = byDeadline && isRead(m_spec.operation) ? kShortDeadline : kLongDeadline;
    options.writeDeadline = byDeadline ? kShortDeadline : kLongDeadline;
    options.retryBase = 1ms;
    options.maxTries = isRead(m_spec.operation) && !waitsLong ? 2 : 1;
    if (byDeadline && m_spec.order == Order::Once)
        options.maxTries = 8; // an honest try may be too slow as well, on a machine that has much to do
    m_tries = options.maxTries;
    options.jitter = [] { return 0.5; };
    // As those of the write desk: how long a busy machine takes is no matter here. Timers alone end requests.
    options.clock = [moment = systemNow()] { return moment; };
    options.steady = [] { return std::chrono::milliseconds(0); };
    options.tls = m_server.clientTls();
    options.writeNetwork = &m_writeNetwork;
    return options;
}

void FaultCase::finish()
{
    if (std::exchange(m_done, true))
        return;
    m_patience.stop();
    expect(m_elsewhere.connections == 0, u"F5: another host was asked"_s);
    expect(m_server.strangers == 0, u"I6: a request without the account's key"_s);
    expect(m_server.strays == 0, u"I6: a request for something else than this dispute"_s);
    expect(!m_server.oldTlsOffered, u"N1: the client offers TLS below 1.2"_s);
    // 8 MiB are read of a body; the rest lies in the buffers of two sockets and of Qt's own thread.
    expect(m_server.bytesSent < 48 * 1024 * 1024, u"N3: %1 bytes were taken"_s.arg(m_server.bytesSent));
    m_end.bytes = m_server.bytesSent;
    m_end.applied = m_truth.applied || m_truth.files > 0;
    m_end.writes = m_server.writesBegun;
    m_end.refusedOldTls = m_server.hellos > 0 && !m_server.oldTlsOffered;
    // Not from inside a signal of what the receiver will delete.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT ended(m_end); }, Qt::QueuedConnection);
}

std::unique_ptr<FaultCase> makeCase(const CaseSpec &spec)
{
    if (isRead(spec.operation))
        return std::make_unique<ReadCase>(spec);
    return std::make_unique<WriteCase>(spec);
}

} // namespace disputedesk::test
