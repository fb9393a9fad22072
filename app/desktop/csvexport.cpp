#include "app/desktop/csvexport.h"

#include "app/desktop/exportfile.h"
#include "models/items/listwork.h"

#include <QTimer>

#include <atomic>
#include <utility>

namespace disputedesk {

namespace {
constexpr qsizetype kPortion = 256 * 1024; ///< bytes that wait for the disk
constexpr int kTellMs = 100;
} // namespace

struct CsvExport::Job {
    Job(const QString &to, const CsvRows &rowWriter, const Source &what)
        : path(to)
        , cells(rowWriter)
        , source(what)
        , token(what.limit)
    {
    }
    QString path;
    CsvRows cells;
    Source source;
    JobToken token;
    std::atomic<bool> changed = false; ///< rows left the index: their numbers may be given to others
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

CsvExport::CsvExport(const DisputeIndex &index, QObject *parent)
    : QObject(parent)
    , m_index(index)
{
    m_pool.setMaxThreadCount(1);
    // Told before the numbers of dead rows are given away, and the job asks its token before it reads on.
    connect(&index, &DisputeIndex::reset, this, [this] {
        if (m_job) {
            m_job->changed = true;
            m_job->token.cancel();
        }
    });
}

CsvExport::~CsvExport()
{
    cancel();
    m_pool.waitForDone();
}

void CsvExport::start(const QString &path, const CsvRows &cells, const Source &source)
{
    if (m_job)
        return;
    m_job = std::make_shared<Job>(path, cells, source);
    auto *timer = new QTimer(this);
    timer->setInterval(kTellMs);
    connect(timer, &QTimer::timeout, this, [this] {
        if (m_job)
            tell(m_job);
    });
    connect(this, &CsvExport::ended, timer, &QObject::deleteLater);
    timer->start();
    m_pool.start([this, job = m_job] {
        const ExportReport report = write(*job, m_index);
        QMetaObject::invokeMethod(
            this,
            [this, job, report] {
                tell(job);
                m_job.reset();
                Q_EMIT ended(report);
            },
            Qt::QueuedConnection);
    });
}

void CsvExport::cancel()
{
    if (m_job)
        m_job->token.cancel();
}

void CsvExport::tell(const std::shared_ptr<Job> &job)
{
    Q_EMIT progress(job->done.load(std::memory_order_relaxed), job->total.load(std::memory_order_relaxed));
}

bool CsvExport::sort(Job &job, const DisputeIndex &index)
{
    ListRequest request = *job.source.everything;
    request.anew = request.patient = true; // all are sorted at once, which no change in between disturbs
    request.shown = std::make_shared<ViewPlan::Rows>();
    ListWork work(index);
    ListResult result;
    if (work.answer(request, job.token, result) != ListWork::Outcome::Done)
        return false;
    job.source.rows = result.plan.steps.empty() ? request.shown : result.plan.steps.back().rows;
    return true;
}

ExportReport CsvExport::write(Job &job, const DisputeIndex &index)
{
    using End = ExportReport::End;
    ExportReport report;
    const auto failed = [&report](const Error &error) {
        report.end = End::Failed;
        report.error = error;
        return report;
    };
    const auto stopped = [&] {
        report.end = job.changed ? End::Changed : End::Cancelled;
        return report;
    };
    ExportFile file(job.path);
    if (const auto opened = file.open(); !opened)
        return failed(opened.error());
    if (!job.source.rows && !sort(job, index))
        return stopped();
    const ViewPlan::Rows &rows = *job.source.rows;
    job.total = qint64(rows.size());
    QByteArray portion = job.cells.head();
    StoreResult<Done> written = Done{};
    JobReader reader(index, job.token, 0);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i % 64 == 0 && !reader.goOn())
            return stopped();
        if (rows[i] >= reader.end() || !index.isLive(rows[i])) { // it left, and the index is about to say so
            report.end = End::Changed;
            return report;
        }
        job.cells.append(portion, rows[i]);
        ++report.written;
        if (portion.size() < kPortion)
            continue;
        const bool goesOn = reader.outside([&] {
            written = file.append(portion);
            portion.clear();
        });
        job.done = qint64(i + 1);
        if (!written)
            return failed(written.error());
        if (!goesOn)
            return stopped();
    }
    bool committed = false;
    (void)reader.outside([&] {
        written = file.append(portion);
        if (!written || job.token.isCancelled())
            return;
        written = file.commit();
        committed = bool(written);
    });
    job.done = qint64(rows.size());
    if (!written)
        return failed(written.error());
    if (!committed)
        return stopped();
    report.end = End::Written;
    return report;
}

} // namespace disputedesk
