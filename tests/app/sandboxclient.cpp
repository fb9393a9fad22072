#include "tests/app/sandboxclient.h"

#include <QHostAddress>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace disputedesk::tests {

namespace {

constexpr int kPatience = 20'000; // ms; reached only when the sandbox hangs

}

QByteArray asJson(QByteArray text) { return text.replace('\'', '"'); }

QJsonObject Answer::json() const { return QJsonDocument::fromJson(body).object(); }

QStringList Answer::ids() const
{
    QStringList ids;
    for (const QJsonValue &item : data())
        ids += item[u"id"].toString();
    return ids;
}

SandboxClient::SandboxClient(const sandbox::Sandbox &sandbox, sandbox::Api api)
    : m_port(sandbox.port(api))
{
    useKey(sandbox::Sandbox::testKey(api).toLatin1());
    alwaysTyped = api == sandbox::Api::WooshPay;
    accept = alwaysTyped ? "application/json" : "";
    if (api == sandbox::Api::Stripe)
        usualType = "application/x-www-form-urlencoded";
}

void SandboxClient::useKey(const QByteArray &key) { authorization = "Basic " + QByteArray(key + ':').toBase64(); }

Answer SandboxClient::send(
    const QByteArray &method, const QByteArray &target, const QByteArray &body, const QByteArray &contentType)
{
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        m_socket.abort();
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (!m_socket.waitForConnected(kPatience))
            return {};
    }
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!authorization.isEmpty())
        request += "Authorization: " + authorization + "\r\n";
    if (!version.isEmpty())
        request += "Omise-Version: " + version + "\r\n";
    if (!idempotencyKey.isEmpty())
        request += "Idempotency-Key: " + idempotencyKey + "\r\n";
    if (!accept.isEmpty())
        request += "Accept: " + accept + "\r\n";
    for (const QByteArray &line : std::as_const(moreHeaders))
        request += line + "\r\n";
    if (!body.isEmpty() || alwaysTyped)
        request += "Content-Type: " + (contentType.isNull() ? usualType : contentType) + "\r\n";
    if (method != "GET" || !body.isEmpty())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    m_socket.write(request + "\r\n" + body);
    return read();
}

Answer SandboxClient::read()
{
    QByteArray received;
    const auto more = [this, &received] {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(kPatience))
            return false;
        received += m_socket.readAll();
        return true;
    };
    qsizetype headEnd = -1;
    while ((headEnd = received.indexOf("\r\n\r\n")) < 0) {
        if (!more()) {
            m_socket.abort();
            return {};
        }
    }
    Answer answer;
    QByteArrayList lines = received.left(headEnd).replace("\r\n", "\n").split('\n');
    answer.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : std::as_const(lines))
        answer.headers[line.left(line.indexOf(':')).toLower()] = line.mid(line.indexOf(':') + 1).trimmed();
    const qsizetype length = answer.headers.value("content-length").toLongLong();
    while (received.size() - headEnd - 4 < length && more()) { }
    answer.body = received.mid(headEnd + 4);
    answer.whole = answer.body.size() == length;
    if (!answer.whole)
        m_socket.abort();
    return answer;
}

Answer SandboxClient::upload(
    const QByteArray &disputeId, const QByteArray &filename, const QByteArray &content, const QByteArray &kind)
{
    QByteArray body = "--fence\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + filename
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n";
    if (!kind.isEmpty())
        body += "--fence\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind + "\r\n";
    return send(
        "POST", "/disputes/" + disputeId + "/documents", body + "--fence--\r\n", "multipart/form-data; boundary=fence");
}

Answer SandboxClient::uploadFile(const QByteArray &filename, const QByteArray &content, const QByteArray &purpose)
{
    const QByteArray body = "--fence\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\n" + purpose
        + "\r\n--fence\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + filename
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--fence--\r\n";
    return send("POST", "/v1/files", body, "multipart/form-data; boundary=fence");
}

QByteArrayList SandboxClient::about(QLatin1StringView list, QLatin1StringView mode)
{
    QByteArrayList ids;
    for (const QJsonValue &id : get("/_sandbox/about").json()[mode][list].toArray())
        ids += id.toString().toLatin1();
    return ids;
}

qint64 SandboxClient::counter(QLatin1StringView group, const QByteArray &key)
{
    return get("/_sandbox/counters").json()[group][QString::fromLatin1(key)].toInteger(0);
}

bool SandboxClient::control(const QByteArray &what, const QByteArray &json)
{
    return send("POST", "/_sandbox/" + what, json, "application/json").status == 200;
}

} // namespace disputedesk::tests
