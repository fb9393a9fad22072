#pragma once

#include "models/domain/asyncresult.h"
#include "models/domain/draft.h"
#include "models/domain/error.h"
#include "models/store/drafttables.h"
#include "models/store/keptdatabase.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace disputedesk {

class StoreThread;

/// drafts.db: what agents have typed and not sent. Apart from the cache, which may be thrown away, and from the ledger,
/// which is never written for a key press. Beside each draft stands the one before it (discarded, sent or merged),
/// which can be brought back; only exchange() touches it.
class DraftStore : public QObject {
    Q_OBJECT
public:
    DraftStore(StoreThread &thread, QString folder, QObject *parent = nullptr);
    ~DraftStore() override;

    /// A damaged file is set aside as drafts.db.damaged-<time> and what can be read is taken over: Salvaged.
    using Opened = KeptOpened;
    QFuture<StoreResult<Opened>> openFile();
    /// openFile() for whoever does not ask how it was found.
    QFuture<StoreResult<Done>> open();
    QFuture<StoreResult<Done>> save(const Draft &draft);
    QFuture<StoreResult<std::optional<Draft>>> draft(const QUuid &account, const QString &disputeId);
    /// All drafts of an account, for the marks in the list; those that only hold choices too. Where a part of one
    /// cannot be read, the file is first copied to drafts.db.damaged-<time>, then the rest takes its place.
    QFuture<StoreResult<DraftsFound>> drafts(const QUuid &account);
    /// Puts `after` in the place of `before`, which becomes the dispute's earlier draft; without text or files in
    /// `before` there is no earlier one any more. Both come from the caller: what was typed may be newer than the disk.
    QFuture<StoreResult<Done>> exchange(const Draft &before, const Draft &after);
    /// What exchange() put aside last.
    QFuture<StoreResult<std::optional<Draft>>> earlier(const QUuid &account, const QString &disputeId);
    /// Copies a file into our folder (0600), checks type by content and size; FileUnreadable, FileTooLarge,
    /// FileTypeRefused.
    QFuture<StoreResult<DraftFile>> takeFile(const QString &path, qint64 maxBytes);
    /// Removes a copy that no draft holds any more; InvalidInput when one, an earlier one included, still does. An
    /// intent's filePath is such a copy too: drop it only when the intent is settled.
    QFuture<StoreResult<Done>> dropFile(const DraftFile &file);
    /// Removes the copies that no draft names, an earlier one included, nor `keep` (paths of open intents); how many.
    /// Only at start, before any file is taken. Nothing is removed beside a damaged file that was set aside, nor while
    /// the file is read-only: what a copy belonged to may stand there.
    QFuture<StoreResult<int>> removeOrphans(const QStringList &keep);
    /// Removes all drafts and copies of an account.
    QFuture<StoreResult<Done>> wipe(const QUuid &account);

private:
    struct Part;
    std::shared_ptr<Part> m_part;
    StoreThread &m_thread;
};

} // namespace disputedesk
