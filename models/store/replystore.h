#pragma once

#include "models/domain/asyncresult.h"
#include "models/domain/replyfile.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace disputedesk {

class StoreThread;

/// replies.json: the person's canned replies, apart from every database. A damaged file is set aside and never
/// overwritten, one of a later version is neither read nor written.
class ReplyStore : public QObject {
    Q_OBJECT
public:
    ReplyStore(StoreThread &thread, const QString &folder, QObject *parent = nullptr);

    enum class Opened : quint8 {
        Good, ///< read, or there was none
        SetAside, ///< was damaged; lies as `aside` beside the new one
        Later, ///< of a later version: not read, and not to be written
        Blocked ///< cannot be read, or not be set aside: not to be written
    };
    struct Read {
        Opened opened = Opened::Good;
        ReplyLibrary library;
        int leftOut = 0; ///< replies of the file that could not be taken; a copy of it lies at `aside`
        QString aside;
        bool isWritable() const { return opened == Opened::Good || opened == Opened::SetAside; }
    };
    QFuture<Read> load();
    /// Writes all; refused (StoreReadOnly) after a load() that was not writable.
    QFuture<StoreResult<Done>> save(const ReplyLibrary &library);

    static constexpr qint64 kMostBytes = 64 * 1024 * 1024; ///< nobody writes so many replies: no file of ours
    const QString &path() const;
    /// What save() would write; refused like it.
    QFuture<StoreResult<QByteArray>> jsonOf(const ReplyLibrary &library);

private:
    struct Part;
    std::shared_ptr<Part> m_part;
    StoreThread &m_thread;
};

} // namespace disputedesk
