#pragma once

#include "tests/faults/truth.h"

#include <QSslSocket>
#include <QUrl>

namespace disputedesk::test {

class ScriptedServer;

/// One connection to a ScriptedServer: reads requests and says, or does not say, what it is told to.
class Conversation final : public QObject {
public:
    Conversation(qintptr descriptor, ScriptedServer &server);

    QSslSocket &socket() { return m_socket; }
    /// Reads what comes, behind TLS with that certificate of tests/data/tls; none: without TLS.
    void listen(const QString &certificate);
    void say(const QByteArray &bytes);
    /// The same, byte by byte.
    void drip(const QByteArray &bytes);
    /// `head` and then `total` bytes of `filler`: about `perMs` each millisecond, if they are taken.
    void flood(const QByteArray &head, qint64 total, const QByteArray &filler, qsizetype perMs);
    void end();
    void reset();
    /// Answers a ClientHello as a server that knows TLS 1.0 alone.
    void speakOldTls();
    /// Answers whatever comes in plain HTTP.
    void speakPlain();

private:
    void take();
    void pour();

    ScriptedServer &m_server;
    QSslSocket m_socket;
    QByteArray m_buffer;
    bool m_begun = false; ///< a request's first bytes are here
    bool m_counted = false; ///< and its head
    bool m_deaf = false; ///< nothing that comes is read as a request any more
    qint64 m_left = 0; ///< of the flood
    QByteArray m_filler;
};

/// Does to the conversation what the row says; `json` is what an honest server would answer.
void misbehave(Conversation &with, const FaultRow &row, const QByteArray &json, const QUrl &elsewhere);
/// An honest answer.
QByteArray properAnswer(const QByteArray &json);

} // namespace disputedesk::test
