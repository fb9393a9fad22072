#include "app/desktop/csvexport.h"

#include "app/desktop/exportfile.h"
#include "models/items/listwork.h"
#include "models/items/metacells.h"

#include <QSemaphore>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <utility>

namespace disputedesk {

namespace {
constexpr qsizetype kPortion = 256 * 1024; ///< bytes that wait for the disk
constexpr int kTellMs = 100;
constexpr size_t kOpened = 256; ///< rows that are opened at once
constexpr int kAskedMs = 20; ///< between two questions, while rows are opened, whether the file is still wanted
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
    Error unreadable; ///< written before `unread`, read behind it
    std::atomic<bool> unread = false;
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

void CsvExport::fail(const Error &error)
{
    if (!m_job || m_job->unread)
        return;
    m_job->unreadable = error;
    m_job->unread = true;
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

bool CsvExport::open(Job &job, JobReader &reader, size_t from, QList<QStringList> &metadata)
{
    struct Answer {
        QSemaphore ready;
        QList<QStringList> metadata; ///< none: it cannot be had
    };
    const auto answer = std::make_shared<Answer>();
    const ViewPlan::Rows &all = *job.source.rows;
    const auto at = [&all](size_t place) { return all.begin() + std::ptrdiff_t(std::min(place, all.size())); };
    const ViewPlan::Rows rows(at(from), at(from + kOpened));
    bool isThere = false;
    const bool goesOn = reader.outside([&] {
        MetaCells *const cells = job.source.metadata; // lives on the window's thread, as who opens rows does
        const auto gather = [cells, rows, answer](MetaCells::Known known) {
            for (const quint32 row : rows) {
                if (known != MetaCells::Known::All)
                    break; // in lower case it would be another value than the dispute has
                QStringList values;
                for (int slot = 0; slot < MetaCells::kSlots; ++slot)
                    values.append(cells->value(row, slot));
                answer->metadata.append(values);
            }
            cells->release(rows);
            answer->ready.release();
        };
        QMetaObject::invokeMethod(
            cells, [cells, rows, gather] { cells->whenOpened(rows, gather); }, Qt::QueuedConnection);
        while (!isThere && !job.token.isCancelled())
            isThere = answer->ready.tryAcquire(1, kAskedMs);
    });
    if (!isThere || !goesOn)
        return false;
    metadata = std::move(answer->metadata);
    if (metadata.isEmpty()) // of a failure fail() was told; else the account's cache closed: its disputes are leaving
        job.changed = true;
    return !metadata.isEmpty();
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
        report.end = job.unread ? End::NotRead : job.changed ? End::Changed : End::Cancelled;
        if (job.unread)
            report.error = job.unreadable;
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
    QList<QStringList> metadata;
    size_t opened = 0; // the rows before this were opened; those of `metadata` are the last of them
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i % 64 == 0 && !reader.goOn())
            return stopped();
        if (job.source.metadata && i == opened) {
            if (!open(job, reader, i, metadata))
                return stopped();
            opened += size_t(metadata.size());
        }
        if (rows[i] >= reader.end() || !index.isLive(rows[i])) { // it left, and the index is about to say so
            report.end = End::Changed;
            return report;
        }
        const qsizetype place = metadata.size() - qsizetype(opened - i);
        job.cells.append(portion, rows[i], job.source.metadata ? metadata.at(place) : QStringList());
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
