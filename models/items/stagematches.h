#pragma once

#include "models/items/disputetablemodel.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace disputedesk {

/// How many disputes of each tab fit the search in force, and their sums: all of the scope is looked at, on a thread of
/// its own, after a moment in which nothing else was typed. Called off by a newer wish; followed as rows change.
class StageMatches : public QObject {
    Q_OBJECT
public:
    static constexpr int kRestMs = 150; ///< wishes and changes that come closer together are taken as one

    explicit StageMatches(const DisputeIndex &index, QObject *parent = nullptr);
    ~StageMatches() override;

    /// Another scope: what was counted for the last one is forgotten at once, live and test never mix.
    void setAccounts(const QSet<QUuid> &accounts);
    /// The search that the list shows, and its filter of inquiries; an empty search has nothing counted.
    void setSearch(const QString &search, Inquiries inquiries);
    /// While the list itself is being worked out nothing is begun: a person waits for that first.
    void setHeld(bool held);

    /// What was counted last, in tab order; nothing without a search, and before the first count of one.
    const std::optional<QList<StageSummary>> &summaries() const { return m_summaries; }
    bool isBusy() const { return m_job || m_due || m_rest.isActive(); }
    int runs() const { return m_runs; } ///< how often it was counted, or begun to be

Q_SIGNALS:
    /// summaries() are others.
    void counted();

private:
    struct Job;
    bool isWanted() const { return !m_search.isEmpty() && !m_accounts.isEmpty(); }
    void wish();
    void forget();
    void start();
    void end();

    const DisputeIndex &m_index;
    QSet<QUuid> m_accounts;
    QString m_search;
    Inquiries m_inquiries = Inquiries::All;
    std::optional<QList<StageSummary>> m_summaries;
    bool m_held = false;
    bool m_due = false; ///< to be begun once it is not held
    int m_runs = 0;
    QTimer m_rest;
    QTimer m_minute; ///< while the search asks about now
    std::shared_ptr<Job> m_job;
    QThreadPool m_pool; // last: it waits for the job, which uses the others
};

} // namespace disputedesk
