#include "models/providers/omise/omiseclient.h"

#include "models/providers/omise/omisecodec.h"
#include "models/providers/sendonce.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

OmiseClient::OmiseClient(const Account &account, Secret key, QNetworkAccessManager &network, ProviderOptions options)
    : m_account(account)
    , m_requests(m_account, std::move(key), options)
    , m_reader(m_account, m_requests, network, std::move(options), {omise::serverWords, {}})
{
}

QFuture<ApiResult<AccountInfo>> OmiseClient::account()
{
    return m_reader.read<AccountInfo>(
        u"/account"_s, {}, omise::decodeAccount, [this](AccountInfo &info, const Exchange &) {
            return info.livemodeKnown ? m_reader.modeProblem(info.mode) : std::nullopt;
        });
}

QFuture<ApiResult<DisputePage>> OmiseClient::list(const ListQuery &query)
{
    const auto parameters = omise::listParameters(query);
    if (!parameters)
        return readyFuture(ApiResult<DisputePage>(Failure{parameters.error()}));
    const auto check = [this, offset = query.offset](
                           DisputePage &page, const Exchange &exchange) -> std::optional<Error> {
        if (page.offset != offset)
            return refused(u"the page has another offset than the one asked for"_s, ErrorKind::BadData);
        page.serverDate = exchange.serverDate;
        return m_reader.accept(*page.batch, exchange);
    };
    const auto decode = [](const QByteArray &body, json::TextIndex &index) {
        return omise::decodeDisputePage(body, index);
    };
    const ReadRequest asked(m_requests.request(omise::listPath(query.scope), *parameters), {}, ReadRank::Background);
    return m_reader.read<DisputePage>(asked, decode, check);
}

QFuture<ApiResult<Dispute>> OmiseClient::readDispute(const QString &id, ReadRank rank)
{
    if (const auto problem = m_reader.idProblem(IdKind::Dispute, id))
        return readyFuture(ApiResult<Dispute>(Failure{*problem}));
    const auto check = [this, id](Dispute &dispute, const Exchange &exchange) {
        return m_reader.accept(dispute, id, exchange);
    };
    const ReadRequest asked(m_requests.request(u"/disputes/"_s + id), {}, rank);
    return m_reader.read<Dispute>(asked, omise::decodeDispute, check);
}

QFuture<ApiResult<Charge>> OmiseClient::charge(const QString &id)
{
    if (const auto problem = m_reader.idProblem(IdKind::Charge, id))
        return readyFuture(ApiResult<Charge>(Failure{*problem}));
    return m_reader.read<Charge>(
        u"/charges/"_s + id, {}, omise::decodeCharge, [id](Charge &charge, const Exchange &exchange) {
            charge.readAt = exchange.sentAt;
            return identityProblem(charge.id, id); // the id carries the mode, and was checked
        });
}

ApiResult<ExactRequest> OmiseClient::requestFor(const WriteIntent &intent) const
{
    auto plan = omise::planWrite(intent, m_account, m_requests);
    if (!plan)
        return Failure{plan.error()};
    return shown(*plan, intent);
}

QFuture<SendObservation> OmiseClient::send(const WriteIntent &intent)
{
    return sendOnce(m_reader, omise::planWrite(intent, m_account, m_requests), intent,
        [this, intent](const WriteTrace &trace) { return observe(intent, trace); });
}

SendObservation OmiseClient::observe(const WriteIntent &intent, const WriteTrace &trace) const
{
    SendObservation seen = seenOf(trace);
    if (const auto error = errorOf(trace, omise::serverWords)) {
        seen.error = *error;
        return seen;
    }
    const auto refuse = [&](const Error &error) {
        seen.error = withOrigin(error, trace.exchange);
        return seen;
    };
    if (intent.verb == WriteVerb::UploadDocument || intent.verb == WriteVerb::DeleteDocument) {
        const auto document = omise::decodeDocument(trace.exchange.body);
        if (!document)
            return refuse(document.error());
        if (const auto problem = m_reader.modeProblem(modeOfId(ProviderKind::Omise, document->id, m_account.mode)))
            return refuse(*problem);
        if (intent.verb == WriteVerb::DeleteDocument && document->id != intent.documentId)
            return refuse(*identityProblem(document->id, intent.documentId));
        seen.document = *document;
        return seen;
    }
    auto dispute = omise::decodeDispute(trace.exchange.body);
    if (!dispute)
        return refuse(dispute.error());
    if (const auto problem = m_reader.accept(*dispute, intent.disputeId, trace.exchange))
        return refuse(*problem);
    seen.dispute = *dispute;
    return seen;
}

} // namespace disputedesk
