#pragma once

#include "app/desktop/exportreport.h"
#include "app/desktop/offlinedesk.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace disputedesk {

class AccountSession;
class ExportFile;

/// Writes the raw answers of disputes as one JSON array, in the order given, into a file or into memory. They are read
/// from the cache a few at a time, and the disk is written to on a thread of its own. One at a time.
class JsonExport : public QObject {
    Q_OBJECT
public:
    using Sessions = std::function<AccountSession *(const QUuid &)>;
    static constexpr int kPortion = 50; ///< disputes that are asked for at once

    explicit JsonExport(Sessions sessions, QObject *parent = nullptr);
    ~JsonExport() override;

    void start(const QString &path, const QList<DisputeKey> &disputes);
    /// Into memory: the array comes by gathered(), for the clipboard. Ended() tells how it went.
    void gather(const QList<DisputeKey> &disputes);
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    void gathered(const QByteArray &json);
    void ended(const disputedesk::ExportReport &report);

private:
    void begin(const QList<DisputeKey> &disputes);
    void next();
    void answered(qsizetype place, const QByteArray &entry, bool missing);
    void write();
    void finish();
    void end(ExportReport::End how, const Error &error = {});
    using Task = std::function<StoreResult<Done>(ExportFile &)>;
    /// Runs `task` on the file's thread, then `after` here.
    void onFile(Task task, std::function<void()> after);

    Sessions m_sessions;
    QList<DisputeKey> m_disputes;
    qsizetype m_from = 0; ///< the portion under way begins here
    qsizetype m_waiting = 0;
    QList<QByteArray> m_portion;
    QByteArray m_gathered;
    std::shared_ptr<ExportFile> m_file; ///< none: into memory
    ExportReport m_report;
    quint64 m_run = 0; ///< answers of an earlier run are not taken
    bool m_running = false;
    bool m_committing = false; ///< its last step, which cannot be called off
    QThreadPool m_pool; // last: it waits for what writes
};

} // namespace disputedesk
