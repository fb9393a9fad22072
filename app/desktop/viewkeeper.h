#pragma once

#include "app/desktop/offlinedesk.h"
#include "models/items/viewcounts.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace disputedesk {

/// A saved view whose documents are to be kept offline.
struct KeptView {
    ViewQuery query;
    QString name; ///< the agent's

    friend bool operator==(const KeptView &, const KeptView &) = default;
};

/// Keeps the documents of saved views offline (decision 0016): after each refresh of an account, what came into such a
/// view is marked. Like all that works unasked it waits while the line is metered or the battery is used, except when a
/// person has just turned it on. What is marked is downloaded by OfflineDesk, within the account's budget.
class ViewKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr int kMostInView = 10'000;
    struct Parts {
        SyncDesk &sync;
        OfflineDesk &offline;
        const DisputeIndex &index;
        PowerWatch &power;
        int most = kMostInView; ///< disputes: of a larger view none are kept, and that is said
    };

    explicit ViewKeeper(const Parts &parts, QObject *parent = nullptr);

    void setViews(const QList<KeptView> &views);
    /// A person turned it on for a view: what is in it now is marked, once setViews() told of it; or off: what is in it
    /// and in no other of these views loses its mark.
    void turn(const QUuid &view, bool on);
    /// Each minute: "due:today" is another day's after midnight.
    void tick() { m_counts.tick(); }
    /// The language is another: so may be what a view finds.
    void recount() { m_counts.recount(); }
    bool isCounting() const { return m_counts.isCounting(); }
    /// The name of a view that keeps one of these; empty: none does.
    QString viewWith(const QList<DisputeKey> &disputes) const;

Q_SIGNALS:
    void noticed(const QString &key, const QString &text, const QString &act);
    void noticeGone(const QString &key);

private:
    void synced(const QUuid &account);
    void mark();
    /// Disputes of the view; nothing, and a notice, when they are too many.
    ViewPlan::Rows rowsOf(const KeptView &view);
    void stop(const QUuid &view);

    Parts m_parts;
    ViewCounts m_counts;
    QList<KeptView> m_views;
    QSet<QUuid> m_due; ///< accounts that were refreshed and not looked at since
    QSet<QUuid> m_turnedOn; ///< views
    QSet<QUuid> m_tooLarge; ///< views of which that was said
};

} // namespace disputedesk
