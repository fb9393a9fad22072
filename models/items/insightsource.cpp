#include "models/items/insightsource.h"

#include "models/items/listjob.h"

#include <QDateTime>

#include <utility>

namespace disputedesk {

struct InsightSource::Job {
    InsightsRequest request;
    InsightDays days;
    JobToken token;
    std::optional<InsightsReport> report;
};

InsightSource::InsightSource(const DisputeIndex &index, Clock clock, QObject *parent)
    : QObject(parent)
    , m_index(index)
    , m_clock(std::move(clock))
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &InsightSource::follow);
    const auto changed = [this] {
        m_due = true;
        if (m_active && !m_rest.isActive()) // not put off by the next rows: they may come for minutes
            m_rest.start();
    };
    connect(&index, &DisputeIndex::upserted, this, changed);
    connect(&index, &DisputeIndex::reset, this, changed);
}

InsightSource::~InsightSource()
{
    if (m_job)
        m_job->token.cancel();
    m_pool.waitForDone();
}

void InsightSource::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    if (active) {
        m_wished = m_due;
        return follow();
    }
    m_rest.stop();
    if (m_job) {
        m_job->token.cancel();
        m_due = true;
    }
}

void InsightSource::setAccounts(const QSet<QUuid> &accounts)
{
    if (m_accounts == accounts)
        return;
    m_accounts = accounts;
    m_report.reset();
    Q_EMIT reported();
    wish();
}

void InsightSource::setRange(const InsightRange &range)
{
    if (m_range == range)
        return;
    m_range = range;
    wish();
}

void InsightSource::tick()
{
    m_due = true;
    follow();
}

QDate InsightSource::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_request.nowMs, QTimeZone::systemTimeZone()).date();
}

void InsightSource::wish()
{
    m_due = m_wished = true;
    if (m_job)
        m_job->token.cancel();
    follow();
}

void InsightSource::follow()
{
    if (m_active && m_due && !m_job)
        start();
}

void InsightSource::start()
{
    m_rest.stop();
    m_due = m_wished = false;
    ++m_runs;
    auto job = std::make_shared<Job>();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QDateTime now = m_clock();
    job->days = insightDays(m_range, now.toTimeZone(zone).date());
    job->request.accounts = m_accounts;
    job->request.fromMs = job->days.fromMs(zone);
    job->request.toMs = job->days.toMs(zone);
    job->request.nowMs = now.toMSecsSinceEpoch();
    job->request.zone = zone;
    job->request.version = m_index.version();
    m_job = job;
    m_pool.start([this, job] {
        {
            JobReader reader(m_index, job->token, job->request.version);
            job->report = insightsOf(reader, job->request);
        }
        QMetaObject::invokeMethod(this, &InsightSource::end, Qt::QueuedConnection);
    });
}

void InsightSource::end()
{
    const std::shared_ptr<Job> job = std::exchange(m_job, nullptr);
    const bool isAnswer = job->report && !job->token.isCancelled();
    if (isAnswer) {
        m_report = std::move(job->report);
        m_request = job->request;
        m_days = job->days;
        Q_EMIT reported();
    }
    m_due = m_due || !isAnswer || !m_report->isCurrent;
    if (!m_due)
        Q_EMIT settled();
    else if (m_wished)
        follow();
    else if (m_active && !m_rest.isActive())
        m_rest.start();
}

} // namespace disputedesk
