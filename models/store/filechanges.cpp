#include "models/store/filechanges.h"

#include "models/store/storeerror.h"
#include "models/store/storefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace disputedesk::files {

namespace {
constexpr qint64 kMostBytes = 256 * 1024 * 1024; ///< a file of ours; what is larger is none

QString stagedName(const QString &path) { return path + ".incoming"_L1; }
QString copyName(const QString &copies, const QString &path) { return copies + '/'_L1 + QFileInfo(path).fileName(); }

bool renameOver(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), code);
    return !code;
}

StoreResult<Done> copyTo(const QString &copies, const QString &path)
{
    const auto now = readOwn(path, kMostBytes);
    if (!now)
        return Failure{now.error()};
    return *now ? writeWhole(copyName(copies, path), **now) : StoreResult<Done>(Done{});
}

/// What stood there before comes back; a file that was not there goes.
bool putBack(const QString &copies, const QString &path, const Renaming &rename)
{
    const QString copy = copyName(copies, path);
    return QFileInfo::exists(copy) ? rename(copy, path) : QFile::remove(path);
}

/// Puts the first `count` of them back; what cannot be keeps its copy.
Failure<Error> takenBack(
    const QList<FileChange> &changes, qsizetype count, const QString &copies, const Renaming &rename, Error why)
{
    bool whole = true;
    for (qsizetype back = count - 1; back >= 0; --back)
        whole = putBack(copies, changes.at(back).path, rename) && whole;
    if (whole)
        QDir(copies).removeRecursively();
    else
        why = errorOf(ErrorKind::StoreDamaged, why.detail + "; how it was lies in "_L1 + copies);
    return Failure<Error>{why};
}

StoreResult<Done> putAll(const QList<FileChange> &changes, const QString &copies, const Renaming &rename)
{
    for (qsizetype done = 0; done < changes.size(); ++done) {
        const QString &path = changes.at(done).path;
        if (!rename(stagedName(path), path))
            return takenBack(
                changes, done, copies, rename, errorOf(ErrorKind::StoreFailed, path + " cannot be replaced"_L1));
    }
    const auto flushed =
        changes.isEmpty() ? StoreResult<Done>(Done{}) : flushFolder(QFileInfo(changes.first().path).absolutePath());
    return flushed ? flushed : takenBack(changes, changes.size(), copies, rename, flushed.error());
}
} // namespace

StoreResult<Done> changeFiles(const QList<FileChange> &changes, const QString &copies, const Renaming &rename)
{
    if (QFileInfo::exists(copies))
        return storeFailure(ErrorKind::StoreFailed, copies + " is taken"_L1);
    auto ready = prepareFolder(copies);
    for (const FileChange &change : changes)
        if (ready)
            ready = copyTo(copies, change.path);
    for (const FileChange &change : changes)
        if (ready)
            ready = writeWhole(stagedName(change.path), change.bytes);
    if (!ready)
        QDir(copies).removeRecursively();
    else
        ready = putAll(changes, copies, rename ? rename : Renaming(renameOver));
    if (!ready)
        for (const FileChange &change : changes)
            QFile::remove(stagedName(change.path));
    return ready;
}

} // namespace disputedesk::files
