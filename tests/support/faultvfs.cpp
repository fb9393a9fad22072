#include "tests/support/faultvfs.h"

#include <atomic>
#include <csignal>
#include <cstring>
#include <list>
#include <mutex>
#include <new>
#include <sqlite3.h>
#include <vector>

namespace disputedesk::test {

namespace {
enum class Call { Open, Read, Write, Truncate, Sync, Size, Lock, Map, Delete };

std::atomic<Fault> s_fault{Fault::None};
std::atomic_int s_until{0};
std::atomic_int s_calls{0};
std::atomic_bool s_once{false};
QByteArray s_part; ///< set before a fault is armed
sqlite3_vfs *s_real = nullptr;

/// What stood in a file before a write that was not flushed yet.
struct Before {
    sqlite3_int64 offset;
    std::vector<char> bytes;
    sqlite3_int64 size; ///< of the file
};

/// Our file with the real one right behind it in the same allocation.
struct File {
    sqlite3_file base;
    sqlite3_file *real;
    std::vector<Before> *unflushed;
    bool meant;
};
File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
sqlite3_file *realOf(sqlite3_file *file) { return of(file)->real; }

std::mutex s_openMutex;
std::list<File *> s_open;

bool kills(Fault fault) { return fault == Fault::Kill || fault == Fault::PowerCut; }

bool concerns(Fault fault, Call call)
{
    switch (fault) {
    case Fault::None: return false;
    case Fault::Full:
    case Fault::WriteFails: return call == Call::Write;
    case Fault::SyncFails: return call == Call::Sync;
    case Fault::OpenFails: return call == Call::Open;
    case Fault::ReadFails: return call == Call::Read;
    case Fault::TruncateFails: return call == Call::Truncate;
    case Fault::SizeFails: return call == Call::Size;
    case Fault::LockFails: return call == Call::Lock;
    case Fault::MapFails: return call == Call::Map;
    case Fault::DeleteFails: return call == Call::Delete;
    case Fault::Kill:
    case Fault::PowerCut:
        return call == Call::Write || call == Call::Sync || call == Call::Truncate || call == Call::Delete;
    }
    return false;
}

bool due(Call call, bool meant)
{
    if (!meant || !concerns(s_fault, call))
        return false;
    const int calls = ++s_calls;
    return s_once ? calls == s_until : calls >= s_until;
}
bool due(Call call, sqlite3_file *file) { return due(call, of(file)->meant); }
bool isMeant(const char *path) { return s_part.isEmpty() || (path && std::strstr(path, s_part.constData())); }

/// The end, as it finds the disk.
[[noreturn]] void die()
{
    if (s_fault == Fault::PowerCut) {
        const std::lock_guard hold(s_openMutex);
        for (const File *file : s_open) {
            const auto *const real = file->real->pMethods;
            for (auto before = file->unflushed->rbegin(); before != file->unflushed->rend(); ++before) {
                real->xWrite(file->real, before->bytes.data(), int(before->bytes.size()), before->offset);
                real->xTruncate(file->real, before->size);
            }
        }
    }
    std::raise(SIGKILL);
    std::abort();
}

/// Remembers what a change of `size` bytes at `offset` will take away.
void remember(sqlite3_file *file, sqlite3_int64 offset, sqlite3_int64 size)
{
    if (s_fault != Fault::PowerCut)
        return;
    Before before{offset, {}, 0};
    realOf(file)->pMethods->xFileSize(realOf(file), &before.size);
    before.bytes.resize(size_t(qBound(sqlite3_int64(0), before.size - offset, size)));
    if (!before.bytes.empty())
        realOf(file)->pMethods->xRead(realOf(file), before.bytes.data(), int(before.bytes.size()), offset);
    of(file)->unflushed->push_back(std::move(before));
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    remember(file, offset, size);
    if (due(Call::Write, file)) {
        if (!kills(s_fault))
            return s_fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        realOf(file)->pMethods->xWrite(realOf(file), bytes, size / 2, offset);
        die();
    }
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, offset);
}

int sync(sqlite3_file *file, int flags)
{
    const bool isDue = due(Call::Sync, file);
    if (isDue && kills(s_fault))
        die();
    const int result = realOf(file)->pMethods->xSync(realOf(file), flags);
    of(file)->unflushed->clear();
    return isDue ? SQLITE_IOERR_FSYNC : result;
}

int close(sqlite3_file *file)
{
    {
        const std::lock_guard hold(s_openMutex);
        s_open.remove(of(file));
    }
    delete of(file)->unflushed;
    return realOf(file)->pMethods->xClose(realOf(file));
}
int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    if (due(Call::Read, file))
        return SQLITE_IOERR_READ;
    return realOf(file)->pMethods->xRead(realOf(file), bytes, size, offset);
}
int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    sqlite3_int64 now = 0;
    realOf(file)->pMethods->xFileSize(realOf(file), &now);
    remember(file, size, qMax(sqlite3_int64(0), now - size));
    if (due(Call::Truncate, file)) {
        if (kills(s_fault))
            die();
        return SQLITE_IOERR_TRUNCATE;
    }
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return due(Call::Size, file) ? SQLITE_IOERR_FSTAT : realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lock(sqlite3_file *file, int kind)
{
    return due(Call::Lock, file) ? SQLITE_IOERR_LOCK : realOf(file)->pMethods->xLock(realOf(file), kind);
}
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
    return due(Call::Map, file) ? SQLITE_IOERR_SHMMAP
                                : realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, out);
}
int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    if ((flags & SQLITE_SHM_LOCK) && due(Call::Lock, file))
        return SQLITE_IOERR_SHMLOCK;
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void shmBarrier(sqlite3_file *file) { realOf(file)->pMethods->xShmBarrier(realOf(file)); }
int shmUnmap(sqlite3_file *file, int remove) { return realOf(file)->pMethods->xShmUnmap(realOf(file), remove); }

