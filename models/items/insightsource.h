#pragma once

#include "models/domain/clock.h"
#include "models/items/insightrange.h"
#include "models/items/insights.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace disputedesk {

/// Insights of the index for as long as somebody looks: counted on a thread of their own, called off when something
/// else is wanted, and anew when the index changed. While nobody looks nothing is counted.
class InsightSource : public QObject {
    Q_OBJECT
public:
    static constexpr int kRestMs = 500; ///< changes that come closer together are taken as one

    InsightSource(const DisputeIndex &index, Clock clock, QObject *parent = nullptr);
    ~InsightSource() override;

    /// Whether somebody looks.
    void setActive(bool active);
    bool isActive() const { return m_active; }
    /// Another scope: what was counted for the last one is forgotten at once, live and test never mix.
    void setAccounts(const QSet<QUuid> &accounts);
    void setRange(const InsightRange &range);
    const InsightRange &range() const { return m_range; }
    /// Days and deadlines go by: call it each minute.
    void tick();

    /// What was counted last for this scope; empty before.
    const std::optional<InsightsReport> &report() const { return m_report; }
    /// What the report is of.
    const InsightsRequest &request() const { return m_request; }
    InsightDays days() const { return m_days; } ///< of the report
    QDate today() const; ///< of the report
    bool isBusy() const { return m_job != nullptr || m_due; }
    int runs() const { return m_runs; } ///< how often it was counted, or begun to be

Q_SIGNALS:
    void reported();
    /// What is reported is what was asked for, of all that the index has.
    void settled();

private:
    struct Job;
    void wish();
    void follow();
    void start();
    void end();

    const DisputeIndex &m_index;
    Clock m_clock;
    QSet<QUuid> m_accounts;
    InsightRange m_range;
    InsightsRequest m_request;
    InsightDays m_days;
    std::optional<InsightsReport> m_report;
    bool m_active = false;
    bool m_due = true; ///< to be counted once somebody looks
    bool m_wished = false; ///< and that at once
    int m_runs = 0;
    QTimer m_rest;
    std::shared_ptr<Job> m_job;
    QThreadPool m_pool; // last: it waits for the job, which uses the others
};

} // namespace disputedesk
