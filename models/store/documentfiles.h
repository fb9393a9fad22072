#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace disputedesk {

/// Files of documents in an account's files/ folder. Names are made by us, never by a server.

/// The name under which a document of this id lies.
QString documentFileName(const QString &documentId);
/// All bytes of a file that has exactly `size` of them; nothing when it is gone, of another size, or no plain file.
std::optional<QByteArray> documentBytes(const QString &folder, const QString &name, qint64 size);
/// -1 when it is gone.
qint64 documentSize(const QString &folder, const QString &name);
/// Removes a file of the folder; a name that leads out of it is none.
void removeDocumentFile(const QString &folder, const QString &name);

} // namespace disputedesk
