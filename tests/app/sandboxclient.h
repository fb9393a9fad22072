#pragma once

#include "app/sandbox/sandbox.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpSocket>

namespace disputedesk::tests {

/// JSON written with single quotes: moc 6.4 loses its way in raw strings.
QByteArray asJson(QByteArray text);

/// What came back, down to the wire: QNetworkAccessManager would send a dropped write again by itself.
struct Answer {
    int status = 0; ///< 0: the connection closed without a byte
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool whole = false; ///< as long as Content-Length said

    QJsonObject json() const;
    QString code() const { return json()[QLatin1String("code")].toString(); }
    QString text(QLatin1StringView key) const { return json()[key].toString(); }
    QJsonArray data() const { return json()[QLatin1String("data")].toArray(); }
    qint64 total() const { return json()[QLatin1String("total")].toInteger(-1); }
    QStringList ids() const;
};

/// One blocking keep-alive connection to a sandbox.
class SandboxClient {
public:
    explicit SandboxClient(const sandbox::Sandbox &sandbox, sandbox::Api api = sandbox::Api::Omise);

    QByteArray authorization; ///< the header's value; the test key's at first
    QByteArray version; ///< of the API; empty: no such header
    QByteArray idempotencyKey;
    QByteArray accept; ///< empty: no such header
    QByteArray usualType = "application/json"; ///< of bodies whose type is not given
    bool alwaysTyped = false; ///< Content-Type goes out without a body, too
    QByteArrayList moreHeaders; ///< whole lines

    void useKey(const QByteArray &key);
    Answer send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
        const QByteArray &contentType = {});
    Answer get(const QByteArray &target) { return send("GET", target); }
    Answer upload(const QByteArray &disputeId, const QByteArray &filename, const QByteArray &content,
        const QByteArray &kind = {});
    /// POST /v1/files of the card providers.
    Answer uploadFile(
        const QByteArray &filename, const QByteArray &content, const QByteArray &purpose = "dispute_evidence");
    /// One of the lists of GET /_sandbox/about.
    QByteArrayList about(QLatin1StringView list, QLatin1StringView mode = QLatin1String("test"));
    QByteArray first(QLatin1StringView list) { return about(list).value(0); }
    /// A number of GET /_sandbox/counters; 0 when it is not there.
    qint64 counter(QLatin1StringView group, const QByteArray &key);
    bool control(const QByteArray &what, const QByteArray &json = "{}"); ///< POST; true when it was taken

private:
    Answer read();

    quint16 m_port;
    QTcpSocket m_socket;
};

} // namespace disputedesk::tests
