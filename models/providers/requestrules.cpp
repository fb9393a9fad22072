#include "models/providers/requestrules.h"

#include "models/domain/version.h"

#include <QNetworkReply>
#include <QSysInfo>

#include <algorithm>

namespace disputedesk {

QByteArray userAgent()
{
    return QByteArray("Disputedesk/") + programVersion().toLatin1() + " Qt/" + qVersion() + " ("
        + QSysInfo::productType().toLatin1() + ')';
}

QNetworkRequest plainRequest(const QUrl &url, const ProviderOptions &options)
{
    QNetworkRequest request(url);
    // F5: Qt's default follows redirects and takes Authorization along.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // A 401 with a challenge must come back as it is, not make Qt look for credentials and send again.
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    QSslConfiguration tls = options.tls.value_or(QSslConfiguration::defaultConfiguration());
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    request.setSslConfiguration(tls);
    request.setRawHeader("User-Agent", userAgent());
    request.setRawHeader("Accept-Language", "en"); // Qt would tell the desk's locale
    return request;
}

void dropHungConnection(QNetworkAccessManager &network)
{
    // Later: the request that gave up is still on its way out of Qt's own thread, which ends here.
    QMetaObject::invokeMethod(
        &network, [&network] { dropIdleConnections(network); }, Qt::QueuedConnection);
}

void dropIdleConnections(QNetworkAccessManager &network)
{
    const auto replies = network.findChildren<QNetworkReply *>(QString(), Qt::FindDirectChildrenOnly);
    const auto runs = [](const QNetworkReply *reply) { return reply->isRunning(); };
    if (std::none_of(replies.cbegin(), replies.cend(), runs))
        network.clearConnectionCache(); // it would end those under way, too
}

} // namespace disputedesk
