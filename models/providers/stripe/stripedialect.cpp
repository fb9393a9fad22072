#include "models/providers/stripe/stripedialect.h"

#include "models/providers/accountcheck.h"
#include "models/providers/stripe/formbody.h"

using namespace Qt::StringLiterals;

namespace disputedesk::stripe {

namespace {
class StripeDialect final : public Dialect {
public:
    ProviderKind kind() const override { return ProviderKind::Stripe; }
    RetryRules retry() const override
    {
        // contracts/wooshpay.md, Stripe: as its SDKs do for reads.
        return {std::chrono::milliseconds(5000), 0.5, 1.0, true, true};
    }
    bool tellsAccount() const override { return true; }
    bool canStage() const override { return true; }
    void addHeaders(QNetworkRequest &request) const override { request.setRawHeader("Stripe-Version", kStripeVersion); }
    ListAddress list(const ListWindow &window, ListParameters) const override
    {
        return {u"/v1/disputes"_s, asQuery(window), {}};
    }
    void nameReason(const ReasonWords &words, Dispute &dispute) const override
    {
        dispute.reasonCode = words.reason;
        dispute.networkCode = words.networkCode;
        const QString brand = words.cardBrand.toLower();
        dispute.network = brand == "american_express"_L1 ? u"amex"_s : brand;
    }
    void nameReason(const ReasonViews &words, RowViews &row) const override { row.reasonCode = words.reason; }
    QByteArray bodyType() const override { return "application/x-www-form-urlencoded"; }
    ApiResult<QByteArray> responseBody(const ResponseParts &parts) const override;
};
} // namespace

ApiResult<QByteArray> StripeDialect::responseBody(const ResponseParts &parts) const
{
    if (!parts.submit && parts.evidence.isEmpty() && parts.metadata.isEmpty())
        return Failure{refused(u"nothing to keep"_s)};
    FormBody form;
    for (auto it = parts.evidence.cbegin(); it != parts.evidence.cend(); ++it)
        form.add("evidence", it.key(), it.value());
    for (const MetadataEntry &entry : parts.metadata) {
        // Stripe keeps text only: a number would come back as another value than the one that was confirmed.
        if (entry.type != MetadataType::Text)
            return Failure{refused(u"Stripe keeps metadata as text only"_s)};
        if (entry.key.isEmpty() || entry.key.contains(u'[') || entry.key.contains(u']'))
            return Failure{refused(u"a metadata key that Stripe cannot keep"_s)};
        form.add("metadata", entry.key, entry.text);
    }
    form.add("submit", parts.submit ? u"true"_s : u"false"_s);
    return form.bytes();
}

const Dialect &stripeDialect()
{
    static const StripeDialect dialect;
    return dialect;
}

} // namespace disputedesk::stripe
