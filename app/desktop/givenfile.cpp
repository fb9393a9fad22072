#include "app/desktop/givenfile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace disputedesk {

Result<QByteArray, Error> readGivenFile(const QString &path, qint64 most)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Failure{errorOf(ErrorKind::NotFound, u"there is no such file"_s)};
    if (!info.isFile())
        return Failure{errorOf(ErrorKind::FileTypeRefused, info.isDir() ? u"a folder"_s : u"not a file"_s)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{errorOf(ErrorKind::FileUnreadable, file.errorString())};
    if (file.size() > most)
        return Failure{errorOf(ErrorKind::TooLarge)};
    QByteArray bytes = file.read(most + 1); // it may have grown
    if (file.error() != QFileDevice::NoError)
        return Failure{errorOf(ErrorKind::FileUnreadable, file.errorString())};
    if (bytes.size() > most)
        return Failure{errorOf(ErrorKind::TooLarge)};
    return bytes;
}

} // namespace disputedesk
