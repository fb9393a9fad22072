#include "models/sync/retentionpass.h"

#include "models/domain/asyncresult.h"
#include "models/store/ledger.h"

#include <utility>

namespace disputedesk {

RetentionPass::RetentionPass(CacheStore &cache, Ledger &ledger, const QUuid &account, QObject *parent)
    : QObject(parent)
    , m_cache(&cache)
    , m_ledger(ledger)
    , m_account(account)
{
}

void RetentionPass::start(
    const RetentionRule &rule, const QDateTime &now, std::function<QSet<QString>()> spared, bool countOnly)
{
    m_scope = std::make_unique<QObject>();
    m_spared = std::move(spared);
    m_openWrites.clear();
    m_request = {rule, now, {}, 0, countOnly};
    m_count = {};
    m_ids.clear();
    whenDone(m_ledger.open(), m_scope.get(), [this](const StoreResult<QList<LedgerEntry>> &open) {
        if (!open)
            return fail(open.error());
        for (const LedgerEntry &entry : *open)
            if (entry.intent.account == m_account)
                m_openWrites.insert(entry.intent.disputeId);
        step(0);
    });
}

void RetentionPass::step(qint64 after)
{
    if (!m_cache)
        return; // the account is gone, and whoever asked with it
    m_request.after = after;
    m_request.spared = m_spared() + m_openWrites;
    whenDone(m_cache->expire(m_request), m_scope.get(), [this](const StoreResult<ExpirySlice> &slice) {
        if (!slice)
            return fail(slice.error());
        m_count.add(slice->count);
        m_ids += slice->ids;
        if (!slice->ended)
            return step(slice->after);
        if (m_request.countOnly || !m_cache)
            return end();
        whenDone(m_cache->finishExpiry(), m_scope.get(), [this](const StoreResult<Done> &) { end(); });
    });
}

void RetentionPass::end()
{
    m_scope.release()->deleteLater(); // we stand in one of its slots; its one question is answered
    Q_EMIT ended(std::exchange(m_count, {}), std::exchange(m_ids, {})); // whoever hears of it may start the next one
}

void RetentionPass::fail(const Error &error)
{
    if (m_ids.isEmpty()) {
        m_scope.release()->deleteLater();
        return Q_EMIT failed(error);
    }
    end(); // what went has to leave the list too
}

} // namespace disputedesk
