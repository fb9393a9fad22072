#pragma once

#include "models/domain/asyncresult.h"
#include "models/store/ledger.h"

#include <QMap>

namespace disputedesk::test {

/// A ledger in memory with the real one's rules: one open intent for each dispute, transitions by nextState(). Any
/// commit can be made to fail.
class FakeLedger : public Ledger {
public:
    QFuture<StoreResult<Done>> arm(const WriteIntent &intent) override
    {
        if (armError)
            return readyFuture(StoreResult<Done>(Failure{*armError}));
        for (const LedgerEntry &entry : std::as_const(entries))
            if (!isSettled(entry.state) && entry.intent.disputeId == intent.disputeId
                && entry.intent.account == intent.account)
                return readyFuture(StoreResult<Done>(Failure{errorOf(ErrorKind::IntentOpen)}));
        LedgerEntry entry;
        entry.intent = intent;
        entries.append(entry);
        log.append(ActionState::Armed);
        if (armFailsYetDurable)
            return readyFuture(StoreResult<Done>(Failure{errorOf(ErrorKind::StoreFailed)}));
        return readyFuture(StoreResult<Done>(Done{}));
    }

    QFuture<StoreResult<ActionState>> advance(
        const QUuid &intent, ActionEvent event, const QString &note, const QString &, int) override
    {
        if (failOn && *failOn == event)
            return readyFuture(StoreResult<ActionState>(Failure{errorOf(ErrorKind::DiskFull)}));
        for (LedgerEntry &entry : entries) {
            if (entry.intent.id != intent)
                continue;
            const auto next = nextState(entry.state, event);
            if (!next)
                return readyFuture(StoreResult<ActionState>(Failure{errorOf(ErrorKind::InvalidInput)}));
            entry.state = *next;
            entry.note = note;
            log.append(*next);
            if (failYetDurableOn == event)
                return readyFuture(StoreResult<ActionState>(Failure{errorOf(ErrorKind::StoreFailed)}));
            return readyFuture(StoreResult<ActionState>(*next));
        }
        return readyFuture(StoreResult<ActionState>(Failure{errorOf(ErrorKind::InvalidInput)}));
    }

    QFuture<StoreResult<QList<LedgerEntry>>> open() override
    {
        QList<LedgerEntry> found;
        for (const LedgerEntry &entry : std::as_const(entries))
            if (!isSettled(entry.state))
                found.append(entry);
        return readyFuture(StoreResult<QList<LedgerEntry>>(found));
    }

    QFuture<StoreResult<std::optional<LedgerEntry>>> entry(const QUuid &intent) override
    {
        for (const LedgerEntry &entry : std::as_const(entries))
            if (entry.intent.id == intent)
                return readyFuture(StoreResult<std::optional<LedgerEntry>>(entry));
        return readyFuture(StoreResult<std::optional<LedgerEntry>>(std::nullopt));
    }
    QFuture<StoreResult<QList<LedgerEntry>>> history(const QUuid &, const QString &) override
    {
        return readyFuture(StoreResult<QList<LedgerEntry>>(entries));
    }
    QFuture<StoreResult<QList<LedgerRow>>> rowsOf(const QUuid &) override
    {
        return readyFuture(StoreResult<QList<LedgerRow>>(QList<LedgerRow>()));
    }
    QFuture<StoreResult<ChainReport>> verifyChain() override
    {
        return readyFuture(StoreResult<ChainReport>(ChainReport()));
    }

    QList<LedgerEntry> entries;
    QList<ActionState> log; ///< every state, in the order in which it became durable
    std::optional<Error> armError;
    bool armFailsYetDurable = false; ///< F16, as below
    std::optional<ActionEvent> failOn;
    std::optional<ActionEvent> failYetDurableOn; ///< F16: an error is returned, and yet it is there
};

} // namespace disputedesk::test
