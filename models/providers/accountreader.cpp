#include "models/providers/accountreader.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

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

AccountReader::AccountReader(const Account &account, const Requests &requests, QNetworkAccessManager &network,
    ProviderOptions options, ReadStyle style)
    : m_provider(account.provider)
    , m_mode(account.mode)
    , m_options(std::move(options))
    , m_network(network)
    , m_requests(requests)
    , m_style(style)
    , m_ownPool(m_options.decodePool ? nullptr : std::make_unique<DecodePool>())
    , m_pool(m_options.decodePool ? *m_options.decodePool : *m_ownPool)
{
}

std::optional<Error> AccountReader::modeProblem(Mode found) const
{
    if (found == m_mode)
        return std::nullopt;
    return refused(u"live and test do not agree with the account"_s, ErrorKind::WrongMode);
}

std::optional<Error> AccountReader::accept(Dispute &dispute, const QString &askedId, const Exchange &exchange) const
{
    dispute.readAt = exchange.sentAt;
    if (auto problem = identityProblem(dispute.id, askedId))
        return problem;
    return modeProblem(dispute.mode);
}

std::optional<Error> AccountReader::accept(DisputeBatch &batch, const Exchange &exchange) const
{
    setReadAt(batch, exchange.sentAt);
    for (const BatchRow &row : batch.rows)
        if (auto problem = modeProblem(row.mode))
            return problem;
    return std::nullopt;
}

std::optional<Error> AccountReader::idProblem(IdKind kind, const QString &id) const
{
    if (m_requests.problem())
        return m_requests.problem();
    if (!isValidId(m_provider, kind, id))
        return refused(u"id"_s);
    return modeProblem(modeOfId(m_provider, id, m_mode));
}

QFuture<ApiResult<Exchange>> AccountReader::get(const ReadRequest &asked)
{
    const FetchRules rules{m_options.readDeadline, m_options.maxJsonBytes, m_style.words, m_style.retry};
    return Fetch::start(m_network, asked, rules, m_options, m_breaker, &m_context);
}

QFuture<ApiResult<Exchange>> AccountReader::bytes(const QNetworkRequest &request)
{
    const FetchRules rules{m_options.downloadDeadline, m_options.maxDownloadBytes, m_style.words, m_style.retry};
    return Fetch::start(m_network, request, rules, m_options, m_breaker, &m_context);
}

} // namespace disputedesk
