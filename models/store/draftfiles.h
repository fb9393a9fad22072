#pragma once

#include "models/domain/draft.h"
#include "models/domain/error.h"

#include <QString>

namespace disputedesk {

/// image/png, image/jpeg or application/pdf by the first bytes of a file; empty for anything else. Names prove nothing.
QString sniffedType(const QByteArray &head);

/// The copies of files that agents put with drafts: <folder>/draft-files/<uuid>.<type>, 0600.
class DraftFiles {
public:
    explicit DraftFiles(const QString &folder);

    /// FileUnreadable, FileTooLarge, FileTypeRefused, or what the disk says.
    StoreResult<DraftFile> take(const QString &path, qint64 maxBytes) const;
    /// Where the copy of `file` lies: by its id and type alone, whatever its `path` says.
    QString pathOf(const DraftFile &file) const;
    /// The copies that lie in the folder: id, type and path of each. Files that are none of ours are left out.
    QList<DraftFile> all() const;
    /// True when it is gone, or was not there.
    bool remove(const DraftFile &file) const;

private:
    QString m_folder;
};

} // namespace disputedesk
