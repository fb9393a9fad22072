#include "models/store/draftstore.h"

#include "models/store/databasefiles.h"
#include "models/store/draftfiles.h"
#include "models/store/draftschema.h"
#include "models/store/storeerror.h"
#include "models/store/storethread.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace disputedesk {

/// The half that lives on the store thread.
struct DraftStore::Part {
    explicit Part(const QString &folder)
        : path(folder + "/drafts.db"_L1)
        , files(folder)
        , tables(database, files)
    {
    }

    StoreResult<Opened> open();
    StoreResult<DraftsFound> all(const QUuid &account);
    StoreResult<Done> drop(const DraftFile &file);
    StoreResult<Done> wipe(const QUuid &account);
    StoreResult<int> removeOrphans(const QStringList &keep);

    QString path;
    Database database;
    DraftFiles files;
    DraftTables tables;
};

StoreResult<DraftStore::Opened> DraftStore::Part::open()
{
    const auto opened = openKept(database, {path, draftMigrations(), false, true}, {u"drafts"_s, u"draft_files"_s});
    overwriteDeleted(database);
    return opened;
}

StoreResult<DraftsFound> DraftStore::Part::all(const QUuid &account)
{
    const auto found = tables.all(account);
    if (!found || found->partly.isEmpty() || database.isReadOnly())
        return found;
    if (const auto copied = copyAside(path, QDateTime::currentDateTimeUtc()); !copied)
        return Failure{copied.error()}; // or the next key press would overwrite the only copy
    for (const Draft &draft : found->drafts)
        if (found->partly.contains(draft.disputeId))
            if (const auto saved = tables.save(draft); !saved)
                return Failure{saved.error()};
    return found;
}

StoreResult<Done> DraftStore::Part::drop(const DraftFile &file)
{
    const auto held = tables.holds(file.id);
    if (!held)
        return Failure{held.error()};
    if (*held)
        return storeFailure(ErrorKind::InvalidInput, u"a draft still holds this file"_s);
    if (!files.remove(file))
        return storeFailure(ErrorKind::StoreFailed, files.pathOf(file) + " cannot be removed"_L1);
    return Done{};
}

StoreResult<Done> DraftStore::Part::wipe(const QUuid &account)
{
    const auto held = tables.removeAll(account);
    if (!held)
        return Failure{held.error()};
    for (const DraftFile &file : *held) {
        const auto others = tables.holds(file.id);
        if (!others)
            return Failure{others.error()};
        if (!*others && !files.remove(file))
            return storeFailure(ErrorKind::StoreFailed, files.pathOf(file) + " cannot be removed"_L1);
    }
    foldLog(database); // what was overwritten in the file still stands in the log beside it
    return Done{};
}

StoreResult<int> DraftStore::Part::removeOrphans(const QStringList &keep)
{
    if (database.isReadOnly() || !filesSetAside(path).isEmpty())
        return 0;
    QSet<QString> kept;
    for (const QString &one : keep)
        kept.insert(QFileInfo(one).fileName()); // the folder may have moved since
    int removed = 0;
    for (const DraftFile &file : files.all()) {
        if (kept.contains(QFileInfo(file.path).fileName()))
            continue;
        const auto held = tables.holds(file.id);
        if (!held)
            return Failure{held.error()};
        if (!*held && files.remove(file))
            ++removed;
    }
    return removed;
}

DraftStore::DraftStore(StoreThread &thread, QString folder, QObject *parent)
    : QObject(parent)
    , m_part(std::make_shared<Part>(folder))
    , m_thread(thread)
{
}

DraftStore::~DraftStore()
{
    m_thread.post([part = m_part] { part->database.close(); });
}

QFuture<StoreResult<DraftStore::Opened>> DraftStore::openFile()
{
    return m_thread.run<StoreResult<Opened>>([part = m_part] { return part->open(); });
}

QFuture<StoreResult<Done>> DraftStore::open()
{
    return m_thread.run<StoreResult<Done>>([part = m_part]() -> StoreResult<Done> {
        const auto opened = part->open();
        return opened ? StoreResult<Done>(Done{}) : Failure{opened.error()};
    });
}

QFuture<StoreResult<Done>> DraftStore::save(const Draft &draft)
{
    return m_thread.run<StoreResult<Done>>([part = m_part, draft] { return part->tables.save(draft); });
}

QFuture<StoreResult<std::optional<Draft>>> DraftStore::draft(const QUuid &account, const QString &disputeId)
{
    return m_thread.run<StoreResult<std::optional<Draft>>>(
        [part = m_part, account, disputeId] { return part->tables.find(account, disputeId); }, false);
}

QFuture<StoreResult<DraftsFound>> DraftStore::drafts(const QUuid &account)
{
    return m_thread.run<StoreResult<DraftsFound>>([part = m_part, account] { return part->all(account); }, false);
}

QFuture<StoreResult<Done>> DraftStore::exchange(const Draft &before, const Draft &after)
{
    return m_thread.run<StoreResult<Done>>(
        [part = m_part, before, after] { return part->tables.exchange(before, after); });
}

QFuture<StoreResult<std::optional<Draft>>> DraftStore::earlier(const QUuid &account, const QString &disputeId)
{
    return m_thread.run<StoreResult<std::optional<Draft>>>(
        [part = m_part, account, disputeId] { return part->tables.earlier(account, disputeId); }, false);
}

QFuture<StoreResult<int>> DraftStore::removeOrphans(const QStringList &keep)
{
    return m_thread.run<StoreResult<int>>([part = m_part, keep] { return part->removeOrphans(keep); });
}

QFuture<StoreResult<DraftFile>> DraftStore::takeFile(const QString &path, qint64 maxBytes)
{
    return m_thread.run<StoreResult<DraftFile>>(
        [part = m_part, path, maxBytes] { return part->files.take(path, maxBytes); });
}

QFuture<StoreResult<Done>> DraftStore::dropFile(const DraftFile &file)
{
    return m_thread.run<StoreResult<Done>>([part = m_part, file] { return part->drop(file); });
}

QFuture<StoreResult<Done>> DraftStore::wipe(const QUuid &account)
{
    return m_thread.run<StoreResult<Done>>([part = m_part, account] { return part->wipe(account); });
}

} // namespace disputedesk
