#pragma once

#include "models/domain/clock.h"
#include "models/store/ledger.h"
#include "models/store/ledgeranchor.h"

#include <QString>

#include <memory>

namespace disputedesk {

class LedgerFile;
class StoreThread;

/// How ledger.db was found.
enum class LedgerOpened {
    AsItWas,
    Created,
    Salvaged, ///< it was damaged; arm() refuses until a person has looked (acknowledge), restarts included
    Gone, ///< rows were written here, and it has none: likewise
    Replaced, ///< it is not the one that was written last, or nobody can tell: likewise
    ReadOnly, ///< made by a newer version, or on a disk that cannot be written
};

/// What is known of the last salvage.
struct SalvageReport {
    QDateTime at;
    QString damagedFile; ///< kept for ever, next to the ledger
    qint64 rowsKept = 0;
    qint64 rowsLost = 0; ///< seen but not readable
    qint64 orphans = 0; ///< intents of which only chained rows are left: what they would have sent is lost
    bool acknowledged = false;
    QString note; ///< the person's
};

/// The ledger in ledger.db of `folder`: WAL, synchronous=FULL. Several instances, in several processes, may share the
/// file: the partial UNIQUE index and the state check inside each transaction keep "never twice".
///
/// After a failed commit the caller takes the transition as not made and sends nothing. It may be durable all the same
/// (F16), so what a restart finds is the truth: ARMED becomes NOT_SENT, SENDING becomes UNKNOWN and is read, never
/// sent.
class SqliteLedger : public Ledger {
public:
    /// `clock` is asked on the store thread; there the anchor is written, by `write` or as every file of ours.
    SqliteLedger(StoreThread &thread, const QString &folder, Clock clock = systemNow, const AnchorWriter &write = {});
    ~SqliteLedger() override;

    /// To be called first; everything else fails with StoreFailed before. (open() lists the open intents.)
    QFuture<StoreResult<LedgerOpened>> openFile();
    /// A person has read what was found and looked at the provider's own pages; from here on arm() works again. The
    /// ledger keeps that it was so.
    QFuture<StoreResult<Done>> acknowledge(const QString &note);
    /// The last row there is now, to be kept somewhere else as well.
    QFuture<StoreResult<LedgerAnchor>> head();
    /// AsItWas where such an anchor fits; Gone and Replaced shut the ledger as openFile() does.
    QFuture<StoreResult<LedgerOpened>> compare(const LedgerAnchor &noted);
    /// Empty when this ledger was never salvaged.
    QFuture<StoreResult<std::optional<SalvageReport>>> salvageReport();

    QFuture<StoreResult<Done>> arm(const WriteIntent &intent) override;
    QFuture<StoreResult<ActionState>> advance(const QUuid &intent, ActionEvent event, const QString &note = {},
        const QString &requestId = {}, int httpStatus = 0) override;
    QFuture<StoreResult<QList<LedgerEntry>>> open() override;
    QFuture<StoreResult<std::optional<LedgerEntry>>> entry(const QUuid &intent) override;
    QFuture<StoreResult<QList<LedgerEntry>>> history(const QUuid &account, const QString &disputeId) override;
    QFuture<StoreResult<QList<LedgerRow>>> rowsOf(const QUuid &intent) override;
    QFuture<StoreResult<ChainReport>> verifyChain() override;

private:
    std::shared_ptr<LedgerFile> m_file; ///< lives on the store thread
    StoreThread &m_thread;
    Clock m_clock;
};

} // namespace disputedesk
