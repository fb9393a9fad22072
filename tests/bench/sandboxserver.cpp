#include "tests/bench/sandboxserver.h"

#include "tests/bench/pages.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

namespace {
QStringList argumentsFor(ProviderKind kind, int disputes)
{
    const QString count = QString::number(disputes);
    switch (kind) {
    case ProviderKind::Omise: return {u"--port"_s, u"0"_s, u"--disputes"_s, count};
    case ProviderKind::WooshPay:
        return {u"--port"_s, u"0"_s, u"--disputes"_s, u"1"_s, u"--wooshpay-port"_s, u"0"_s, u"--wooshpay-disputes"_s,
            count};
    case ProviderKind::Stripe: break;
    }
    return {u"--port"_s, u"0"_s, u"--disputes"_s, u"1"_s, u"--stripe-port"_s, u"0"_s, u"--stripe-disputes"_s, count};
}

/// The line that is printed last, by which everything listens.
QByteArray readyLine(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::Omise: return "skey_sandbox";
    case ProviderKind::WooshPay: return "sk_live_sandboxwooshpay";
    case ProviderKind::Stripe: break;
    }
    return "sk_live_sandboxstripe";
}

QByteArray wait(QNetworkReply *reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("the sandbox answers %s", qPrintable(reply->errorString()));
    const QByteArray body = reply->readAll();
    delete reply;
    return body;
}
} // namespace

SandboxServer::SandboxServer(ProviderKind kind, int disputes)
    : m_kind(kind)
    , m_server(sibling(u"disputedesk-sandbox"_s), argumentsFor(kind, disputes), readyLine(kind))
{
    const QString greeting = QString::fromUtf8(m_server.greeting());
    const QString name = kind == ProviderKind::Omise ? u"^"_s
        : kind == ProviderKind::Stripe               ? u"^stripe "_s
                                                     : u"^wooshpay "_s;
    const QRegularExpression line(
        name + u"listening on (http://127.0.0.1:\\d+)"_s, QRegularExpression::MultilineOption);
    m_url = QUrl(line.match(greeting).captured(1));
    if (m_url.isEmpty())
        qFatal("the sandbox did not start: %s", m_server.greeting().constData());
}

QByteArray SandboxServer::get(const QString &path, bool withKey) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_url.toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s); // WooshPay wants one on a GET, too
    request.setRawHeader("Accept", "application/json");
    if (withKey)
        request.setRawHeader("Authorization", "Basic " + (testKeyOf(m_kind) + ':').toBase64());
    return wait(network.get(request));
}

void SandboxServer::control(const char *path, const QByteArray &json) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_url.toString() + QLatin1StringView(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    wait(network.post(request, json));
}

qint64 SandboxServer::requests() const
{
    return QJsonDocument::fromJson(get(u"/_sandbox/counters"_s)).object().value("total"_L1).toInteger();
}

QStringList SandboxServer::openIds(int most) const
{
    QStringList ids;
    const bool hasOpenList = m_kind == ProviderKind::Omise;
    const QString path = hasOpenList     ? u"/disputes/open?limit=%1"_s.arg(most)
        : m_kind == ProviderKind::Stripe ? u"/v1/disputes?limit=100"_s
                                         : u"/v1/disputes/list?limit=100"_s;
    const QJsonArray data = QJsonDocument::fromJson(get(path, true)).object().value("data"_L1).toArray();
    for (const QJsonValue &value : data) {
        const QJsonObject dispute = value.toObject();
        if (ids.size() < most && (hasOpenList || dispute.value("status"_L1) == "needs_response"_L1))
            ids.append(dispute.value("id"_L1).toString());
    }
    return ids;
}

int SandboxServer::openPages() const
{
    int pages = 0;
    for (const QString &list : {u"open"_s, u"pending"_s}) {
        const QJsonObject page = QJsonDocument::fromJson(get(u"/disputes/"_s + list + u"?limit=1"_s, true)).object();
        pages += int((page.value("total"_L1).toInteger() + 99) / 100);
    }
    return pages;
}

} // namespace disputedesk::bench
