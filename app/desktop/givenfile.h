#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace disputedesk {

/// All of a file that a person named, which may lie anywhere and be anything; it is only read. NotFound when there is
/// none, FileTypeRefused for a folder and for what would never end (a pipe, a device), TooLarge over `most` bytes
/// without reading them, FileUnreadable with what the system says. May wait for the disk: not for the window's thread.
Result<QByteArray, Error> readGivenFile(const QString &path, qint64 most);

/// The same on a thread of its own, for which nobody ever waits: what lies on a share that went away holds its reader
/// for minutes, and must not hold the program's end. Cancelling the future lets go of it: the bytes go nowhere, and the
/// thread ends with what the system is doing for it. FileUnreadable when too many are held like that.
QFuture<Result<QByteArray, Error>> readGivenFileApart(const QString &path, qint64 most);

} // namespace disputedesk
