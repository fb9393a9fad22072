#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qint64 kMostBytes = 32 * 1024; ///< no system has a longer path
} // namespace

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
            caller->setReadBufferSize(kMostBytes);
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] { take(*caller); });
            Q_EMIT showRequested();
            take(*caller); // what came with the call
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

/// A path and a zero, which no path has; hanging up says that it is here.
void SingleInstance::take(QLocalSocket &caller)
{
    const QByteArray said = caller.peek(kMostBytes);
    const qsizetype end = said.indexOf('\0');
    if (end < 0 && said.size() < kMostBytes)
        return; // more is on its way
    caller.disconnect(this);
    caller.disconnectFromServer();
    if (end > 0)
        Q_EMIT openRequested(QString::fromUtf8(said.left(end)));
}

bool SingleInstance::askFirstToShow(const QString &file) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(1000)) // before any window and event loop of ours
        return false;
    if (!file.isEmpty()) {
        socket.write(file.toUtf8() + '\0');
        socket.waitForBytesWritten(1000);
        socket.waitForDisconnected(1000); // an older version does not hang up: it shows itself all the same
    }
    return true;
}

} // namespace disputedesk
