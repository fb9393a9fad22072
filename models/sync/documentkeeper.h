#pragma once

#include "models/domain/keptdocument.h"
#include "models/providers/provider.h"
#include "models/store/cachestore.h"
#include "models/sync/documentroom.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace disputedesk {

/// How a run of the keeper ended.
struct KeepReport {
    enum class End : quint8 {
        Complete, ///< nothing is left to download, save what failed
        Cancelled,
        NoRoom, ///< the same, save also what does not fit: the budget is full of what may not go
        Stopped, ///< `error` would hold for every other document too: offline, rate limit, key, full disk
    };
    End end = End::Complete;
    int kept = 0;
    int left = 0; ///< documents that were known to be missing when it ended
    qint64 bytes = 0;
    QSet<QString> failedDisputes; ///< with a document that could not be had, or found no room
    int failed = 0;
    int noRoom = 0;
    bool noRoomIsNews = false; ///< else an earlier run ended so, and nothing has changed since
    std::optional<Error> error;
};

/// Downloads the documents of disputes into the cache, politely: two at a time, not while it is held, and not on after
/// a refusal that concerns all. What is kept is skipped, so a run that broke off goes on where it was. A document that
/// failed is not asked for again until mayTryAgain(), one that found no room not until there is enough.
class DocumentKeeper : public QObject {
    Q_OBJECT
public:
    explicit DocumentKeeper(CacheStore &cache, QObject *parent = nullptr);
    ~DocumentKeeper() override;

    /// Null: no key; what is under way ends as cancelled.
    void setProvider(Provider *provider);
    /// Adds the documents of these disputes to what is to be kept.
    void keep(const QStringList &disputeIds);
    void cancel();
    /// Held while the list is being read, or nothing may be asked for: what is under way is finished, nothing begun.
    void setHeld(bool held);
    bool isRunning() const { return m_running; }
    /// A refresh went through: failures of before are history.
    void mayTryAgain() { m_failed.clear(); }

    /// Waiting, Downloading or Failed; nothing for one that this knows nothing of.
    std::optional<DocumentState::Place> placeOf(const QString &documentId) const;
    int percentOf(const QString &documentId) const { return m_percent.value(documentId, -1); }
    std::optional<Error> errorOf(const QString &documentId) const;

Q_SIGNALS:
    void progress(int done, int total, qint64 bytes);
    void documentChanged(const QString &disputeId, const QString &documentId);
    void ended(const disputedesk::KeepReport &report);

private:
    struct Job {
        QString disputeId;
        Document document; ///< without an id: the dispute's documents are to be listed first
    };
    void plan();
    void measure();
    void add(const DocumentPlan &plan);
    void pump();
    void list(const Job &job);
    void download(const Job &job);
    void downloaded(const Job &job, const ApiResult<DocumentBytes> &got);
    void store(const Job &job, const DocumentBytes &got);
    void noRoom(const Job &job, qint64 bytes);
    void failed(const Job &job, const Error &error);
    void done(const Job &job);
    void finish(KeepReport::End end, const std::optional<Error> &error = {});
    void tell();

    CacheStore &m_cache;
    Provider *m_provider = nullptr;
    std::unique_ptr<QObject> m_scope; ///< of the run: gone, its answers are silent
    QStringList m_disputes; ///< to be planned
    QList<Job> m_jobs;
    QSet<QString> m_known; ///< documents of this run
    QHash<QString, QFuture<ApiResult<DocumentBytes>>> m_downloads; ///< under way, by document
    QHash<QString, int> m_percent;
    QHash<QString, Error> m_failed;
    DocumentRoom m_room;
    KeepReport m_report;
    int m_done = 0;
    int m_busy = 0; ///< requests and their storing under way
    int m_lostInARow = 0;
    bool m_planning = false;
    bool m_running = false;
    bool m_held = false;
};

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::KeepReport)
