#include "models/providers/omise/omiserequests.h"

#include "models/domain/hosts.h"
#include "models/domain/keycheck.h"
#include "models/providers/requestrules.h"

using namespace Qt::StringLiterals;

namespace disputedesk::omise {

namespace {
std::optional<Error> problemOf(const Account &account, const QUrl &base, const Secret &key, bool allowLiveOnLoopback)
{
    if (key.isEmpty())
        return refused(u"no key"_s, ErrorKind::KeyMissing);
    if (checkBaseUrl(base) != HostProblem::None)
        return refused(u"address of the account"_s);
    // The host is judged apart, so that the test option opens this one door only.
    const auto mode = checkKey(ProviderKind::Omise, QString::fromUtf8(key.reveal()), QUrl());
    if (!mode)
        return refused(u"key: problem %1"_s.arg(int(mode.error())));
    if (*mode != account.mode)
        return refused(u"key and account: live and test do not agree"_s, ErrorKind::WrongMode);
    if (account.mode == Mode::Live && isTestHost(base) && !(allowLiveOnLoopback && isLoopback(base)))
        return refused(u"a live account with the address of a test host"_s, ErrorKind::WrongMode);
    return std::nullopt;
}

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

Error refused(const QString &what, ErrorKind kind)
{
    Error error;
    error.kind = kind;
    error.detail = what;
    return error;
}

OmiseRequests::OmiseRequests(const Account &account, Secret key, const ProviderOptions &options)
    : m_base(account.baseUrl.isEmpty() ? providerHost(ProviderKind::Omise, account.mode) : account.baseUrl)
    , m_key(std::move(key))
    , m_options(options)
    , m_problem(problemOf(account, m_base, m_key, options.allowLiveOnLoopback))
{
}

QNetworkRequest OmiseRequests::request(const QString &path, const QString &query) const
{
    QUrl url = m_base;
    QString base = m_base.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path);
    if (!query.isEmpty())
        url.setQuery(query);
    QNetworkRequest request = plainRequest(url, m_options);
    request.setRawHeader("Authorization", "Basic " + (m_key.reveal() + ':').toBase64());
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
        request.setRawHeader("Authorization", "Basic " + (m_key.reveal() + ':').toBase64());
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
