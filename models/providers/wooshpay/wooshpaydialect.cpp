#include "models/providers/wooshpay/wooshpaydialect.h"

#include "models/providers/accountcheck.h"

using namespace Qt::StringLiterals;

namespace disputedesk::wooshpay {

namespace {
class WooshPayDialect final : public stripe::Dialect {
public:
    ProviderKind kind() const override { return ProviderKind::WooshPay; }
    RetryRules retry() const override { return {}; }
    bool tellsAccount() const override { return false; }
    bool canStage() const override { return false; }
    /// The seed requires Accept and Content-Type of every request to a dispute, with a body or without.
    void addHeaders(QNetworkRequest &request) const override { request.setRawHeader("Content-Type", bodyType()); }
    stripe::ListAddress list(const stripe::ListWindow &window, ListParameters where) const override
    {
        return {u"/v1/disputes/list"_s, where == ListParameters::Body ? QString() : asQuery(window),
            where == ListParameters::Query ? QByteArray() : asJson(window)};
    }
    void nameReason(const stripe::ReasonWords &words, Dispute &dispute) const override
    {
        // The network's code is all that WooshPay tells; without one its wider heading must do.
        dispute.reasonCode = words.code.isEmpty() ? words.type : words.code;
        dispute.networkCode = words.code;
        dispute.reasonType = words.type;
        dispute.reasonMessage = words.description;
    }
    void nameReason(const stripe::ReasonViews &words, RowViews &row) const override
    {
        row.reasonCode = words.code.empty() ? words.type : words.code;
        row.reasonMessage = words.description;
    }
    QByteArray bodyType() const override { return "application/json"; }
    /// {"evidence":{…},"metadata":{…}}, each only if there is something in it; metadata to the letter, so that 1.10
    /// stays 1.10.
    ApiResult<QByteArray> responseBody(const stripe::ResponseParts &parts) const override
    {
        if (!parts.submit || (parts.evidence.isEmpty() && parts.metadata.isEmpty()))
            return Failure{refused(u"nothing to respond with"_s)};
        QByteArray body;
        if (!parts.evidence.isEmpty())
            body = "\"evidence\":" + evidenceJson(parts.evidence);
        if (!parts.metadata.isEmpty())
            body += (body.isEmpty() ? "\"metadata\":" : ",\"metadata\":") + parts.metadataJson;
        return '{' + body + '}';
    }
};
} // namespace

const stripe::Dialect &wooshpayDialect()
{
    static const WooshPayDialect dialect;
    return dialect;
}

} // namespace disputedesk::wooshpay
