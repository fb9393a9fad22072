#pragma once

#include "app/desktop/powerstate.h"
#include "app/desktop/storagerules.h"
#include "app/desktop/syncdesk.h"
#include "models/sync/retentionpass.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>

namespace disputedesk {

/// A dispute of an account.
using DisputeKey = std::pair<QUuid, QString>;

/// What stays on this computer: keeps the documents of marked disputes offline and fresh, holds them to their budget,
/// and lets go what retention says. Works unasked only between refreshes, and not on battery or a metered line.
class OfflineDesk : public QObject {
    Q_OBJECT
public:
    /// `eyes`: the dispute that is open before a person, which retention leaves alone.
    OfflineDesk(SyncDesk &sync, DraftBook &drafts, Ledger &ledger, DisputeIndex &index, StorageRules &rules,
        PowerWatch &power, std::function<DisputeKey()> eyes, Clock clock, QObject *parent = nullptr);
    ~OfflineDesk() override;

    /// Marks disputes and downloads their documents. `asked`: a person did now, so whatever the battery says, and how
    /// it ends is told however often it was.
    void keepOffline(const QList<DisputeKey> &disputes, bool asked = true);
    /// Takes the marks away; what was downloaded stays until room is needed.
    void stopKeeping(const QList<DisputeKey> &disputes);
    bool isKept(const DisputeKey &dispute) const;
    bool isDownloading() const;
    void cancel();

    /// What keeping these comes to, by account; asked of the caches, so later.
    void plan(const QList<DisputeKey> &disputes, std::function<void(const QHash<QUuid, DocumentPlan> &)> use);
    /// Key of the notice that an account's room for documents is taken; how downloads went has another.
    static QString roomNotice(const QUuid &account);
    /// Where the documents of an open dispute stand, for the eye.
    void showDocuments(const QUuid &account, const QString &disputeId, const QStringList &documentIds);

    /// Counts what `rule` would let go.
    void count(
        const QUuid &account, const RetentionRule &rule, std::function<void(const StoreResult<ExpiryCount> &)> use);
    /// Keeps the rule and applies it. The person has seen what it takes.
    void setRule(const QUuid &account, const StorageRule &rule);

Q_SIGNALS:
    /// Downloads of all accounts; `total` 0: none.
    void progress(int done, int total);
    void documentsShown(
        const QUuid &account, const QString &disputeId, const QHash<QString, disputedesk::DocumentState> &states);
    void marksChanged();
    void noticed(const QString &key, const QString &text, const QString &act);
    void noticeGone(const QString &key);

private:
    struct Entry {
        QPointer<AccountSession> session;
        QSet<QString> marks;
        QSet<QString> due; ///< marked, and not known to be whole here
        QSet<QString> asked; ///< of the run under way: what arrives meanwhile stays due
        std::unique_ptr<RetentionPass> pass;
        std::unique_ptr<RetentionPass> counting;
        QElapsedTimer sincePass;
        bool passAgain = false; ///< the rule changed while one was under way
        int done = 0;
        int total = 0;
        bool offline = false;
        bool byWish = false; ///< a person asked for the run under way
    };
    Entry *live(const QUuid &account);
    void opened(const QUuid &account);
    void synced(const QUuid &account);
    void wire(const QUuid &account, AccountSession &session);
    /// Keeps the marks of these disputes on disk and goes on with `then`; says so where it cannot.
    void noteMarks(const QUuid &account, Entry &entry, const QStringList &ids, const std::function<void()> &then);
    void run(const QUuid &account, bool asked);
    void hold(const QUuid &account);
    bool mustWait(const Entry &entry) const;
    void ended(const QUuid &account, const KeepReport &report);
    /// The marks could not be taken away on disk.
    void keepAfterAll(const QUuid &account, const QStringList &ids);
    void applyRule(const QUuid &account);
    void letGo(const QUuid &account, const ExpiryCount &count, const QStringList &ids);
    QSet<QString> spared(const QUuid &account) const;
    bool isSpared(const QUuid &account, const QString &id);
    void useRule(const QUuid &account, AccountSession &session);
    QDateTime asOf(const QUuid &account) const;
    void tellProgress();

    SyncDesk &m_sync;
    DraftBook &m_drafts;
    Ledger &m_ledger;
    DisputeIndex &m_index;
    StorageRules &m_rules;
    PowerWatch &m_power;
    std::function<DisputeKey()> m_eyes;
    Clock m_clock;
    std::map<QUuid, Entry> m_entries;
    QHash<QUuid, QSet<QString>> m_wishes; ///< the marks of a session that ended: for the one that follows, if any does
    DisputeKey m_shown;
    QStringList m_shownIds;
};

} // namespace disputedesk
