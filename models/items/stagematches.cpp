#include "models/items/stagematches.h"

#include "models/items/listjob.h"
#include "models/items/stagesummaries.h"

#include <utility>

namespace disputedesk {

namespace {
constexpr int kMinuteMs = 60'000;

/// Nothing when it was called off, or when the index lost rows meanwhile.
std::optional<QList<StageSummary>> matchesOf(JobReader &reader, RowFilter &filter)
{
    filter.prepare();
    const DisputeColumns &columns = reader.index().columns();
    RowBits accepted;
    accepted.resize(reader.end());
    StageTally tally;
    int yields = reader.yields();
    for (quint32 row = 0; row < reader.end(); row += JobReader::kStride) {
        if (!reader.goOn() || reader.index().slotCount() < reader.end())
            return std::nullopt;
        if (std::exchange(yields, reader.yields()) != reader.yields())
            filter.prepare(); // it may rely on words and labels that were there
        const quint32 end = std::min(reader.end(), row + JobReader::kStride);
        filter.accept(accepted, row, end, false);
        for (quint32 each = row; each < end; ++each)
            if (accepted[each])
                tally.add({0, columns.currency[each], columns.provider[each], columns.stage[each], false},
                    columns.amount[each]);
    }
    return summariesOf(tally, reader.index(), [](const StageTally::Place &) { return true; });
}
} // namespace

struct StageMatches::Job {
    explicit Job(const DisputeIndex &index)
        : filter(index)
    {
    }
    RowFilter filter;
    JobToken token;
    std::optional<QList<StageSummary>> result;
    quint64 version = 0;
    bool isCurrent = false;
};

StageMatches::StageMatches(const DisputeIndex &index, QObject *parent)
    : QObject(parent)
    , m_index(index)
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &StageMatches::start);
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, this, &StageMatches::wish);
    connect(&index, &DisputeIndex::upserted, this, [this] {
        if (isWanted() && !m_rest.isActive()) // not put off by the next rows: they may come for minutes
            m_rest.start();
    });
    connect(&index, &DisputeIndex::reset, this, &StageMatches::wish);
}

StageMatches::~StageMatches()
{
    if (m_job)
        m_job->token.cancel();
    m_pool.waitForDone();
}

void StageMatches::setAccounts(const QSet<QUuid> &accounts)
{
    if (m_accounts == accounts)
        return;
    m_accounts = accounts;
    forget();
    wish();
}

void StageMatches::setSearch(const QString &search, Inquiries inquiries)
{
    if (m_search == search && m_inquiries == inquiries)
        return;
    m_search = search;
    m_inquiries = inquiries;
    if (m_search.isEmpty())
        forget(); // else what was counted stays until the next is: the list does the same
    wish();
}

void StageMatches::setHeld(bool held)
{
    m_held = held;
    if (!held && std::exchange(m_due, false) && isWanted())
        start();
}

void StageMatches::forget()
{
    if (std::exchange(m_summaries, std::nullopt))
        Q_EMIT counted();
}

void StageMatches::wish()
{
    if (m_job)
        m_job->token.cancel();
    m_minute.stop();
    m_due = false;
    if (isWanted())
        m_rest.start();
    else
        m_rest.stop();
}

void StageMatches::start()
{
    if (m_job)
        return; // end() comes back here
    m_due = m_held;
    if (m_held)
        return;
    auto job = std::make_shared<Job>(m_index);
    job->filter.accounts = m_accounts;
    job->filter.inquiries = m_inquiries;
    job->filter.setSearch(m_search);
    job->version = m_index.version();
    if (job->filter.dependsOnTime())
        m_minute.start();
    ++m_runs;
    m_job = job;
    m_pool.start([this, job] {
        {
            JobReader reader(m_index, job->token, job->version);
            job->result = matchesOf(reader, job->filter);
            job->isCurrent = reader.isCurrent();
        }
        QMetaObject::invokeMethod(this, &StageMatches::end, Qt::QueuedConnection);
    });
}

void StageMatches::end()
{
    const std::shared_ptr<Job> job = std::exchange(m_job, nullptr);
    const bool isAnswer = job->result && !job->token.isCancelled() && isWanted();
    if (isAnswer) {
        m_summaries = std::move(job->result);
        Q_EMIT counted();
    }
    if (isWanted() && !(isAnswer && job->isCurrent) && !m_rest.isActive())
        m_rest.start();
}

} // namespace disputedesk
