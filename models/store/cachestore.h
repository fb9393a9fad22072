#pragma once

#include "models/domain/account.h"
#include "models/domain/asyncresult.h"
#include "models/domain/dispute.h"
#include "models/domain/disputebatch.h"
#include "models/domain/expiry.h"
#include "models/domain/keptdocument.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace disputedesk {

class SealKey;
class StoreThread;
class UpsertGroup;

/// A field of a dispute that was different at a later read: the Activity pane shows these.
struct ObservedChange {
    QString disputeId;
    QDateTime seenAt; ///< readAt of the later read; of "missing" never before the last one that brought it
    /// "status", "amount", "due_by", "past_due", "message", "metadata", "evidence." and a field's name, "has_evidence",
    /// "submission_count", "closed_at", "documents" (where they are not evidence); "missing", without values: the
    /// provider did not have it any more
    QString field;
    QString before;
    QString after;
};

/// What an upsert did: only rows that changed need to reach the list.
struct UpsertReport {
    int inserted = 0;
    int changed = 0;
    int unchanged = 0;
    int older = 0; ///< refused: the stored read is newer (N10)
    QStringList changedIds; ///< inserted and changed
};

/// Where the sync of an account stands, kept as one small table of key and value.
using SyncState = QHash<QString, QString>;

/// cache.db of one account: disputes as last read, their raw JSON, charges, observed changes, sync state, downloaded
/// documents. May vanish at any time; everything in it can be fetched again. What customers or people wrote is sealed
/// in it, each row for itself (decision 0031). All work runs on the store thread. Damage that shows only later sets the
/// file aside as well: that call fails with StoreDamaged, the next ones find an empty cache, and `emptied` says that a
/// full sync is due.
class CacheStore : public QObject {
    Q_OBJECT
public:
    /// `folder` is the account's own folder (0700, made when missing); cache.db and files/ lie in it.
    /// `decode` gives back whole what a page brought; without one only disputes that came whole can be given back.
    CacheStore(StoreThread &thread, QString folder, const Account &account, DisputeDecoder decode = {},
        QObject *parent = nullptr);
    ~CacheStore() override;

    /// What the cache is sealed with; before open().
    void setKey(const SealKey &key);
    /// Opens, migrates or makes the file; fails without a key. A damaged file is set aside as cache.db.damaged-<time>
    /// and a new one made: then the result says so (SetAside). A file of a newer version opens read-only. One that was
    /// sealed with another key (KeyLost) or not at all (Outdated) is removed with all documents, and a new one made.
    enum class Opened { AsItWas, Created, SetAside, ReadOnly, KeyLost, Outdated };
    QFuture<StoreResult<Opened>> open();

    /// Every row for the list, in batches through `rowsLoaded`, then the count: first a small batch of the nearest
    /// deadlines, then the others in the order in which they were first stored.
    QFuture<StoreResult<int>> loadRows(const DeadlineRule &deadlines);
    /// One dispute whole; empty when it is not cached. StoreDamaged when what is kept of this one can no longer be
    /// read: it has to be read anew, the others are not touched.
    QFuture<StoreResult<std::optional<Dispute>>> dispute(const QString &id);
    /// The whole list or nothing of it; refuses reads that are older than what is stored, notes observed changes.
    /// Upserts that come while the store is busy, with no other call between them, share transactions; each has its own
    /// answer, after the commit.
    QFuture<StoreResult<UpsertReport>> upsert(const BatchPtr &batch);
    QFuture<StoreResult<UpsertReport>> upsert(const QList<Dispute> &disputes) { return upsert(batchOf(disputes)); }
    /// Ids of cached disputes in a stage, for "one GET for each locally open or pending one that is in neither list".
    QFuture<StoreResult<QStringList>> idsIn(Stage stage);
    /// Those of `ids` that are cached: a look into the index each.
    QFuture<StoreResult<QSet<QString>>> knownIds(const QStringList &ids);
    /// How many disputes are cached.
    QFuture<StoreResult<qint64>> count();
    /// What later reads found different, newest first.
    QFuture<StoreResult<QList<ObservedChange>>> changesOf(const QString &disputeId);
    /// Notes of those of `ids` that are cached that the provider has them no longer, once after each read that brought
    /// them: in their changes, and in Dispute::missingAt until a read brings them again. Else they stay as they were.
    /// Gives them with that mark, those that had it before too: who was to tell of it may have been called off.
    QFuture<StoreResult<QList<Dispute>>> noteMissing(const QStringList &ids, const QDateTime &at);
    /// Changes of the status that later reads found, of all disputes, oldest first.
    QFuture<StoreResult<QList<ObservedChange>>> statusChanges();

