#include "ui/theme/droppedfiles.h"

#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace disputedesk {

QString localPath(const QUrl &url)
{
    if (!url.isLocalFile() || !url.host().isEmpty())
        return {};
    // file:////host/share has no host, and is the same share; so is one that is spelled with %5C.
    const QString path = url.toLocalFile();
    const QString slashes = QString(path).replace(u'\\', u'/');
    return slashes.startsWith("//"_L1) ? QString() : path;
}

QStringList droppedFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls)
        if (const QString path = localPath(url); !path.isEmpty())
            paths << path;
    return paths;
}

} // namespace disputedesk
