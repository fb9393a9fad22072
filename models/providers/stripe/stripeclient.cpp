#include "models/providers/stripe/stripeclient.h"

#include "models/providers/sendonce.h"
#include "models/providers/stripe/servererror.h"
#include "models/providers/stripe/stripecodec.h"
#include "models/providers/stripe/stripewrites.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

StripeClient::StripeClient(const Account &account, Secret key, const stripe::Dialect &dialect,
    QNetworkAccessManager &network, ProviderOptions options)
    : m_account(account)
    , m_dialect(dialect)
    , m_requests(m_account, std::move(key), dialect, options)
    , m_reader(m_account, m_requests, network, std::move(options), {stripe::serverWords, dialect.retry()})
{
}

ReadRequest StripeClient::listRequest(const stripe::ListWindow &window) const
{
    const stripe::ListAddress address = m_dialect.list(window, m_account.listParameters);
    return {m_requests.request(address.path, address.query), address.body};
}

QFuture<ApiResult<AccountInfo>> StripeClient::account()
{
    const auto check = [this](AccountInfo &info, const Exchange &) {
        return info.livemodeKnown ? m_reader.modeProblem(info.mode) : std::nullopt;
    };
    if (m_dialect.tellsAccount())
        return m_reader.read<AccountInfo>(u"/v1/account"_s, {}, stripe::decodeAccount, check);
    // The smallest list proves key and address as well.
    stripe::ListWindow smallest;
    smallest.limit = 1;
    return m_reader.read<AccountInfo>(listRequest(smallest), stripe::decodeAccountFromList, check);
}

QFuture<ApiResult<DisputePage>> StripeClient::list(const ListQuery &query)
{
    const auto window = stripe::listWindow(query);
    if (!window)
        return readyFuture(ApiResult<DisputePage>(Failure{window.error()}));
    // Without this client: it may be gone when the decoding ends.
    const auto decode = [&dialect = m_dialect, mode = m_account.mode](const QByteArray &body, json::TextIndex &index) {
        return stripe::decodeDisputePage(body, dialect, mode, index);
    };
    const auto check = [this, limit = query.limit](
                           DisputePage &page, const Exchange &exchange) -> std::optional<Error> {
        page.limit = limit;
        page.serverDate = exchange.serverDate;
        return m_reader.accept(*page.batch, exchange);
    };
    ReadRequest asked = listRequest(*window);
    asked.rank = ReadRank::Background;
    return m_reader.read<DisputePage>(asked, decode, check);
}

QFuture<ApiResult<Dispute>> StripeClient::readDispute(const QString &id, ReadRank rank)
{
    if (const auto problem = m_reader.idProblem(IdKind::Dispute, id))
        return readyFuture(ApiResult<Dispute>(Failure{*problem}));
    const auto decode = [&dialect = m_dialect, mode = m_account.mode](
                            const QByteArray &body) { return stripe::decodeDispute(body, dialect, mode); };
    const auto check = [this, id](Dispute &dispute, const Exchange &exchange) {
        return m_reader.accept(dispute, id, exchange);
    };
    const ReadRequest asked(m_requests.request(u"/v1/disputes/"_s + id), {}, rank);
    return m_reader.read<Dispute>(asked, decode, check);
}

QFuture<ApiResult<Charge>> StripeClient::charge(const QString &)
{
    return readyFuture(ApiResult<Charge>(Failure{refused(u"charges are not read at this provider"_s)}));
}

ApiResult<ExactRequest> StripeClient::requestFor(const WriteIntent &intent) const
{
    const auto plan = stripe::planWrite(intent, m_account, m_dialect, m_requests);
    if (!plan)
        return Failure{plan.error()};
    return shown(*plan, intent);
}

QFuture<SendObservation> StripeClient::send(const WriteIntent &intent)
{
    return sendOnce(m_reader, stripe::planWrite(intent, m_account, m_dialect, m_requests), intent,
        [this, intent](const WriteTrace &trace) { return observe(intent, trace); });
}

SendObservation StripeClient::observe(const WriteIntent &intent, const WriteTrace &trace) const
{
    SendObservation seen = seenOf(trace);
    if (const auto error = errorOf(trace, stripe::serverWords)) {
        seen.error = *error;
        return seen;
    }
    const auto refuse = [&](const Error &error) {
        seen.error = withOrigin(error, trace.exchange);
        return seen;
    };
    if (intent.verb == WriteVerb::UploadDocument) {
        auto document = stripe::decodeFile(trace.exchange.body);
        if (!document)
            return refuse(document.error());
        document->kind = intent.fileKind;
        seen.document = *document;
        return seen;
    }
    auto dispute = stripe::decodeDispute(trace.exchange.body, m_dialect, m_account.mode);
    if (!dispute)
        return refuse(dispute.error());
    if (const auto problem = m_reader.accept(*dispute, intent.disputeId, trace.exchange))
        return refuse(*problem);
    seen.dispute = *dispute;
    return seen;
}

} // namespace disputedesk
