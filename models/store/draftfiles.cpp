#include "models/store/draftfiles.h"

#include "models/store/storeerror.h"
#include "models/store/storefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace disputedesk {

QString sniffedType(const QByteArray &head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (head.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (head.startsWith("%PDF-"))
        return u"application/pdf"_s;
    return {};
}

namespace {
/// The server goes by the ending: a PNG called "scan" or "invoice.pdf" gets the one that its content says.
QString nameFor(const QString &name, const QString &mimeType)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    if (mimeType == "application/pdf"_L1)
        return ending == "pdf"_L1 ? name : name + u".pdf"_s;
    if (mimeType == "image/png"_L1)
        return ending == "png"_L1 ? name : name + u".png"_s;
    return ending == "jpg"_L1 || ending == "jpeg"_L1 ? name : name + u".jpg"_s;
}
} // namespace

DraftFiles::DraftFiles(const QString &folder)
    : m_folder(folder + "/draft-files"_L1)
{
}

StoreResult<DraftFile> DraftFiles::take(const QString &path, qint64 maxBytes) const
{
    QFile source(path);
    if (!QFileInfo(path).isFile() || !source.open(QIODevice::ReadOnly)) // opening a pipe would hang
        return storeFailure(ErrorKind::FileUnreadable, path);
    const QByteArray bytes = source.read(maxBytes + 1); // it may grow while it is read: the cap is on what was read
    if (source.error() != QFileDevice::NoError)
        return storeFailure(ErrorKind::FileUnreadable, path + ": "_L1 + source.errorString());
    if (bytes.size() > maxBytes)
        return storeFailure(ErrorKind::FileTooLarge, path);
    DraftFile file;
    file.mimeType = sniffedType(bytes.left(16));
    if (file.mimeType.isEmpty())
        return storeFailure(ErrorKind::FileTypeRefused, path);
    file.id = QUuid::createUuid();
    file.fileName = nameFor(QFileInfo(path).fileName(), file.mimeType);
    file.size = bytes.size();
    file.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    file.path = pathOf(file);
    if (const auto folder = files::prepareFolder(m_folder); !folder)
        return Failure{folder.error()};
    if (const auto written = files::writeWhole(file.path, bytes); !written)
        return Failure{written.error()};
    return file;
}

QString DraftFiles::pathOf(const DraftFile &file) const
{
    const QLatin1StringView ending = file.mimeType == "image/png"_L1 ? ".png"_L1
        : file.mimeType == "image/jpeg"_L1                           ? ".jpg"_L1
                                                                     : ".pdf"_L1;
    return m_folder + '/'_L1 + file.id.toString(QUuid::WithoutBraces) + ending;
}

QList<DraftFile> DraftFiles::all() const
{
    QList<DraftFile> found;
    const QFileInfoList entries = QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &entry : entries) {
        DraftFile file;
        file.id = QUuid::fromString(entry.completeBaseName());
        file.mimeType = entry.suffix() == "png"_L1 ? u"image/png"_s
            : entry.suffix() == "jpg"_L1           ? u"image/jpeg"_s
                                                   : u"application/pdf"_s;
        file.path = pathOf(file);
        if (!file.id.isNull() && QFileInfo(file.path).fileName() == entry.fileName())
            found.append(file);
    }
    return found;
}

bool DraftFiles::remove(const DraftFile &file) const
{
    const QString path = pathOf(file);
    return !QFileInfo::exists(path) || QFile::remove(path);
}

} // namespace disputedesk
