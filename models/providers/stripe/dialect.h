#pragma once

#include "models/domain/account.h"
#include "models/domain/dispute.h"
#include "models/providers/retryrules.h"
#include "models/providers/rowviews.h"
#include "models/providers/stripe/listwindow.h"

#include <QNetworkRequest>

namespace disputedesk::stripe {

/// All that a dispute says of its reason, before a dialect says which word means what.
template <typename Text> struct ReasonWordsOf {
    Text reason; ///< Stripe: "fraudulent"; WooshPay: not implemented
    Text code; ///< WooshPay's reason_code: the network's own
    Text type; ///< WooshPay's reason_type
    Text description; ///< WooshPay's reason_description
    Text cardBrand; ///< Stripe: payment_method_details.card.brand
    Text networkCode; ///< Stripe: payment_method_details.card.network_reason_code
};
using ReasonWords = ReasonWordsOf<QString>;
using ReasonViews = ReasonWordsOf<std::string_view>;

/// Where a page of the list is asked for.
struct ListAddress {
    QString path;
    QString query;
    QByteArray body; ///< of the GET; empty: none
};

/// What a response consists of, checked: the 27 names only, file fields with ids or "".
struct ResponseParts {
    Evidence evidence;
    Metadata metadata;
    QByteArray metadataJson; ///< the same to the letter; empty for none
    bool submit = true; ///< false: staged only
};

/// What differs between Stripe and the APIs that descend from it (contracts/wooshpay.md). Immutable, one per provider.
class Dialect {
public:
    virtual ~Dialect() = default;

    virtual ProviderKind kind() const = 0;
    /// How reads are retried.
    virtual RetryRules retry() const = 0;
    /// Whether GET /v1/account exists; else the list's answer stands in for it.
    virtual bool tellsAccount() const = 0;
    /// Whether evidence can be kept at the provider without being submitted.
    virtual bool canStage() const = 0;
    /// The headers, beyond Authorization and Accept, of every request that is not a file's bytes.
    virtual void addHeaders(QNetworkRequest &request) const = 0;
    virtual ListAddress list(const ListWindow &window, ListParameters where) const = 0;
    /// Fills reason, network and their texts.
    virtual void nameReason(const ReasonWords &words, Dispute &dispute) const = 0;
    /// The same of a page's row, which shows a code and a sentence.
    virtual void nameReason(const ReasonViews &words, RowViews &row) const = 0;
    /// Content-Type of a write to a dispute, also of one without a body.
    virtual QByteArray bodyType() const = 0;
    /// The body of a response; InvalidInput when there is nothing to say, or it cannot be said in this form.
    virtual ApiResult<QByteArray> responseBody(const ResponseParts &parts) const = 0;
};

} // namespace disputedesk::stripe
