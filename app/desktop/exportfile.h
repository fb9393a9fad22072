#pragma once

#include "models/domain/error.h"

#include <QSaveFile>

namespace disputedesk {

/// A file that a person asked for, written piece by piece beside its place: it takes the place of an older one whole,
/// at commit(), or not at all. To be used on one thread at a time.
class ExportFile {
public:
    explicit ExportFile(const QString &path)
        : m_file(path)
    {
    }
    /// StoreReadOnly where the folder takes no files.
    StoreResult<Done> open();
    StoreResult<Done> append(const QByteArray &bytes);
    /// All of it is on the disk, then under its name.
    StoreResult<Done> commit();
    qint64 size() const { return m_file.size(); }

private:
    Failure<Error> failed();

    QSaveFile m_file;
};

/// What a person is told when a file at `path` could not be written: what happened and what to do.
QString exportProblemText(const Error &error, const QString &path);

} // namespace disputedesk
