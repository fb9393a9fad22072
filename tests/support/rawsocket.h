#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>

class QAbstractSocket;

namespace disputedesk::test {

/// What the raw-socket servers of the tests share.

/// A file of tests/data/tls.
QByteArray tlsData(const QString &name);
/// A server's side of TLS with that certificate and key of tests/data/tls; asks nothing of the client.
QSslConfiguration serverTls(const QString &certificate, const QString &key);
/// The body's length as the head of a request announces it; 0 where it does not.
qsizetype announcedLength(const QByteArray &head);
/// Ends the connection with RST in place of FIN.
void resetConnection(QAbstractSocket &socket);

} // namespace disputedesk::test
