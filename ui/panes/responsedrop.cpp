// Files that are dropped on the response.
#include "ui/panes/documentsview.h"
#include "ui/panes/responsepane.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

namespace disputedesk {

namespace {
QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile() && url.host().isEmpty()) // a host would be a network share: not opened by a drop (F9)
            paths << url.toLocalFile();
    return paths;
}
} // namespace

void ResponsePane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_writable || localFiles(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_files->setDropHint(true);
    ensureWidgetVisible(m_files);
}

void ResponsePane::dragLeaveEvent(QDragLeaveEvent *) { m_files->setDropHint(false); }

void ResponsePane::dropEvent(QDropEvent *event)
{
    m_files->setDropHint(false);
    const QStringList paths = localFiles(event->mimeData());
    if (!m_writable || paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(paths);
}

} // namespace disputedesk
