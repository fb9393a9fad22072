#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace disputedesk::files {

/// What shall stand in a file of ours.
struct FileChange {
    QString path;
    QByteArray bytes;
};

/// Renames over whatever lies there; false when it could not. Only a test has another than the system's.
using Renaming = std::function<bool(const QString &from, const QString &to)>;

/// Changes several files as one. First what is there is copied into the folder `copies`, which is made; then all new
/// bytes are on the disk under other names; only then the files are renamed, which needs no room. When anything fails,
/// the files are as they were and nothing is left behind; StoreDamaged when that could not be, which leaves the copies.
/// A crash between two renames leaves some old and some new,
/// each whole, and the copies.
StoreResult<Done> changeFiles(const QList<FileChange> &changes, const QString &copies, const Renaming &rename = {});

} // namespace disputedesk::files
