#include "models/domain/hosts.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

QUrl providerHost(ProviderKind provider, Mode mode)
{
    switch (provider) {
    case ProviderKind::Omise: return QUrl(u"https://api.omise.co"_s);
    case ProviderKind::WooshPay:
        return QUrl(mode == Mode::Live ? u"https://api.wooshpay.com"_s : u"https://apitest.wooshpay.com"_s);
    case ProviderKind::Stripe: return QUrl(u"https://api.stripe.com"_s);
    }
    return {};
}

QUrl providerFilesHost(ProviderKind provider, Mode mode)
{
    return provider == ProviderKind::Stripe ? QUrl(u"https://files.stripe.com"_s) : providerHost(provider, mode);
}

namespace {
bool isLoopbackName(const QString &host)
{
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4 || parts.first() != "127"_L1)
        return false;
    for (const QString &part : parts) {
        bool isNumber = false;
        if (part.toUShort(&isNumber) > 255 || !isNumber)
            return false;
    }
    return true;
}
} // namespace

bool isLoopback(const QUrl &url) { return isLoopbackName(url.host()); }

bool isTestHost(const QUrl &url)
{
    QString host = url.host();
    if (host.endsWith(u'.'))
        host.chop(1); // the root's dot: the same machine by another name
    return host == "apitest.wooshpay.com"_L1 || isLoopbackName(host) || host.endsWith(".localhost"_L1)
        || host == "0.0.0.0"_L1 || host == "::"_L1 || host.startsWith("::ffff:127."_L1);
}

HostProblem checkBaseUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return HostProblem::NotAUrl;
    if (url.authority().contains(u'@')) // "https://@host" and "host\@other" too
        return HostProblem::HasCredentials;
    if (url.hasQuery() || url.hasFragment())
        return HostProblem::HasQuery;
    if (url.scheme() == "http"_L1 && !isLoopback(url))
        return HostProblem::PlainHttp;
    return HostProblem::None;
}

} // namespace disputedesk
