#pragma once

#include "models/domain/error.h"

#include <QString>

namespace disputedesk {

class Database;

/// Copies an open database to `<path>.version-<version>` beside it (with a number behind, where that name is taken):
/// the name of the copy. What another connection still has in its log is in it; it is one file, 0600, on the disk and
/// whole when it has its name. Before a migration: a person can go back to the version of the program that wrote it.
StoreResult<QString> copyVersion(Database &database, const QString &path, int version);
/// What copyVersion() left next to `path`, by name.
QStringList versionCopies(const QString &path);

} // namespace disputedesk
