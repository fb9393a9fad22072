#include "models/store/replystore.h"

#include "models/store/databasefiles.h"
#include "models/store/storeerror.h"
#include "models/store/storefiles.h"
#include "models/store/storethread.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

/// The half that lives on the store thread.
struct ReplyStore::Part {
    Read load();
    StoreResult<QByteArray> jsonOf(const ReplyLibrary &library) const
    {
        if (!isWritable)
            return storeFailure(ErrorKind::StoreReadOnly, path);
        return repliesJson(library, root);
    }

    QString path;
    QJsonObject root;
    bool isWritable = true;
};

ReplyStore::Read ReplyStore::Part::load()
{
    Read read;
    const auto stop = [&](Opened why) {
        isWritable = false;
        read.opened = why;
        return read;
    };
    const auto bytes = files::readOwn(path, kMostBytes);
    if (!bytes && bytes.error().kind != ErrorKind::TooLarge)
        return stop(Opened::Blocked);
    if (bytes && !*bytes)
        return read;
    const auto parsed = bytes ? parseReplies(**bytes) : Result<ReplyFile, Error>(Failure{bytes.error()});
    if (!parsed && parsed.error().kind == ErrorKind::StoreReadOnly)
        return stop(Opened::Later);
    if (!parsed) {
        const auto aside = setAside(path, QDateTime::currentDateTimeUtc());
        if (!aside)
            return stop(Opened::Blocked);
        read.opened = Opened::SetAside;
        read.aside = *aside;
        return read;
    }
    root = parsed->root;
    read.library = parsed->library;
    read.leftOut = parsed->leftOut;
    if (read.leftOut > 0) { // the next save would lose them
        read.aside = nameAside(path, QDateTime::currentDateTimeUtc());
        if (!files::writeWhole(read.aside, **bytes))
            return stop(Opened::Blocked);
    }
    return read;
}

ReplyStore::ReplyStore(StoreThread &thread, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_part(std::make_shared<Part>())
    , m_thread(thread)
{
    m_part->path = folder + "/replies.json"_L1;
}

QFuture<ReplyStore::Read> ReplyStore::load()
{
    return m_thread.run<Read>([part = m_part] { return part->load(); });
}

QFuture<StoreResult<Done>> ReplyStore::save(const ReplyLibrary &library)
{
    return m_thread.run<StoreResult<Done>>([part = m_part, library]() -> StoreResult<Done> {
        const auto json = part->jsonOf(library);
        return json ? files::writeWhole(part->path, *json) : Failure{json.error()};
    });
}

const QString &ReplyStore::path() const { return m_part->path; }

QFuture<StoreResult<QByteArray>> ReplyStore::jsonOf(const ReplyLibrary &library)
{
    return m_thread.run<StoreResult<QByteArray>>([part = m_part, library] { return part->jsonOf(library); });
}

} // namespace disputedesk