    QFuture<StoreResult<Done>> putCharge(const Charge &charge);
    QFuture<StoreResult<std::optional<Charge>>> charge(const QString &id);

    QFuture<StoreResult<SyncState>> syncState();
    /// Sets the keys that are in `state`, leaves the others; an empty value removes its key. What is put before
    /// `emptied` is heard stands for rows of the file that was set aside: it goes with them, and that is no failure.
    QFuture<StoreResult<Done>> putSyncState(const SyncState &state);

    // Documents and retention: models/store/documenttables.h and expirytables.h have the rules.

    /// How much documents may take; what is over a smaller budget goes with fitDocuments().
    void setDocumentLimits(const DocumentLimits &limits);
    /// A person looks at a document: while it is in use it is never evicted.
    void setDocumentInUse(const QString &documentId, bool inUse);
    /// Keeps a downloaded document, whole or not at all, making room where that may be done.
    QFuture<StoreResult<DocumentKept>> putDocument(const NewDocument &document, const QByteArray &bytes);
    /// Its bytes, checked against their hash; empty when it is not kept whole.
    QFuture<StoreResult<std::optional<QByteArray>>> document(const QString &documentId);
    /// Sizes of those of `documentIds` that are kept.
    QFuture<StoreResult<QHash<QString, qint64>>> keptSizes(const QStringList &documentIds);
    /// What keeping the documents of these disputes comes to; a few hundred at a time.
    QFuture<StoreResult<DocumentPlan>> planDocuments(const QStringList &disputeIds);
    QFuture<StoreResult<Done>> markKeptOffline(const QStringList &disputeIds, bool keep);
    QFuture<StoreResult<QSet<QString>>> keptOffline();
    QFuture<StoreResult<DocumentUse>> documentUse();
    /// Evicts what is over the budget: how many went.
    QFuture<StoreResult<int>> fitDocuments();
    /// One step of applying a retention rule; the next begins where it ended.
    QFuture<StoreResult<ExpirySlice>> expire(const ExpiryRequest &request);
    QFuture<StoreResult<Done>> finishExpiry();

    /// Throws the account's cache away: file, -wal, -shm, files/ and what was set aside. Closed then: open() makes a
    /// new one.
    QFuture<StoreResult<Done>> wipe();

Q_SIGNALS:
    /// Rows of loadRows(), on the thread that called it; at most 4,000 at a time, the soonest deadlines first.
    void rowsLoaded(const disputedesk::BatchPtr &rows);
    /// The file was damaged and set aside after it had been opened.
    void emptied();

private:
    struct Part;
    class Outlet;
    template <typename T, typename Job> QFuture<StoreResult<T>> onThread(Job job, bool always);
    template <typename T> static void mend(Part &part, Outlet &outlet, const StoreResult<T> &result);

    std::shared_ptr<Part> m_part; ///< lives on the store thread
    std::shared_ptr<Outlet> m_outlet; ///< the way back to our thread
    std::shared_ptr<UpsertGroup> m_group; ///< what the next upsert may join
    StoreThread &m_thread;
    int m_fileHeardOf = 0; ///< Part::fileNumber, as far as our thread has heard
};

} // namespace disputedesk
