#include "tests/support/faultvfs.h"

#include <atomic>
#include <cstring>
#include <new>
#include <sqlite3.h>

namespace disputedesk::test {

namespace {
std::atomic<Fault> s_fault{Fault::None};
std::atomic_int s_until{0};
std::atomic_int s_calls{0};
sqlite3_vfs *s_real = nullptr;

/// Our file with the real one right behind it in the same allocation.
struct File {
    sqlite3_file base;
    sqlite3_file *real;
};
File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
sqlite3_file *realOf(sqlite3_file *file) { return of(file)->real; }

bool due(bool write)
{
    const Fault fault = s_fault;
    if (fault == Fault::None || (fault == Fault::SyncFails) == write)
        return false;
    return ++s_calls >= s_until;
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    if (due(true))
        return s_fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, offset);
}

int sync(sqlite3_file *file, int flags)
{
    const int result = realOf(file)->pMethods->xSync(realOf(file), flags);
    return due(false) ? SQLITE_IOERR_FSYNC : result;
}

int close(sqlite3_file *file) { return realOf(file)->pMethods->xClose(realOf(file)); }
int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), bytes, size, offset);
}
int truncate(sqlite3_file *file, sqlite3_int64 size) { return realOf(file)->pMethods->xTruncate(realOf(file), size); }
int fileSize(sqlite3_file *file, sqlite3_int64 *size) { return realOf(file)->pMethods->xFileSize(realOf(file), size); }
int lock(sqlite3_file *file, int kind) { return realOf(file)->pMethods->xLock(realOf(file), kind); }
int unlock(sqlite3_file *file, int kind) { return realOf(file)->pMethods->xUnlock(realOf(file), kind); }
int checkLock(sqlite3_file *file, int *out) { return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out); }
int control(sqlite3_file *file, int what, void *with)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, with);
}
int sectorSize(sqlite3_file *file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); }
int traits(sqlite3_file *file) { return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file)); }
int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **out)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, out);
}
int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void shmBarrier(sqlite3_file *file) { realOf(file)->pMethods->xShmBarrier(realOf(file)); }
int shmUnmap(sqlite3_file *file, int remove) { return realOf(file)->pMethods->xShmUnmap(realOf(file), remove); }

const sqlite3_io_methods kMethods{2, close, read, write, truncate, sync, fileSize, lock, unlock, checkLock, control,
    sectorSize, traits, shmMap, shmLock, shmBarrier, shmUnmap, nullptr, nullptr};

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File *ours = of(file);
    ours->real = reinterpret_cast<sqlite3_file *>(ours + 1);
    const int result = s_real->xOpen(s_real, name, ours->real, flags, outFlags);
    ours->base.pMethods = ours->real->pMethods ? &kMethods : nullptr;
    return result;
}
} // namespace

void installFaultVfs()
{
    if (s_real)
        return;
    s_real = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs = *s_real; // everything but opening stays the real one's, its state included
    vfs.zName = "disputedesk-faults";
    vfs.szOsFile = int(sizeof(File)) + s_real->szOsFile;
    vfs.xOpen = open;
    vfs.pNext = nullptr;
    sqlite3_vfs_register(&vfs, 1);
}

void armFault(Fault fault, int call)
{
    s_calls = 0;
    s_until = call;
    s_fault = fault;
}

void disarmFault() { s_fault = Fault::None; }
int faultCalls() { return s_calls; }

} // namespace disputedesk::test
