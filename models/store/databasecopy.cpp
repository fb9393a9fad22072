#include "models/store/databasecopy.h"

#include "models/store/database.h"
#include "models/store/databasefiles.h"
#include "models/store/storeerror.h"
#include "models/store/storefiles.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QString freeName(const QString &stem)
{
    QString name = stem;
    for (int again = 2; QFileInfo::exists(name); ++again)
        name = stem + '-'_L1 + QString::number(again);
    return name;
}

/// SQLite's own way: a copy of the files would miss what stands in a log, or take half of a change.
StoreResult<Done> copyPages(Database &from, const QString &to)
{
    Database copy;
    if (const auto opened = copy.openAsItIs(to); !opened)
        return opened;
    sqlite3_backup *const backup = sqlite3_backup_init(copy.handle(), "main", from.handle(), "main");
    const int ended = backup ? sqlite3_backup_step(backup, -1) : SQLITE_ERROR;
    const int code = backup ? sqlite3_backup_finish(backup) : SQLITE_ERROR;
    if (ended != SQLITE_DONE || code != SQLITE_OK)
        return Failure{storeError(code == SQLITE_OK ? ended : code, QString::fromUtf8(sqlite3_errmsg(copy.handle())))};
    return Done{};
}
} // namespace

StoreResult<QString> copyVersion(Database &database, const QString &path, int version)
{
    const QString stem = path + u".version-%1"_s.arg(version);
    const QString fresh = stem + ".new"_L1; // a crash leaves this one, and the next time takes it away
    removeDatabaseFiles(fresh);
    auto made = files::createFile(fresh);
    if (made)
        made = copyPages(database, fresh);
    const QString name = freeName(stem);
    if (made && !files::moveToNew(fresh, name))
        made = storeFailure(ErrorKind::StoreFailed, name + " cannot be made"_L1);
    removeDatabaseFiles(fresh);
    if (made)
        made = files::flushFolder(QFileInfo(path).absolutePath());
    return made ? StoreResult<QString>(name) : Failure{made.error()};
}

QStringList versionCopies(const QString &path)
{
    const QFileInfo info(path);
    QStringList found;
    const QStringList names = info.dir().entryList({info.fileName() + ".version-*"_L1}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        if (!name.endsWith("-wal"_L1) && !name.endsWith("-shm"_L1) && !name.endsWith("-journal"_L1)
            && !name.endsWith(".new"_L1))
            found.append(info.dir().filePath(name));
    return found;
}

} // namespace disputedesk
