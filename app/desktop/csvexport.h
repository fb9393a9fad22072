#pragma once

#include "app/desktop/exportreport.h"
#include "models/items/csvrows.h"
#include "models/items/listjob.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace disputedesk {

class JobReader;
class MetaCells;

/// Writes rows of the index into a CSV file on a thread of its own. Rows are read a few at a time, between which the
/// window's thread may write to the index; what has been read goes to the disk, so a million rows take no more memory
/// than a thousand. One at a time.
class CsvExport : public QObject {
    Q_OBJECT
public:
    /// What to write: rows in their order, or (no rows) everything that `everything` asks for.
    struct Source {
        ViewPlan::RowsPtr rows;
        std::optional<ListRequest> everything;
        quint64 limit = JobToken::kNoLimit; ///< for tests: it is called off once it asked so many times (JobToken)
        /// Opens rows for the metadata that the file has of them, a few at a time; null: it has none. Outlives the
        /// export.
        MetaCells *metadata = nullptr;
    };
    explicit CsvExport(const DisputeIndex &index, QObject *parent = nullptr);
    ~CsvExport() override;

    void start(const QString &path, const CsvRows &cells, const Source &source);
    void cancel();
    /// The metadata cannot be read: ends as NotRead, with nothing written.
    void fail(const Error &error);
    bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    void ended(const disputedesk::ExportReport &report);

private:
    struct Job;
    static ExportReport write(Job &job, const DisputeIndex &index);
    static bool sort(Job &job, const DisputeIndex &index);
    /// The metadata of some rows from the one at `from` on; false when the job shall end.
    static bool open(Job &job, JobReader &reader, size_t from, QList<QStringList> &metadata);
    void tell(const std::shared_ptr<Job> &job);

    const DisputeIndex &m_index;
    std::shared_ptr<Job> m_job;
    QThreadPool m_pool; // last: it waits for the job
};

} // namespace disputedesk
