#include "models/store/documentfiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// Empty when `name` is no plain name: the table lies on a disk that others may have written to.
QString pathOf(const QString &folder, const QString &name)
{
    const bool plain = !name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\') && !name.startsWith(u"..");
    return plain ? folder + u'/' + name : QString();
}
} // namespace

QString documentFileName(const QString &documentId)
{
    return QString::fromLatin1(QCryptographicHash::hash(documentId.toUtf8(), QCryptographicHash::Sha256).toHex());
}

std::optional<QByteArray> documentBytes(const QString &folder, const QString &name, qint64 size)
{
    const QString path = pathOf(folder, name);
    const QFileInfo info(path);
    if (path.isEmpty() || info.isSymLink() || !info.isFile() || info.size() != size) // a swollen file is not read
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray bytes = file.readAll();
    if (bytes.size() != size)
        return std::nullopt;
    return bytes;
}

qint64 documentSize(const QString &folder, const QString &name)
{
    const QString path = pathOf(folder, name);
    const QFileInfo info(path);
    return !path.isEmpty() && !info.isSymLink() && info.isFile() ? info.size() : -1;
}

void removeDocumentFile(const QString &folder, const QString &name)
{
    const QString path = pathOf(folder, name);
    if (!path.isEmpty())
        QFile::remove(path);
}

} // namespace disputedesk
