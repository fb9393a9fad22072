#include "tests/support/fulldisk.h"

#include "tests/support/filebelow.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <mutex>
#include <sys/syscall.h>

namespace {
std::mutex s_guard;
std::atomic<bool> s_limited = false; // the way past without a look at the file
QByteArray s_folder;
size_t s_room = 0;
std::atomic<int> s_refused = 0;

/// How much of `size` bytes the disk takes.
size_t taken(int file, size_t size)
{
    const std::lock_guard held(s_guard);
    if (!disputedesk::test::isFileBelow(file, s_folder))
        return size;
    const size_t fits = std::min(size, s_room);
    s_room -= fits;
    return fits;
}
} // namespace

// Ours is found before the C library's, by the libraries as well; see failingflush.cpp.
extern "C" __attribute__((visibility("default"))) ssize_t write(int file, const void *bytes, size_t size)
{
    const size_t fits = s_limited && size > 0 ? taken(file, size) : size;
    if (size > 0 && fits == 0) {
        ++s_refused;
        errno = ENOSPC;
        return -1;
    }
    return ssize_t(::syscall(SYS_write, file, bytes, fits));
}

namespace disputedesk::test {

void fillDiskBelow(const QString &folder, qint64 room)
{
    const std::lock_guard held(s_guard);
    s_folder = QFile::encodeName(folder);
    s_room = size_t(room);
    s_refused = 0;
    s_limited = !s_folder.isEmpty();
}

int refusedWrites() { return s_refused; }

} // namespace disputedesk::test
