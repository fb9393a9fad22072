#pragma once

#include "models/domain/account.h"
#include "models/domain/clock.h"
#include "models/domain/secret.h"
#include "models/providers/provider.h"
#include "models/providers/readslots.h"
#include "models/store/cachestore.h"
#include "models/sync/disputefeed.h"
#include "models/sync/documentkeeper.h"
#include "models/sync/uploadbook.h"
#include "models/sync/writedesk.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>

#include <memory>

namespace disputedesk {

class Ledger;
class StoreThread;

/// One account at work: its own network manager (K6), provider, cache, feed and write desk. Without a key it is a cache
/// that can be read.
class AccountSession : public QObject {
    Q_OBJECT
public:
    /// `reads`: shared by all accounts.
    AccountSession(Account account, const QString &folder, StoreThread &thread, Ledger &ledger, Clock clock,
        std::shared_ptr<ReadSlots> reads, QObject *parent);
    ~AccountSession() override;

    const Account &account() const { return m_account; }
    void setAccount(const Account &account);
    /// Connects; an empty key disconnects. Never while a write is on its way.
    void setKey(const Secret &key);
    void setProxy(const QNetworkProxy &proxy);
    bool hasKey() const { return m_provider != nullptr; }
    /// 401 or 403, or no key at hand: nothing is asked by itself until there is another key, or this one is taken (N6).
    void setStopped(bool stopped) { m_stopped = stopped; }
    bool isStopped() const { return m_stopped; }
    /// There is a key that the provider has not refused.
    bool canAsk() const { return hasKey() && !m_stopped; }
    /// Who vouches for the provider's certificate, as the last encrypted connection showed it; empty before one.
    QString certificateIssuer() const { return m_issuer; }
    bool isSending() const { return m_writes && m_writes->isSending(); }

    Provider *provider() { return m_provider.get(); }
    CacheStore &cache() { return *m_cache; }
    DisputeFeed &feed() { return *m_feed; }
    DocumentKeeper &documents() { return *m_documents; }
    WriteDesk *writes() { return m_writes.get(); }

Q_SIGNALS:
    /// A write desk was made: connect to it.
    void writesReady();
    /// The provider asks us to read more slowly, or no longer does.
    void slowedDown(bool slowed);
    void certificateIssuerChanged();

private:
    std::unique_ptr<QNetworkAccessManager> makeNetwork();

    Account m_account;
    Ledger &m_ledger;
    Clock m_clock;
    std::shared_ptr<ReadSlots> m_reads;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    QString m_issuer;
    bool m_stopped = false;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QNetworkAccessManager> m_writeNetwork; ///< a fresh connection for each write
    std::unique_ptr<Provider> m_provider;
    std::unique_ptr<CacheStore> m_cache;
    std::unique_ptr<DisputeFeed> m_feed;
    std::unique_ptr<DocumentKeeper> m_documents;
    std::unique_ptr<WriteDesk> m_writes;
    UploadBook m_uploads; ///< of the desk before, while there is none
};

} // namespace disputedesk
