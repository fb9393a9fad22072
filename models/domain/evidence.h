#pragma once

#include "models/domain/provider.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QMap>
#include <QMetaType>
#include <QString>

#include <optional>
#include <span>

namespace disputedesk {

/// What was sold; decides, with the reason, which evidence is asked for. Chosen by the agent.
enum class ProductType : quint8 { Unset, Physical, Digital, Service };
/// "physical_product", "digital_product_or_service", "offline_service" as in contracts/evidence-by-reason.json; empty
/// for Unset.
QString productTypeName(ProductType type);
/// Unset for any other word.
ProductType productTypeFromName(const QString &name);

/// How the form groups the fields.
enum class EvidenceGroup : quint8 { Customer, Order, Shipping, Service, Refund, Cancellation, Duplicate, Other };

/// One of the 27 members of WooshPay's and Stripe's evidence hash (seed: schema "Dispute Evidence").
struct EvidenceField {
    QLatin1StringView name;
    EvidenceGroup group;
    bool isFile; ///< holds the id of an uploaded file
    bool isLong; ///< wants more than one line
};
/// All 27, in the order of the form.
std::span<const EvidenceField> evidenceFields();
/// Null for a name that is none of the 27.
const EvidenceField *evidenceField(const QString &name);

/// Field name -> text, or file id for a file field. As read from a provider: blank and null members are left out.
using Evidence = QMap<QString, QString>;
/// Compact JSON object with sorted keys; empty for no evidence, so that "none" and "null" read the same.
QByteArray evidenceJson(const Evidence &evidence);
/// The other way; nothing for bytes that evidenceJson() did not make. Empty bytes: no evidence.
std::optional<Evidence> parseEvidence(const QByteArray &json);

/// Whether a response of this provider is evidence (WooshPay, Stripe) or a message (Omise).
inline bool answersByEvidence(ProviderKind provider) { return provider != ProviderKind::Omise; }

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::ProductType)
