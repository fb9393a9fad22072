#pragma once

#include "models/domain/error.h"
#include "models/domain/intent.h"

#include <QFuture>
#include <QList>

#include <optional>

namespace disputedesk {

/// One intent with where it stands now.
struct LedgerEntry {
    WriteIntent intent;
    ActionState state = ActionState::Armed;
    QDateTime changedAt; ///< of the last transition, UTC
    QString requestId; ///< of the answer, where there was one
    QString note; ///< server's code and sentence, or the person's note when settled
    int httpStatus = 0;
};

/// One chained row: every change of state, never rewritten.
struct LedgerRow {
    qint64 number = 0;
    QUuid intent;
    QDateTime at;
    ActionState state = ActionState::Armed;
    QString note;
    QString requestId;
    int httpStatus = 0;
};

/// What a walk over the hash chain found.
struct ChainReport {
    qint64 rows = 0;
    bool whole = true;
    qint64 firstBroken = 0; ///< row number, when not whole
};

/// The record of every write: durable before anything is sent, chained by hash, at most one open intent for each
/// dispute. SQLite today; teams of several desks will keep it on PostgreSQL behind this same interface.
class Ledger {
public:
    virtual ~Ledger() = default;

    /// Commits the intent as ARMED. IntentOpen when another one on this dispute is not settled, of whichever account of
    /// ours (two may be one at the provider); DiskFull, StoreFailed
    /// and the like mean: nothing may be sent.
    virtual QFuture<StoreResult<Done>> arm(const WriteIntent &intent) = 0;
    /// Commits one transition; InvalidInput when nextState() does not allow it. The new state is the result.
    virtual QFuture<StoreResult<ActionState>> advance(const QUuid &intent, ActionEvent event, const QString &note = {},
        const QString &requestId = {}, int httpStatus = 0) = 0;
    /// Intents that are not settled, oldest first.
    virtual QFuture<StoreResult<QList<LedgerEntry>>> open() = 0;
    virtual QFuture<StoreResult<std::optional<LedgerEntry>>> entry(const QUuid &intent) = 0;
    /// Everything about a dispute, newest first; all disputes of all accounts when `disputeId` is empty.
    virtual QFuture<StoreResult<QList<LedgerEntry>>> history(const QUuid &account, const QString &disputeId) = 0;
    virtual QFuture<StoreResult<QList<LedgerRow>>> rowsOf(const QUuid &intent) = 0;
    virtual QFuture<StoreResult<ChainReport>> verifyChain() = 0;
};

} // namespace disputedesk
