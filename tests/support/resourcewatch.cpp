#include "tests/support/resourcewatch.h"

#include <QCoreApplication>
#include <QImage>
#include <QTcpSocket>
#include <QTextDocument>
#include <QVariant>

#include <sys/inotify.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

ResourceWatch::ResourceWatch(const QString &folder)
    : m_file(folder + u"/canary.png"_s)
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    if (!image.save(m_file) || !m_port.listen(QHostAddress::LocalHost))
        qFatal("nothing to watch");
    m_notify = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (inotify_add_watch(m_notify, m_file.toLocal8Bit().constData(), IN_OPEN) < 0)
        qFatal("the file cannot be watched");
    QTextDocument::setDefaultResourceProvider([this](const QUrl &) {
        ++m_asked;
        return QVariant();
    });
}

ResourceWatch::~ResourceWatch()
{
    QTextDocument::setDefaultResourceProvider({});
    ::close(m_notify);
}

int ResourceWatch::connections()
{
    QCoreApplication::processEvents();
    while (QTcpSocket *socket = m_port.nextPendingConnection()) {
        ++m_connections;
        socket->abort();
        socket->deleteLater();
    }
    return m_connections;
}

int ResourceWatch::opened()
{
    alignas(inotify_event) char events[4096];
    for (auto bytes = ::read(m_notify, events, sizeof events); bytes > 0;
         bytes = ::read(m_notify, events, sizeof events))
        m_opened += int(bytes / qint64(sizeof(inotify_event))); // of one file: without names
    return m_opened;
}

} // namespace disputedesk::test
