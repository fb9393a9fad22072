#pragma once

#include <QByteArray>

#include <climits>
#include <sys/stat.h>
#include <unistd.h>

namespace disputedesk::test {

/// Whether an open file is a plain one below `folder`; for who stands before a call of the C library. Empty: none is.
inline bool isFileBelow(int file, const QByteArray &folder)
{
    struct stat found = {};
    if (folder.isEmpty() || ::fstat(file, &found) != 0 || !S_ISREG(found.st_mode))
        return false;
    char path[PATH_MAX];
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(file);
    const ssize_t length = ::readlink(link.constData(), path, sizeof path);
    return length > 0 && QByteArray(path, qsizetype(length)).startsWith(folder);
}

} // namespace disputedesk::test
