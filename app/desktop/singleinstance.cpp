#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace disputedesk {

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_lock(dataFolder + u"/lock"_s)
{
    const QByteArray folder = QDir(dataFolder).absolutePath().toUtf8();
    m_name = u"disputedesk-"_s
        + QString::fromLatin1(QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16));
    m_lock.setStaleLockTime(0); // a lock is stale only when its process is gone
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            Q_EMIT showRequested();
        }
    });
}

bool SingleInstance::claim()
{
    if (!m_lock.tryLock(0))
        return false;
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_name); // of a first one that crashed: we hold the lock
    m_server.listen(m_name);
    return true;
}

bool SingleInstance::askFirstToShow() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(1000); // before any window and event loop of ours
}

} // namespace disputedesk
