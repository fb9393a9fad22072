#pragma once

#include "models/domain/ids.h"
#include "models/providers/backoff.h"
#include "models/providers/fetch.h"
#include "models/providers/omise/omisecodec.h"
#include "models/providers/omise/omiserequests.h"
#include "models/providers/pending.h"

namespace disputedesk::omise {

/// The reads of one account: asks, decodes, and lets the caller check. Owns everything under way.
class OmiseReader {
public:
    OmiseReader(const Account &account, Secret key, QNetworkAccessManager &network, ProviderOptions options);

    const OmiseRequests &requests() const { return m_requests; }
    const ProviderOptions &options() const { return m_options; }
    QNetworkAccessManager &network() { return m_network; }
    QObject *context() { return &m_context; }

    /// Why nothing can be asked about `id`: the account's own problem, the id's form (D3), or its mode.
    std::optional<Error> idProblem(IdKind kind, const QString &id) const;
    std::optional<Error> modeProblem(Mode found) const;

    /// GET `path`, then `decode`s the body and shows it to `check(value, exchange)`, which may refuse or complete it.
    template <typename T, typename Check>
    QFuture<ApiResult<T>> read(
        const QString &path, const QString &query, ApiResult<T> (*decode)(const QByteArray &), Check check);
    /// GET as it stands, within the limits of a download.
    QFuture<ApiResult<Exchange>> bytes(const QNetworkRequest &request);

private:
    QFuture<ApiResult<Exchange>> get(const QNetworkRequest &request);

    Mode m_mode;
    ProviderOptions m_options;
    QNetworkAccessManager &m_network;
    OmiseRequests m_requests;
    Breaker m_breaker;
    QObject m_context; ///< parent of everything under way: last, so that it goes first
};

/// The error with what the exchange knows and a decoder does not.
Error withOrigin(Error error, const Exchange &exchange);
/// WrongObject when the answer is about another object than the one asked for (D3).
std::optional<Error> identityProblem(const QString &found, const QString &asked);

template <typename T, typename Check>
QFuture<ApiResult<T>> OmiseReader::read(
    const QString &path, const QString &query, ApiResult<T> (*decode)(const QByteArray &), Check check)
{
    if (m_requests.problem())
        return readyFuture(ApiResult<T>(Failure{*m_requests.problem()}));
    auto answer = Pending<ApiResult<T>>::create(&m_context);
    const auto future = answer->future();
    answer->await(get(m_requests.request(path, query)),
        [answer, decode, check = std::move(check)](const ApiResult<Exchange> &exchange) {
            if (!exchange)
                return answer->finish(Failure{exchange.error()});
            ApiResult<T> value = decode(exchange->body);
            if (!value)
                return answer->finish(Failure{withOrigin(value.error(), *exchange)});
            if (const std::optional<Error> problem = check(*value, *exchange))
                return answer->finish(Failure{withOrigin(*problem, *exchange)});
            answer->finish(std::move(value));
        });
    return future;
}

} // namespace disputedesk::omise
