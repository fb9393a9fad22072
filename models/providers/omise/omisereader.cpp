#include "models/providers/omise/omisereader.h"

using namespace Qt::StringLiterals;

namespace disputedesk::omise {

Error withOrigin(Error error, const Exchange &exchange)
{
    error.requestId = exchange.requestId;
    error.httpStatus = exchange.status;
    return error;
}

std::optional<Error> identityProblem(const QString &found, const QString &asked)
{
    if (found == asked)
        return std::nullopt;
    return refused(u"the answer is about another object"_s, ErrorKind::WrongObject);
}

OmiseReader::OmiseReader(const Account &account, Secret key, QNetworkAccessManager &network, ProviderOptions options)
    : m_mode(account.mode)
    , m_options(std::move(options))
    , m_network(network)
    , m_requests(account, std::move(key), m_options)
{
}

std::optional<Error> OmiseReader::modeProblem(Mode found) const
{
    if (found == m_mode)
        return std::nullopt;
    return refused(u"live and test do not agree with the account"_s, ErrorKind::WrongMode);
}

std::optional<Error> OmiseReader::idProblem(IdKind kind, const QString &id) const
{
    if (m_requests.problem())
        return m_requests.problem();
    if (!isValidId(ProviderKind::Omise, kind, id))
        return refused(u"id"_s);
    return modeProblem(modeOfId(ProviderKind::Omise, id, m_mode));
}

QFuture<ApiResult<Exchange>> OmiseReader::get(const QNetworkRequest &request)
{
    const FetchRules rules{m_options.readDeadline, m_options.maxJsonBytes, serverWords};
    return Fetch::start(m_network, request, rules, m_options, m_breaker, &m_context);
}

QFuture<ApiResult<Exchange>> OmiseReader::bytes(const QNetworkRequest &request)
{
    const FetchRules rules{m_options.downloadDeadline, m_options.maxDownloadBytes, serverWords};
    return Fetch::start(m_network, request, rules, m_options, m_breaker, &m_context);
}

} // namespace disputedesk::omise
