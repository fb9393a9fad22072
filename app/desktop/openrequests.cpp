#include "app/desktop/openrequests.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFileOpenEvent>

#include <utility>

namespace disputedesk {

OpenRequests::OpenRequests(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void OpenRequests::add(const QString &path)
{
    if (path.isEmpty())
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_open)
        m_open(absolute);
    else
        m_waiting.append(absolute);
}

void OpenRequests::deliver(std::function<void(const QString &)> open)
{
    m_open = std::move(open);
    if (!m_open)
        return;
    for (const QString &path : std::exchange(m_waiting, {}))
        m_open(path);
}

bool OpenRequests::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen || watched != QCoreApplication::instance())
        return false;
    add(static_cast<QFileOpenEvent *>(event)->file()); // empty for an address of the net
    return true;
}

} // namespace disputedesk
