#include "app/desktop/accountsession.h"

#include "models/domain/readorder.h"
#include "models/providers/certificate.h"
#include "models/providers/pacer.h"
#include "models/providers/providerfactory.h"
#include "models/store/ledger.h"
#include "models/store/storethread.h"

#include <QNetworkReply>

#include <utility>

namespace disputedesk {

AccountSession::AccountSession(Account account, const QString &folder, StoreThread &thread, Ledger &ledger, Clock clock,
    std::shared_ptr<ReadSlots> reads, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_ledger(ledger)
    , m_clock(std::move(clock))
    , m_reads(std::move(reads))
    , m_cache(std::make_unique<CacheStore>(thread, folder, m_account, makeDisputeDecoder(m_account)))
    , m_feed(std::make_unique<DisputeFeed>(m_account, nullptr, *m_cache, m_clock, makeDisputeDecoder(m_account)))
    , m_documents(std::make_unique<DocumentKeeper>(*m_cache))
{
}

AccountSession::~AccountSession()
{
    m_feed->blockSignals(true);
    m_documents->blockSignals(true);
}

void AccountSession::setAccount(const Account &account)
{
    m_account = account;
    m_feed->setDeadlineDays(account.deadlineDays);
    if (m_writes)
        m_writes->setAccount(account);
}

void AccountSession::setKey(const Secret &key)
{
    if (m_writes && m_writes->isSending())
        return;
    m_feed->setProvider(nullptr);
    m_documents->setProvider(nullptr);
    if (m_writes)
        m_uploads = m_writes->uploads(); // a new key is no reason to forget what went up
    m_writes.reset();
    m_provider.reset();
    m_network.reset();
    m_writeNetwork.reset();
    if (key.isEmpty())
        return;
    m_network = makeNetwork();
    m_writeNetwork = makeNetwork();
    ProviderOptions options;
    options.clock = standingStill(m_clock);
    options.writeNetwork = m_writeNetwork.get();
    options.pacer = std::make_shared<Pacer>(m_reads);
    connect(options.pacer.get(), &Pacer::slowedDown, this, &AccountSession::slowedDown);
    Q_EMIT slowedDown(false); // whatever the key before was told
    m_provider = makeProvider(m_account, key, *m_network, options);
    if (!m_provider)
        return; // no client for it in this version: a cache that can be read
    m_feed->setProvider(m_provider.get());
    m_documents->setProvider(m_provider.get());
    m_writes =
        std::make_unique<WriteDesk>(m_account, *m_provider, m_ledger, m_clock, OutcomeResolver::Schedule::standard());
    m_writes->setUploads(m_uploads);
    connect(m_writes.get(), &WriteDesk::disputeRead, m_feed.get(), &DisputeFeed::take);
    connect(m_feed.get(), &DisputeFeed::disputeArrived, m_writes.get(), &WriteDesk::noteRead);
    Q_EMIT writesReady();
}

std::unique_ptr<QNetworkAccessManager> AccountSession::makeNetwork()
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setProxy(m_proxy);
    connect(network.get(), &QNetworkAccessManager::encrypted, this, [this](QNetworkReply *reply) {
        const QString issuer = issuerOf(reply->sslConfiguration().peerCertificate());
        if (std::exchange(m_issuer, issuer) != issuer)
            Q_EMIT certificateIssuerChanged();
    });
    return network;
}

void AccountSession::setProxy(const QNetworkProxy &proxy)
{
    m_proxy = proxy;
    for (QNetworkAccessManager *network : {m_network.get(), m_writeNetwork.get()})
        if (network)
            network->setProxy(proxy);
}

} // namespace disputedesk
