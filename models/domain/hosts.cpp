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

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
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

bool isTestHost(const QUrl &url)
{
    return !url.isEmpty() && (isLoopback(url) || url.host() == "apitest.wooshpay.com"_L1);
}

HostProblem checkBaseUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return HostProblem::NotAUrl;
    if (!url.userInfo().isEmpty())
        return HostProblem::HasCredentials;
    if (url.hasQuery() || url.hasFragment())
        return HostProblem::HasQuery;
    if (url.scheme() == "http"_L1 && !isLoopback(url))
        return HostProblem::PlainHttp;
    return HostProblem::None;
}

} // namespace disputedesk
