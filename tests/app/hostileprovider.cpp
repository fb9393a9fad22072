#include "tests/app/hostileprovider.h"

#include "tests/app/sandboxclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::tests {

namespace {
constexpr int kBrokenEach = 40;
constexpr int kStride = 11; ///< between the texts of two fields
constexpr QLatin1StringView kFile("file_");

/// What providers take from customers, merchants and banks as it comes.
bool isFreeText(const QString &key)
{
    static const QSet<QString> keys{u"message"_s, u"admin_message"_s, u"reason_message"_s, u"reason_description"_s,
        u"reason_type"_s, u"description"_s, u"name"_s, u"bank"_s, u"city"_s, u"filename"_s, u"brand"_s, u"customer"_s,
        u"ip"_s, u"reason_code"_s, u"reason"_s, u"network_reason_code"_s, u"failure_message"_s};
    return keys.contains(key);
}
} // namespace

HostileProvider::HostileProvider(
    const sandbox::Sandbox &sandbox, sandbox::Api api, const QList<test::HostileText> &texts)
    : m_sandbox(sandbox)
    , m_api(api)
    , m_texts(texts)
{
    std::stable_partition(m_texts.begin(), m_texts.end(), [](const test::HostileText &one) { return !one.broken; });
    m_whole = int(std::count_if(texts.cbegin(), texts.cend(), [](const auto &one) { return !one.broken; }));
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(*socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_requests.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QUrl HostileProvider::url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }

QStringList HostileProvider::disputes() const
{
    QStringList whole;
    for (const QString &id : m_disputes)
        if (!id.startsWith(kFile) && m_numbers.value(id) % kBrokenEach != kBrokenEach - 1)
            whole.append(id);
    return whole;
}

void HostileProvider::serve(QTcpSocket &socket)
{
    QByteArray &received = m_requests[&socket];
    received += socket.readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    QHash<QByteArray, QByteArray> headers;
    QByteArrayList lines = received.left(end).replace("\r\n", "\n").split('\n');
    const QByteArrayList first = lines.takeFirst().split(' ');
    for (const QByteArray &line : std::as_const(lines))
        headers[line.left(line.indexOf(':')).toLower()] = line.mid(line.indexOf(':') + 1).trimmed();
    const qsizetype length = headers.value("content-length").toLongLong();
    if (received.size() < end + 4 + length)
        return;
    SandboxClient client(m_sandbox, m_api); // on a thread of its own: it may be waited for
    client.authorization = headers.value("authorization");
    client.version = headers.value("omise-version");
    client.idempotencyKey = headers.value("idempotency-key");
    const Answer answer =
        client.send(first.value(0), first.value(1), received.mid(end + 4, length), headers.value("content-type"));
    if (answer.status == 0)
        return socket.abort(); // a fault of the sandbox: it closed without a word
    const QByteArray body = spoiled(answer.body);
    QByteArray type = answer.headers.value("content-type", "application/json"_ba);
    socket.write("HTTP/1.1 " + QByteArray::number(answer.status) + " <b>X</b>\r\nContent-Type: " + type
        + "\r\nDate: " + answer.headers.value("date")
        + "\r\nRequest-Id: req<img src=//x/y.png>\r\nX-Request-Id: req<img src=//x/y.png>\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    socket.disconnectFromHost();
}

int HostileProvider::numberOf(const QString &dispute)
{
    if (const auto known = m_numbers.constFind(dispute); known != m_numbers.cend())
        return *known;
    m_disputes.append(dispute);
    return *m_numbers.insert(dispute, int(m_disputes.size()) - 1);
}

/// Stands for a text until the answer is written: JSON of Qt's would not write all of them.
QString HostileProvider::mark(const QString &dispute, const QString &field)
{
    int text = m_errors;
    if (const auto given = m_given.constFind(dispute); given != m_given.cend()) {
        text = *given;
    } else if (!dispute.isEmpty()) {
        const int number = numberOf(dispute);
        if (!m_fields.contains(field))
            m_fields.insert(field, int(m_fields.size()));
        const int broken = int(m_texts.size()) - m_whole;
        text = number % kBrokenEach == kBrokenEach - 1 && broken > 0
            ? m_whole + (number / kBrokenEach) % broken
            : (number + m_fields.value(field) * kStride) % m_whole;
    }
    m_told.insert({text, field});
    return u"@H%1@"_s.arg(text);
}

QByteArray HostileProvider::spoiled(const QByteArray &body)
{
    const QJsonDocument answer = QJsonDocument::fromJson(body);
    if (!answer.isObject())
        return body;
    const QByteArray bytes = QJsonDocument(spoil(answer.object(), {}, {})).toJson(QJsonDocument::Compact);
    QByteArray made;
    made.reserve(bytes.size() * 2);
    qsizetype from = 0;
    for (qsizetype at = bytes.indexOf("\"@H"); at >= 0; at = bytes.indexOf("\"@H", from)) {
        const qsizetype end = bytes.indexOf("@\"", at + 3);
        made += bytes.mid(from, at - from) + m_texts.at(bytes.mid(at + 3, end - at - 3).toInt()).json;
        from = end + 2;
    }
    return made + bytes.mid(from);
}

QJsonObject HostileProvider::spoil(const QJsonObject &object, const QString &key, const QString &dispute)
{
    const QString kind = object.value(u"object"_s).toString();
    QString about = dispute;
    if (kind == "dispute"_L1)
        about = object.value(u"id"_s).toString();
    else if (kind == "charge"_L1 && object.value(u"dispute"_s).isString())
        about = object.value(u"dispute"_s).toString();
    else if (kind == "file"_L1) // of evidence: it has a name, and a dispute does not say it
        about = object.value(u"id"_s).toString();
    const bool error = kind == "error"_L1 || key == "error"_L1;
    if (error)
        m_errors = (m_errors + 1) % m_whole;
    const bool free = key == "metadata"_L1 || key == "evidence"_L1;
    QJsonObject made;
    for (auto at = object.begin(); at != object.end(); ++at) {
        const bool file = at.value().toString().startsWith(kFile);
        const bool text = about.isEmpty() ? error && (at.key() == "message"_L1 || at.key() == "code"_L1)
                                          : free || isFreeText(at.key());
        made.insert(at.key(),
            text && at.value().isString() && !file ? QJsonValue(mark(about, at.key()))
                                                   : spoil(at.value(), at.key(), about));
    }
    if (key == "metadata"_L1 && !about.isEmpty())
        for (const char *name : {"key", "second key"})
            made.insert(mark(about, QLatin1StringView(name)), mark(about, u"value"_s));
    return made;
}

QJsonValue HostileProvider::spoil(const QJsonValue &value, const QString &key, const QString &dispute)
{
    if (value.isObject())
        return spoil(value.toObject(), key, dispute);
    if (!value.isArray())
        return value;
    QJsonArray made;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        made.append(spoil(item, key, dispute));
    return made;
}

} // namespace disputedesk::tests
