// Files that are dropped on the response.
#include "ui/panes/documentsview.h"
#include "ui/panes/responsepane.h"
#include "ui/theme/droppedfiles.h"

#include <QDragEnterEvent>

namespace disputedesk {

void ResponsePane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_writable || droppedFiles(event->mimeData()).isEmpty())
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
    const QStringList paths = droppedFiles(event->mimeData());
    if (!m_writable || paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(paths);
}

} // namespace disputedesk
