#pragma once

#include "models/items/rowfilter.h"
#include "models/items/viewplan.h"

#include <QList>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QUuid>

#include <memory>
#include <vector>

namespace disputedesk {

/// What one view asks of the index.
struct ViewQuery {
    QUuid id;
    QSet<QUuid> accounts;
    Inquiries inquiries = Inquiries::All;
    std::optional<Stage> stage;
    QString search;

    friend bool operator==(const ViewQuery &, const ViewQuery &) = default;
};

/// How many rows of the index each view has: counted on a thread of its own, called off by a newer wish. Remembers
/// which rows each view took, so that rows that arrive or change cost only themselves.
class ViewCounts : public QObject {
    Q_OBJECT
public:
    static constexpr int kRestMs = 250; ///< changes that come closer together are taken as one
    static constexpr size_t kMostChanged = 20'000; ///< changed rows; of more all are counted again

    explicit ViewCounts(const DisputeIndex &index, QObject *parent = nullptr);
    ~ViewCounts() override;

    /// Views that are known already with the same query keep their count.
    void setViews(const QList<ViewQuery> &views);
    /// The last whole count; -1 before the first.
    int countOf(const QUuid &view) const;
    /// The rows of the view as it was counted last, by row number; none before, and once the index has lost rows.
    ViewPlan::Rows rowsOf(const QUuid &view) const;
    /// Why the view's search cannot be counted; empty when it can.
    QList<QueryProblem> problemsOf(const QUuid &view) const;
    /// Counts anew what asks about now: "due:today" is another day's after midnight. Call it each minute.
    void tick();
    /// Counts all anew: what a reason is called in another language is found by other words.
    void recount();
    bool isCounting() const { return m_job || m_due || m_work.isActive() || m_rest.isActive(); }

    // What tests hold:
    /// How often a view's search was made ready: it costs what words the index has, so it is to be seldom.
    int preparations() const;
    int runs() const { return m_runs; } ///< how often it was counted, or begun to be
    const QThread *countedOn() const { return m_countedOn; } ///< the thread that looked at rows last

Q_SIGNALS:
    /// One or more counts are other than before.
    void countsChanged();
    /// All are counted whole.
    void counted();

private:
    struct Tally;
    struct Counter;
    struct Job;
    const Counter *counterOf(const QUuid &view) const;
    void takeUpsert(const QList<quint32> &changed);
    void forgetRows();
    void callOff();
    void start();
    void end();
    void tell();

    const DisputeIndex &m_index;
    std::vector<std::unique_ptr<Counter>> m_counters;
    std::vector<quint32> m_changed; ///< rows to look at again
    bool m_due = false; ///< to be counted once the job has ended
    bool m_ticked = false; ///< while the job ran
    int m_runs = 0;
    const QThread *m_countedOn = nullptr; ///< to be compared only: it may be gone
    QTimer m_rest;
    QTimer m_work;
    std::shared_ptr<Job> m_job;
    QThreadPool m_pool; // last: it waits for the job, which uses the others
};

} // namespace disputedesk
