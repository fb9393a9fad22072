#pragma once

#include <QByteArray>
#include <QString>

namespace disputedesk {

/// A multipart/form-data body around one file: `head`, the file's bytes, `tail`.
struct Multipart {
    QByteArray contentType;
    QByteArray head;
    QByteArray tail;
};

/// `boundary` must not occur in the file. `kind` empty: no such part.
Multipart multipartFor(
    const QByteArray &boundary, const QString &fileName, const QByteArray &mimeType, const QString &kind);
/// A file name that can stand in a header: no path, no quotes, no control or bidi characters, at most 200 characters;
/// "document" when nothing is left. Intents should carry a name that has gone through this.
QString uploadFileName(const QString &name);

} // namespace disputedesk
