#include "models/store/database.h"

#include "models/store/databasefiles.h"
#include "models/store/storeerror.h"
#include "models/store/storefiles.h"
#include "models/store/transaction.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace disputedesk {

StoreResult<Database::Opened> Database::open(const DatabaseSpec &spec)
{
    close();
    if (const auto folder = files::prepareFolder(QFileInfo(spec.path).absolutePath()); !folder)
        return Failure{folder.error()};
    const auto there = files::ownFile(spec.path);
    if (!there)
        return Failure{there.error()};
    // SQLite takes an empty file for a new database and deletes its WAL, which may hold everything. We never leave an
    // empty file behind (see make()), so one is damage, and so is a WAL without its file.
    const QFileInfo file(spec.path), wal(spec.path + "-wal"_L1);
    if (*there ? file.size() == 0 : wal.size() > 0)
        return storeFailure(ErrorKind::StoreDamaged, spec.path + " is empty or gone"_L1);
    if (!*there)
        if (const auto made = make(spec); !made)
            return Failure{made.error()};
    auto opened = openExisting(spec);
    if (!opened)
        close();
    else if (!*there && *opened == Opened::AsItWas)
        return Opened::Created;
    return opened;
}

void Database::close()
{
    m_readOnly = false;
    if (!m_connection.isValid())
        return;
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase(); // removeDatabase() warns while a copy is held
    QSqlDatabase::removeDatabase(name);
}

StoreResult<Done> Database::run(const QString &sql)
{
    if (!isOpen())
        return storeFailure(ErrorKind::StoreFailed, u"the database is not open"_s);
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return Failure{storeError(query.lastError())};
    return Done{};
}

StoreResult<QString> Database::value(const QString &sql)
{
    if (!isOpen())
        return storeFailure(ErrorKind::StoreFailed, u"the database is not open"_s);
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return Failure{storeError(query.lastError())};
    if (!query.next())
        return query.lastError().isValid() ? StoreResult<QString>(Failure{storeError(query.lastError())}) : QString();
    return query.value(0).toString();
}

StoreResult<Done> Database::connectTo(const QString &path, bool readOnly, int busyMs)
{
    close();
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, "store-"_L1 + QUuid::createUuid().toString(QUuid::Id128));
    m_connection.setDatabaseName(path);
    m_connection.setConnectOptions(
        u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMs) + (readOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    if (!m_connection.open())
        return Failure{storeError(m_connection.lastError())};
    m_readOnly = readOnly;
    for (const QString &pragma : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA foreign_keys = ON"_s})
        if (const auto ran = run(pragma); !ran)
            return ran;
    return Done{};
}

StoreResult<Done> Database::make(const DatabaseSpec &spec)
{
    // Made whole under another name and then renamed, never over an existing file: a crash half way or a second
    // instance at the same moment leaves either no file or a whole one.
    const QString fresh = spec.path + ".new-"_L1 + QUuid::createUuid().toString(QUuid::Id128);
    auto made = files::createFile(fresh);
    if (made)
        made = connectTo(fresh, false, spec.busyMs);
    if (made)
        made = migrate(spec.migrations);
    close();
    if (made && !files::moveToNew(fresh, spec.path) && !QFileInfo::exists(spec.path))
        made = storeFailure(ErrorKind::StoreFailed, spec.path + " cannot be made"_L1);
    removeDatabaseFiles(fresh);
    return made ? files::flushFolder(QFileInfo(spec.path).absolutePath()) : made;
}

StoreResult<Database::Opened> Database::openExisting(const DatabaseSpec &spec)
{
    if (const auto connected = connectTo(spec.path, false, spec.busyMs); !connected)
        return Failure{connected.error()};
    const auto version = value(u"PRAGMA user_version"_s);
    if (!version)
        return Failure{version.error()};
    auto ready = version->toInt() > latestVersion(spec.migrations)
        ? StoreResult<Done>(storeFailure(ErrorKind::StoreReadOnly, u"made by a newer version"_s))
        : tune(spec);
    if (ready && spec.checkWhole)
        ready = checkPages();
    if (ready)
        ready = migrate(spec.migrations);
    if (ready)
        return Opened::AsItWas;
    if (ready.error().kind != ErrorKind::StoreReadOnly)
        return Failure{ready.error()};
    if (const auto connected = connectTo(spec.path, true, spec.busyMs); !connected)
        return Failure{connected.error()};
    if (const auto readable = value(u"SELECT count(*) FROM sqlite_master"_s); !readable)
        return Failure{readable.error()};
    return Opened::ReadOnly;
}

StoreResult<Done> Database::tune(const DatabaseSpec &spec)
{
    // Before anything is written: a WAL and its index take the mode of the file, which is 0600.
    const auto mode = value(u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return Failure{mode.error()};
    if (*mode != "wal"_L1) // a file system without shared memory, or a disk that cannot be written
        return storeFailure(ErrorKind::StoreReadOnly, u"no write-ahead log: "_s + *mode);
    QStringList pragmas{u"PRAGMA synchronous = "_s + (spec.full ? "FULL"_L1 : "NORMAL"_L1)};
    if (spec.full) // macOS: a plain fsync stops in the drive's own cache; elsewhere these do nothing
        pragmas += {u"PRAGMA fullfsync = ON"_s, u"PRAGMA checkpoint_fullfsync = ON"_s};
    else // performance.md: a larger checkpoint interval is most of what page-wise writing loses
        pragmas += {u"PRAGMA wal_autocheckpoint = 4000"_s, u"PRAGMA cache_size = -16000"_s,
            u"PRAGMA journal_size_limit = 67108864"_s};
    for (const QString &pragma : pragmas)
        if (const auto ran = run(pragma); !ran)
            return ran;
    const auto tables = value(u"SELECT count(*) FROM sqlite_master"_s); // reads the schema: damage shows here
    return tables ? StoreResult<Done>(Done{}) : Failure{tables.error()};
}

StoreResult<Done> Database::checkPages()
{
    const auto found = value(u"PRAGMA integrity_check(1)"_s);
    if (!found)
        return Failure{found.error()};
    if (*found != "ok"_L1)
        return storeFailure(ErrorKind::StoreDamaged, *found);
    return Done{};
}

StoreResult<Done> Database::migrate(Migrations migrations)
{
    for (;;) {
        const auto version = value(u"PRAGMA user_version"_s);
        if (!version)
            return Failure{version.error()};
        int next = 0;
        for (auto row = migrations.rbegin(); row != migrations.rend() && row->version > version->toInt(); ++row)
            next = row->version;
        if (next == 0)
            return Done{};
        if (const auto stepped = step(migrations, next); !stepped)
            return stepped;
    }
}

StoreResult<Done> Database::step(Migrations migrations, int version)
{
    return inTransaction(*this, [&]() -> StoreResult<Done> {
        const auto now = value(u"PRAGMA user_version"_s); // again: another instance may have been quicker
        if (!now)
            return Failure{now.error()};
        if (now->toInt() >= version)
            return Done{};
        for (const Migration &row : migrations)
            if (row.version == version)
                if (const auto ran = run(QString::fromLatin1(row.sql)); !ran)
                    return ran;
        return run(u"PRAGMA user_version = %1"_s.arg(version));
    });
}

} // namespace disputedesk
