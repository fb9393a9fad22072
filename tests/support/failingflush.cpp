#include "tests/support/failingflush.h"

#include "tests/support/filebelow.h"

#include <QFile>

#include <atomic>
#include <cerrno>
#include <mutex>
#include <sys/syscall.h>

namespace {
std::mutex s_guard;
QByteArray s_folder;
std::atomic<int> s_failed = 0;

bool fails(int file)
{
    const std::lock_guard held(s_guard);
    if (!disputedesk::test::isFileBelow(file, s_folder))
        return false;
    ++s_failed;
    errno = EIO;
    return true;
}
} // namespace

// Ours are found before the C library's, by our own code and by the libraries alike.
extern "C" {
__attribute__((visibility("default"))) int fsync(int file)
{
    return fails(file) ? -1 : int(::syscall(SYS_fsync, file));
}
__attribute__((visibility("default"))) int fdatasync(int file)
{
    return fails(file) ? -1 : int(::syscall(SYS_fdatasync, file));
}
}

namespace disputedesk::test {

void failFlushesBelow(const QString &folder)
{
    const std::lock_guard held(s_guard);
    s_folder = QFile::encodeName(folder);
    s_failed = 0;
}

int failedFlushes() { return s_failed; }

} // namespace disputedesk::test
