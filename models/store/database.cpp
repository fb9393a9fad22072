#include "models/store/database.h"

#include "models/store/databasecopy.h"
#include "models/store/databasefiles.h"
#include "models/store/statement.h"
#include "models/store/storeerror.h"
#include "models/store/storefiles.h"
#include "models/store/transaction.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// What no row of ours comes near; a damaged or foreign file may name any size.
constexpr int kMostBytes = 256 * 1024 * 1024;
constexpr int kMostSql = 64 * 1024;
/// A log after which even a first sync stops to move it: as much as journal_size_limit keeps.
constexpr qint64 kMostLogBytes = 64 * 1024 * 1024;
} // namespace

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
    m_logBytes = 0;
    sqlite3_close_v2(m_handle); // the last connection merges the log; null does nothing
    m_handle = nullptr;
}

Failure<Error> Database::handleError() const
{
    return Failure<Error>{storeError(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)))};
}

StoreResult<Done> Database::run(const QString &sql)
{
    if (!isOpen())
        return storeFailure(ErrorKind::StoreFailed, u"the database is not open"_s);
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return handleError();
    return Done{};
}

StoreResult<QString> Database::value(const QString &sql)
{
    Statement find(*this, sql);
    if (!find.run())
        return find.failure();
    if (!find.next())
        return find.broke() ? StoreResult<QString>(find.failure()) : QString();
    return find.text(0);
}

StoreResult<Done> Database::connectTo(const QString &path, bool readOnly, int busyMs)
{
    // Nothing is made here: make() has its own way.
    const auto ready = connectAs(path.toUtf8(), readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE, busyMs);
    m_readOnly = ready && readOnly;
    return ready;
}

StoreResult<Done> Database::openToRead(const QString &path, bool alone)
{
    QUrl name = QUrl::fromLocalFile(path);
    name.setQuery(alone ? u"immutable=1"_s : u"mode=ro"_s);
    const auto ready = connectAs(name.toEncoded(), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, DatabaseSpec().busyMs);
    m_readOnly = bool(ready);
    return ready;
}

StoreResult<Done> Database::connectAs(const QByteArray &name, int flags, int busyMs)
{
    close();
    // One thread uses a connection: no mutexes.
    const int code = sqlite3_open_v2(name.constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (m_handle)
        sqlite3_extended_result_codes(m_handle, 1);
    auto ready = code == SQLITE_OK ? guard() : StoreResult<Done>(handleError());
    if (!ready) {
        close();
        return ready;
    }
    sqlite3_busy_timeout(m_handle, busyMs);
    return ready;
}

StoreResult<Done> Database::guard()
{
    // The file is taken for hostile: it may not run code of its own, and statements cannot spoil it past our schema.
    for (const auto &[option, value] : {std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1), {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
             {SQLITE_DBCONFIG_ENABLE_FKEY, 1}, {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, {SQLITE_DBCONFIG_ENABLE_VIEW, 0}})
        if (sqlite3_db_config(m_handle, option, value, static_cast<int *>(nullptr)) != SQLITE_OK)
            return storeFailure(ErrorKind::StoreFailed, u"SQLite does not know option %1"_s.arg(option));
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, kMostBytes);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, kMostSql);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    return Done{};
}

int Database::afterCommit(void *database, sqlite3 *, const char *, int pages)
{
    auto *const self = static_cast<Database *>(database);
    self->m_logBytes = pages * self->m_pageSize;
    if (self->m_logBytes >= kMostLogBytes)
        self->checkpoint();
    return SQLITE_OK; // the commit stands, whatever became of the checkpoint
}

void Database::checkpoint()
{
    int pages = 0, moved = 0;
    if (m_handle
        && sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, &pages, &moved) == SQLITE_OK)
        m_logBytes = qMax(0, pages - moved) * m_pageSize;
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
        made = run(u"PRAGMA page_size = %1"_s.arg(spec.pageSize));
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
        ready = bringUp(spec, version->toInt());
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
    else
        pragmas += {u"PRAGMA cache_size = -16000"_s, u"PRAGMA journal_size_limit = 67108864"_s};
    for (const QString &pragma : pragmas)
        if (const auto ran = run(pragma); !ran)
            return ran;
    if (!spec.full) // performance.md: a larger checkpoint interval is most of what page-wise writing loses
        sqlite3_wal_hook(m_handle, afterCommit, this);
    const auto tables = value(u"SELECT count(*) FROM sqlite_master"_s); // reads the schema: damage shows here
    if (!tables)
        return Failure{tables.error()};
    const auto pageSize = value(u"PRAGMA page_size"_s); // the file's, whatever new ones get
    if (pageSize)
        m_pageSize = pageSize->toLongLong();
    return pageSize ? StoreResult<Done>(Done{}) : Failure{pageSize.error()};
}

StoreResult<Done> Database::checkPages()
{
    const auto found = value(u"PRAGMA integrity_check(1)"_s);
    if (!found)
        return Failure{found.error()};
    if (*found == "ok"_L1)
        return Done{};
    // A page that the disk did not give is told as a line of the report, too. That is no damage: the file may be whole,
    // and the next start may be able to read it.
    static const QRegularExpression code(u"error code=(\\d+)"_s);
    if (const int told = code.match(*found).captured(1).toInt(); (told & 0xff) == SQLITE_IOERR)
        return Failure{storeError(told, *found)};
    return storeFailure(ErrorKind::StoreDamaged, *found);
}

/// No room for the copy: the file stays as it is, and what it is for waits. A migration cannot be taken back.
StoreResult<Done> Database::bringUp(const DatabaseSpec &spec, int version)
{
    if (!spec.keepsOlder || version == 0 || version >= latestVersion(spec.migrations))
        return migrate(spec.migrations);
    const auto copy = copyVersion(*this, spec.path, version);
    if (!copy)
        return Failure{copy.error()};
    auto migrated = migrate(spec.migrations);
    if (!migrated)
        removeDatabaseFiles(*copy); // all is as it was: the next try makes its own
    return migrated;
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
