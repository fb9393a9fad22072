#pragma once

#include "models/items/rowfilter.h"
#include "models/items/viewplan.h"

#include <QList>
#include <QObject>
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

/// How many rows of the index each view has. Counts in slices between the window's events and remembers which rows it
/// took, so that rows that arrive or change cost only themselves.
class ViewCounts : public QObject {
    Q_OBJECT
public:
    static constexpr int kRestMs = 250; ///< changes that come closer together are taken as one
    static constexpr quint32 kSlice = 20'000; ///< looks at a row, by one view, in one slice

    explicit ViewCounts(const DisputeIndex &index, QObject *parent = nullptr);
    ~ViewCounts() override;

    /// Views that are known already with the same query keep their count.
    void setViews(const QList<ViewQuery> &views);
    /// The last whole count; -1 before the first.
    int countOf(const QUuid &view) const;
    /// The rows of the view as far as they are counted, by row number; whole after counted() and until isCounting().
    ViewPlan::Rows rowsOf(const QUuid &view) const;
    /// Why the view's search cannot be counted; empty when it can.
    QList<QueryProblem> problemsOf(const QUuid &view) const;
    /// Counts anew what asks about now: "due:today" is another day's after midnight. Call it each minute.
    void tick();
    /// Counts all anew: what a reason is called in another language is found by other words.
    void recount();
    /// How often a view's search was made ready: it costs what words the index has, so it is to be seldom.
    int preparations() const;
    bool isCounting() const { return m_work.isActive() || m_rest.isActive(); }

Q_SIGNALS:
    /// One or more counts are other than before.
    void countsChanged();
    /// All are counted whole.
    void counted();

private:
    struct Counter;
    const Counter *counterOf(const QUuid &view) const;
    void takeUpsert(const QList<quint32> &changed);
    void startOver(Counter &counter);
    void work();
    /// Looks again at rows that changed behind what was counted; at most `room` looks.
    quint32 takeChanged(quint32 room);
    void tell();

    const DisputeIndex &m_index;
    std::vector<std::unique_ptr<Counter>> m_counters;
    std::vector<quint32> m_changed; ///< rows to look at again
    QTimer m_rest;
    QTimer m_work;
};

} // namespace disputedesk
