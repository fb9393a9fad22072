#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QFileDevice;

namespace disputedesk::files {

/// Makes `folder` where it is missing and sees that it is ours alone (0700); a symlink or a foreign owner is refused
/// (S1).
StoreResult<Done> prepareFolder(const QString &folder);
/// True when `path` is a plain file of ours, made 0600; false when there is nothing; a symlink, a foreign owner or
/// anything that is no plain file is refused.
StoreResult<bool> ownFile(const QString &path);
/// What stands in a file of ours; nothing when there is none. A file that is not ours (see ownFile()) or cannot be read
/// is StoreFailed and the like, one of more than `most` bytes TooLarge.
StoreResult<std::optional<QByteArray>> readOwn(const QString &path, qint64 most);
/// Makes an empty file, 0600, that must not have been there.
StoreResult<Done> createFile(const QString &path);
/// Writes all of `bytes` under a temporary name, flushes them to the disk and renames: after a crash either the old
/// file is there or the whole new one. QSaveFile says "committed" when the flush failed (F11).
StoreResult<Done> writeWhole(const QString &path, const QByteArray &bytes);
/// Renames to a name that must not be taken: false when it is, atomically against other processes where the file system
/// has hard links. QFile::rename() falls back to copying over whatever lies there.
bool moveToNew(const QString &from, const QString &to);
/// Flushes what a folder lists, so that a rename in it is durable. Does nothing where the system has no such thing.
StoreResult<Done> flushFolder(const QString &folder);
/// Writes all of `bytes` to a file that was opened Unbuffered. Qt writes what a disk that fills up still takes and
/// forgets why the rest stayed out: the rest is tried again, which says it.
StoreResult<Done> writeAll(QFileDevice &file, const QByteArray &bytes);
/// Flushes an open file to the disk.
StoreResult<Done> flushFile(QFileDevice &file);

} // namespace disputedesk::files