const sqlite3_io_methods kMethods{2, close, read, write, truncate, sync, fileSize, lock, unlock, checkLock, control,
    sectorSize, traits, shmMap, shmLock, shmBarrier, shmUnmap, nullptr, nullptr};

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File *ours = of(file);
    ours->base.pMethods = nullptr;
    ours->meant = isMeant(name);
    if (due(Call::Open, ours->meant))
        return SQLITE_CANTOPEN;
    ours->real = reinterpret_cast<sqlite3_file *>(ours + 1);
    const int result = s_real->xOpen(s_real, name, ours->real, flags, outFlags);
    if (!ours->real->pMethods)
        return result;
    ours->base.pMethods = &kMethods;
    ours->unflushed = new std::vector<Before>;
    const std::lock_guard hold(s_openMutex);
    s_open.push_back(ours);
    return result;
}

int remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (due(Call::Delete, isMeant(name))) {
        if (kills(s_fault))
            die();
        return SQLITE_IOERR_DELETE;
    }
    return s_real->xDelete(s_real, name, syncFolder);
}
} // namespace

void installFaultVfs()
{
    if (s_real)
        return;
    s_real = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs = *s_real; // everything but opening and deleting stays the real one's, its state included
    vfs.zName = "disputedesk-faults";
    vfs.szOsFile = int(sizeof(File)) + s_real->szOsFile;
    vfs.xOpen = open;
    vfs.xDelete = remove;
    vfs.pNext = nullptr;
    sqlite3_vfs_register(&vfs, 1);
}

void armFault(Fault fault, int call, bool once)
{
    s_calls = 0;
    s_until = call;
    s_once = once;
    s_fault = fault;
}

void aimFault(const QByteArray &part) { s_part = part; }
void disarmFault() { s_fault = Fault::None; }
int faultCalls() { return s_calls; }

} // namespace disputedesk::test
