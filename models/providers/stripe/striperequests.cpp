#include "models/providers/stripe/striperequests.h"

#include "models/domain/hosts.h"
#include "models/providers/accountcheck.h"
#include "models/providers/requestrules.h"

using namespace Qt::StringLiterals;

namespace disputedesk::stripe {

StripeRequests::StripeRequests(
    const Account &account, Secret key, const Dialect &dialect, const ProviderOptions &options)
    : m_base(baseOf(account))
    , m_files(account.baseUrl.isEmpty() ? providerFilesHost(account.provider, account.mode) : account.baseUrl)
    , m_key(std::move(key))
    , m_dialect(dialect)
    , m_options(options)
    , m_problem(accountProblem(account, m_base, m_key, options))
{
}

QNetworkRequest StripeRequests::plain(const QUrl &url, const QByteArray &accept) const
{
    QNetworkRequest request = plainRequest(url, m_options);
    request.setRawHeader("Authorization", basicAuthorization(m_key));
    request.setRawHeader("Accept", accept);
    return request;
}

QNetworkRequest StripeRequests::request(const QString &path, const QString &query) const
{
    QNetworkRequest request = plain(addressUnder(m_base, path, query), "application/json");
    m_dialect.addHeaders(request);
    return request;
}

QNetworkRequest StripeRequests::fileRequest(const QString &path) const
{
    QNetworkRequest request = plain(addressUnder(m_files, path), "application/json");
    m_dialect.addHeaders(request);
    return request;
}

QNetworkRequest StripeRequests::download(const QString &id) const
{
    return plain(addressUnder(m_files, u"/v1/files/"_s + id + u"/contents"_s), "*/*");
}

} // namespace disputedesk::stripe
