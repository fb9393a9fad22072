#include "tests/support/rawsocket.h"

#include <QAbstractSocket>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#ifndef Q_OS_WIN
#include <sys/socket.h>
#endif

namespace disputedesk::test {

QByteArray tlsData(const QString &name)
{
    QFile file(QStringLiteral(DISPUTEDESK_TEST_DATA "/tls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration serverTls(const QString &certificate, const QString &key)
{
    QSslConfiguration tls;
    tls.setLocalCertificate(QSslCertificate(tlsData(certificate)));
    tls.setPrivateKey(QSslKey(tlsData(key), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

qsizetype announcedLength(const QByteArray &head)
{
    const QByteArray lower = head.toLower();
    const qsizetype at = lower.indexOf("\r\ncontent-length:");
    if (at < 0)
        return 0;
    const qsizetype from = at + 17;
    return lower.mid(from, lower.indexOf('\r', from) - from).trimmed().toLongLong();
}

void resetConnection(QAbstractSocket &socket)
{
#ifndef Q_OS_WIN
    const linger now{1, 0}; // close() then sends RST in place of FIN
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket.abort();
}

} // namespace disputedesk::test
