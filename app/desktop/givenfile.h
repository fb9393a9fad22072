#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QString>

namespace disputedesk {

/// All of a file that a person named, which may lie anywhere and be anything; it is only read. NotFound when there is
/// none, FileTypeRefused for a folder and for what would never end (a pipe, a device), TooLarge over `most` bytes
/// without reading them, FileUnreadable with what the system says. May wait for the disk: not for the window's thread.
Result<QByteArray, Error> readGivenFile(const QString &path, qint64 most);

} // namespace disputedesk
