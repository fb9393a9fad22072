#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace disputedesk {

/// A multipart/form-data body around one file: `head`, the file's bytes, `tail`.
struct Multipart {
    QByteArray contentType;
    QByteArray head;
    QByteArray tail;
};

/// A plain part before the file; `name` and `value` are ours, never a person's.
struct MultipartField {
    QByteArray name;
    QByteArray value;
};
/// `boundary` must not occur in the file.
Multipart multipartFor(const QByteArray &boundary, const QString &fileName, const QByteArray &mimeType,
    const QList<MultipartField> &fields);
/// A file name that can stand in a header: no path, no quotes, no control or bidi characters, at most 200 characters;
/// "document" when nothing is left. Intents should carry a name that has gone through this.
QString uploadFileName(const QString &name);

} // namespace disputedesk
