#pragma once

#include "models/domain/error.h"
#include "models/store/migration.h"

#include <QString>

struct sqlite3;

namespace disputedesk {

/// What a database file is and how careful SQLite has to be with it.
struct DatabaseSpec {
    QString path;
    Migrations migrations;
    bool full = false; ///< synchronous=FULL: a commit is on the disk before anybody acts on it (S3)
    bool checkWhole = false; ///< read every page at opening: for small files whose loss hurts
    int pageSize = 4096; ///< of a file that is made
    int busyMs = 5000; ///< how long another process' lock is waited for
    bool keepsOlder = false; ///< a file of an older version is copied (copyVersion()) before it is migrated
};

/// One SQLite file with one connection, opened, used and removed on the store thread. Knows no table of its own.
class Database {
public:
    enum class Opened { AsItWas, Created, ReadOnly };

    Database() = default;
    ~Database() { close(); }
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens, makes or migrates the file: WAL, foreign keys, trusted_schema off, 0600. StoreDamaged when it is no whole
    /// database: what then is the owner's business. A newer version, or a disk that cannot be written, is ReadOnly.
    StoreResult<Opened> open(const DatabaseSpec &spec);
    /// Opens whatever lies there without a check, a migration or a word about damage: for salvage from a copy.
    StoreResult<Done> openAsItIs(const QString &path) { return connectTo(path, false, 0); }
    /// Opens a file to read it, without a check or a migration. `alone`: nobody else has it open and it has no log, so
    /// nothing is locked and no file is made beside it, as else -wal and -shm would be.
    StoreResult<Done> openToRead(const QString &path, bool alone);
    void close();

    bool isOpen() const { return m_handle != nullptr; }
    bool isReadOnly() const { return m_readOnly; }
    sqlite3 *handle() const { return m_handle; }
    /// Runs one statement without values.
    StoreResult<Done> run(const QString &sql);
    /// The first column of the first row of a PRAGMA or the like, as text.
    StoreResult<QString> value(const QString &sql);

    /// Bytes of pages that wait in the write-ahead log; only of a file that is not `full`, which looks after its own
    /// log.
    qint64 logBytes() const { return m_logBytes; }
    /// Moves them into the file as far as no reader is in the way. It fails quietly: they stay in the log, and the next
    /// write that meets the same trouble says so.
    void checkpoint();

private:
    StoreResult<Done> connectTo(const QString &path, bool readOnly, int busyMs);
    StoreResult<Done> connectAs(const QByteArray &name, int flags, int busyMs);
    StoreResult<Done> guard();
    StoreResult<Done> tune(const DatabaseSpec &spec);
    StoreResult<Done> migrate(Migrations migrations);
    StoreResult<Done> bringUp(const DatabaseSpec &spec, int version);
    StoreResult<Done> step(Migrations migrations, int version);
    StoreResult<Done> checkPages();
    StoreResult<Done> make(const DatabaseSpec &spec);
    StoreResult<Opened> openExisting(const DatabaseSpec &spec);

    static int afterCommit(void *database, sqlite3 *handle, const char *name, int pages);
    Failure<Error> handleError() const;

    sqlite3 *m_handle = nullptr;
    qint64 m_logBytes = 0;
    qint64 m_pageSize = 0;
    bool m_readOnly = false;
};

} // namespace disputedesk
