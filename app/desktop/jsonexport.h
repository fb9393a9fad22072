#pragma once

#include "app/desktop/exportreport.h"
#include "models/items/viewplan.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QThreadPool>
#include <QUuid>

#include <functional>
#include <memory>

namespace disputedesk {

class AccountSession;
class DisputeIndex;
class ExportFile;

/// What stands before and behind the array in a file; nothing: the file is the array.
struct JsonFrame {
    QByteArray head;
    QByteArray tail;
    qint64 mostBytes = 0; ///< of the whole file; 0: any size
};

/// Writes the raw answers of disputes as one JSON array, in the order given, into a file or into memory. They are named
/// by their rows of the index and read from the cache a few at a time; the disk is written to on a thread of its own.
/// An answer that is not there, or is damaged, has an empty place. When rows leave the index meanwhile it ends as
/// Changed; when a cache cannot be read, as NotRead. One at a time.
class JsonExport : public QObject {
    Q_OBJECT
public:
    using Sessions = std::function<AccountSession *(const QUuid &)>;
    static constexpr int kPortion = 50; ///< disputes that are asked for at once

    JsonExport(const DisputeIndex &index, Sessions sessions, QObject *parent = nullptr);
    ~JsonExport() override;

    /// Ends as TooLarge where the frame sets a limit.
    void start(const QString &path, const ViewPlan::RowsPtr &rows, const JsonFrame &frame = {});
    /// Into memory: the array comes by gathered(), for the clipboard. Ended() tells how it went.
    void gather(const ViewPlan::RowsPtr &rows);
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    void gathered(const QByteArray &json);
    void ended(const disputedesk::ExportReport &report);

private:
    void begin(const ViewPlan::RowsPtr &rows, const JsonFrame &frame = {});
    void next();
    void answered(qsizetype place, const QByteArray &entry, bool missing);
    void cacheEmptied();
    void write();
    void finish();
    void end(ExportReport::End how, const Error &error = {});
    using Task = std::function<StoreResult<Done>(ExportFile &)>;
    /// Runs `task` on the file's thread, then `after` here.
    void onFile(Task task, std::function<void()> after);

    const DisputeIndex &m_index;
    Sessions m_sessions;
    ViewPlan::RowsPtr m_rows;
    qsizetype m_from = 0; ///< the portion under way begins here
    qsizetype m_waiting = 0;
    QList<QByteArray> m_portion;
    QByteArray m_gathered;
    JsonFrame m_frame;
    qint64 m_size = 0; ///< of what was written
    std::shared_ptr<ExportFile> m_file; ///< none: into memory
    ExportReport m_report;
    QHash<QUuid, QMetaObject::Connection> m_caches; ///< whose end is heard of
    quint64 m_run = 0; ///< answers of an earlier run are not taken
    bool m_running = false;
    bool m_committing = false; ///< its last step, which cannot be called off
    QThreadPool m_pool; // last: it waits for what writes
};

} // namespace disputedesk
