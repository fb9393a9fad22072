#pragma once

#include "models/domain/error.h"

#include <QSaveFile>

namespace disputedesk {

/// A file that a person asked for, written piece by piece beside its place: it takes the place of an older one whole,
/// at commit(), or not at all. Our own files are files::writeWhole()'s: those are private, may not be links, and must
/// be in their folder for good, which a network folder that a person chose cannot say. To be used on one thread at a
/// time.
class ExportFile {
public:
    explicit ExportFile(const QString &path)
        : m_file(path)
    {
    }
    /// StoreReadOnly where the folder takes no files, TooLarge where the file's name is too long.
    StoreResult<Done> open();
    StoreResult<Done> append(const QByteArray &bytes);
    /// All of it is on the disk, then under its name.
    StoreResult<Done> commit();
    qint64 size() const { return m_file.size(); }

private:
    Failure<Error> failed();

    QSaveFile m_file;
};

/// One whose bytes are all there: open, append, commit.
StoreResult<Done> writeExport(const QString &path, const QByteArray &bytes);
/// What a person is told when a file at `path` could not be written: what happened and what to do.
QString exportProblemText(const Error &error, const QString &path);
/// Of one that was stopped: an older file at `path` is as it was; empty where there is none.
QString olderFileText(const QString &path);

} // namespace disputedesk
