#pragma once

#include "models/domain/expiry.h"
#include "models/store/cachestore.h"

#include <QObject>
#include <QPointer>
#include <QUuid>

#include <functional>
#include <memory>

namespace disputedesk {

class Ledger;

/// Applies a retention rule to an account's cache, or counts what it would take, step by step so that the store stays
/// free for others. Never takes what has an open write: without an answer of the ledger nothing is taken at all.
class RetentionPass : public QObject {
    Q_OBJECT
public:
    RetentionPass(CacheStore &cache, Ledger &ledger, const QUuid &account, QObject *parent = nullptr);

    /// `spared` is asked before each step: ids with a draft, or before a person's eyes. A pass under way is dropped.
    void start(const RetentionRule &rule, const QDateTime &now, std::function<QSet<QString>()> spared, bool countOnly);
    bool isRunning() const { return m_scope != nullptr; }
    /// Disputes with an open write, as of the last start.
    const QSet<QString> &openWrites() const { return m_openWrites; }

Q_SIGNALS:
    /// The end: what went (or would go), and the ids that did. After a failure what went so far.
    void ended(const disputedesk::ExpiryCount &count, const QStringList &ids);
    void failed(const disputedesk::Error &error);

private:
    void step(qint64 after);
    void end();
    void fail(const Error &error);

    QPointer<CacheStore> m_cache; ///< may go with its account while a step is under way
    Ledger &m_ledger;
    QUuid m_account;
    std::unique_ptr<QObject> m_scope;
    std::function<QSet<QString>()> m_spared;
    QSet<QString> m_openWrites;
    ExpiryRequest m_request;
    ExpiryCount m_count;
    QStringList m_ids;
};

} // namespace disputedesk
