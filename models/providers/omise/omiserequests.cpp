#include "models/providers/omise/omiserequests.h"

#include "models/providers/accountcheck.h"
#include "models/providers/requestrules.h"

using namespace Qt::StringLiterals;

namespace disputedesk::omise {

namespace {
bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

/// Omise's own file hosts. A host that an answer names freely could be anybody's: it would learn who asks, from where,
/// and could hand us any file (K5).
bool isFileHost(const QUrl &url)
{
    return url.scheme() == "https"_L1 && url.port(443) == 443 && url.host().endsWith(".omise.co"_L1);
}

QString instant(const QDateTime &time) { return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s); }
} // namespace

OmiseRequests::OmiseRequests(const Account &account, Secret key, const ProviderOptions &options)
    : m_base(baseOf(account))
    , m_key(std::move(key))
    , m_options(options)
    , m_problem(accountProblem(account, m_base, m_key, options))
{
}

QNetworkRequest OmiseRequests::request(const QString &path, const QString &query) const
{
    QNetworkRequest request = plainRequest(addressUnder(m_base, path, query), m_options);
    request.setRawHeader("Authorization", basicAuthorization(m_key));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Omise-Version", "2019-05-29");
    return request;
}

ApiResult<QNetworkRequest> OmiseRequests::download(const QString &uri) const
{
    const QUrl url(uri, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return Failure{refused(u"download address"_s)};
    const bool own = sameOrigin(url, m_base);
    if (!own && !isFileHost(url))
        return Failure{refused(u"download host %1 is not one of Omise's"_s.arg(url.host()))};
    QNetworkRequest request = plainRequest(url, m_options);
    if (own) {
        request.setRawHeader("Authorization", basicAuthorization(m_key));
        request.setRawHeader("Omise-Version", "2019-05-29");
    }
    request.setRawHeader("Accept", "*/*");
    return request;
}

QString listPath(ListScope scope)
{
    switch (scope) {
    case ListScope::All: break;
    case ListScope::Open: return u"/disputes/open"_s;
    case ListScope::Pending: return u"/disputes/pending"_s;
    case ListScope::Closed: return u"/disputes/closed"_s;
    }
    return u"/disputes"_s;
}

ApiResult<QString> listParameters(const ListQuery &query)
{
    if (query.offset < 0 || query.limit < 1 || query.limit > 100 || !query.cursor.isEmpty())
        return Failure{refused(u"offset, limit or cursor of the list"_s)};
    QString text = u"offset=%1&limit=%2"_s.arg(query.offset).arg(query.limit);
    if (query.from.isValid())
        text += u"&from="_s + instant(query.from);
    if (query.to.isValid())
        text += u"&to="_s + instant(query.to);
    return text + (query.newestFirst ? u"&order=reverse_chronological"_s : u"&order=chronological"_s);
}

} // namespace disputedesk::omise
