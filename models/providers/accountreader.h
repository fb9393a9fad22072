#pragma once

#include "models/domain/account.h"
#include "models/domain/asyncresult.h"
#include "models/domain/disputebatch.h"
#include "models/domain/ids.h"
#include "models/providers/accountcheck.h"
#include "models/providers/backoff.h"
#include "models/providers/decodepool.h"
#include "models/providers/fetch.h"
#include "models/providers/pending.h"
#include "models/providers/requests.h"

#include <memory>
#include <type_traits>

namespace disputedesk {

/// What differs between the reads of one provider and another's.
struct ReadStyle {
    WordsReader words = nullptr;
    RetryRules retry;
};

/// The reads of one account: asks, decodes, and lets the caller check. Owns everything under way.
class AccountReader {
public:
    /// `requests` and `network` outlive it.
    AccountReader(const Account &account, const Requests &requests, QNetworkAccessManager &network,
        ProviderOptions options, ReadStyle style);

    const ProviderOptions &options() const { return m_options; }
    QNetworkAccessManager &network() { return m_network; }
    QObject *context() { return &m_context; }

    /// Why nothing can be asked about `id`: the account's own problem, the id's form (D3), or its mode.
    std::optional<Error> idProblem(IdKind kind, const QString &id) const;
    std::optional<Error> modeProblem(Mode found) const;
    /// Notes when the answer was asked for; why it is not the dispute that was asked for, or not of this mode.
    std::optional<Error> accept(Dispute &dispute, const QString &askedId, const Exchange &exchange) const;
    /// The same for a page. One stranger is enough: test and live never share a table (P4).
    std::optional<Error> accept(DisputeBatch &batch, const Exchange &exchange) const;

    /// GET `asked`, then `decode(body)`s, or `decode(body, index)`s, to an ApiResult<T> and shows it to `check(value,
    /// exchange)`, which may refuse or complete it. `decode` may run on a thread of the pool, also after this reader is
    /// gone: it owns what it holds. `check` runs on the reader's thread.
    template <typename T, typename Decode, typename Check>
    QFuture<ApiResult<T>> read(const ReadRequest &asked, Decode decode, Check check);
    /// The same for a path and query of the account.
    template <typename T, typename Decode, typename Check>
    QFuture<ApiResult<T>> read(const QString &path, const QString &query, Decode decode, Check check)
    {
        return read<T>(ReadRequest(m_requests.request(path, query)), std::move(decode), std::move(check));
    }
    /// GET as it stands, within the limits of a download.
    QFuture<ApiResult<Exchange>> bytes(const QNetworkRequest &request);

private:
    /// Bodies up to here are decoded at once: less than the way to another thread and back.
    static constexpr qsizetype kDecodedAtOnce = 16 * 1024;

    QFuture<ApiResult<Exchange>> get(const ReadRequest &asked);
    template <typename T, typename Decode>
    static ApiResult<T> decoded(const Decode &decode, const QByteArray &body, json::TextIndex &index)
    {
        if constexpr (std::is_invocable_v<const Decode &, const QByteArray &, json::TextIndex &>)
            return decode(body, index);
        else
            return decode(body);
    }
    template <typename T, typename Check>
    static void answerWith(Pending<ApiResult<T>> &answer, ApiResult<T> value, const Exchange &exchange, Check &check);

    ProviderKind m_provider;
    Mode m_mode;
    ProviderOptions m_options;
    QNetworkAccessManager &m_network;
    const Requests &m_requests;
    ReadStyle m_style;
    Breaker m_breaker;
    json::TextIndex m_index; ///< for what is decoded on this thread
    std::unique_ptr<DecodePool> m_ownPool; ///< where the options name none
    DecodePool &m_pool;
    QObject m_context; ///< parent of everything under way: last, so that it goes first
};

/// The error with what the exchange knows and a decoder does not.
Error withOrigin(Error error, const Exchange &exchange);
/// WrongObject when the answer is about another object than the one asked for (D3).
std::optional<Error> identityProblem(const QString &found, const QString &asked);

template <typename T, typename Decode, typename Check>
QFuture<ApiResult<T>> AccountReader::read(const ReadRequest &asked, Decode decode, Check check)
{
    if (m_requests.problem())
        return readyFuture(ApiResult<T>(Failure{*m_requests.problem()}));
    auto answer = Pending<ApiResult<T>>::create(&m_context);
    const auto future = answer->future();
    answer->await(get(asked),
        [this, answer, decode = std::move(decode), check = std::move(check)](
            const ApiResult<Exchange> &exchange) mutable {
            if (!exchange)
                return answer->finish(Failure{exchange.error()});
            if (exchange->body.size() <= kDecodedAtOnce)
                return answerWith<T>(*answer, decoded<T>(decode, exchange->body, m_index), *exchange, check);
            const auto step = m_pool.run<ApiResult<T>>(
                [decode, body = exchange->body](json::TextIndex &index) { return decoded<T>(decode, body, index); });
            answer->await(step, [answer, exchange, check = std::move(check)](const ApiResult<T> &value) mutable {
                answerWith<T>(*answer, value, *exchange, check);
            });
        });
    return future;
}

template <typename T, typename Check>
void AccountReader::answerWith(
    Pending<ApiResult<T>> &answer, ApiResult<T> value, const Exchange &exchange, Check &check)
{
    if (!value)
        return answer.finish(Failure{withOrigin(value.error(), exchange)});
    if (const std::optional<Error> problem = check(*value, exchange))
        return answer.finish(Failure{withOrigin(*problem, exchange)});
    answer.finish(std::move(value));
}

} // namespace disputedesk
