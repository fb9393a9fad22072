#pragma once

#include "models/domain/error.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace disputedesk {

class Database;

/// The user_version that the file's own header tells, without opening it and without its log; 0 when there is none.
int versionInHeader(const QString &path);
/// Removes a database with its -wal, -shm and -journal; true when none is left.
bool removeDatabaseFiles(const QString &path);
/// Copies a database and its -wal to another name, 0600: to read a damaged one without touching it.
StoreResult<Done> copyDatabaseFiles(const QString &from, const QString &to);
/// The name that `path` is set aside under: `<path>.damaged-<time>`, not taken yet.
QString nameAside(const QString &path, const QDateTime &now);
/// Copies a database that is open and not being written to nameAside(): before what cannot be read in it is written
/// anew.
StoreResult<Done> copyAside(const QString &path, const QDateTime &now);
/// Renames a damaged database with its -wal and -shm to `<path>.damaged-<time>`: the new path. It must be closed.
/// Any other damaged file of ours goes the same way.
StoreResult<QString> setAside(const QString &path, const QDateTime &now);
/// What setAside() left next to `path`, oldest first.
QStringList filesSetAside(const QString &path);

/// From now on what is deleted from an open database is overwritten with zeros: where a person may remove what nobody
/// is to read afterwards.
void overwriteDeleted(Database &database);
/// Folds the log into the file and empties it, since what was overwritten there still stands in the log. Not where a
/// reader is in the way: then at the next chance.
void foldLog(Database &database);

} // namespace disputedesk
