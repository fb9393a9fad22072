#include "models/domain/evidence.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
using G = EvidenceGroup;
constexpr bool kFile = true;
constexpr bool kLong = true;

constexpr std::array<EvidenceField, 27> kFields{{
    {"product_description"_L1, G::Order, false, kLong},
    {"receipt"_L1, G::Order, kFile, false},
    {"customer_name"_L1, G::Customer, false, false},
    {"customer_email_address"_L1, G::Customer, false, false},
    {"billing_address"_L1, G::Customer, false, false},
    {"customer_purchase_ip"_L1, G::Customer, false, false},
    {"customer_communication"_L1, G::Customer, kFile, false},
    {"customer_signature"_L1, G::Customer, kFile, false},
    {"shipping_date"_L1, G::Shipping, false, false},
    {"shipping_carrier"_L1, G::Shipping, false, false},
    {"shipping_tracking_number"_L1, G::Shipping, false, false},
    {"shipping_address"_L1, G::Shipping, false, false},
    {"shipping_documentation"_L1, G::Shipping, kFile, false},
    {"service_date"_L1, G::Service, false, false},
    {"service_documentation"_L1, G::Service, kFile, false},
    {"access_activity_log"_L1, G::Service, false, kLong},
    {"refund_policy"_L1, G::Refund, kFile, false},
    {"refund_policy_disclosure"_L1, G::Refund, false, kLong},
    {"refund_refusal_explanation"_L1, G::Refund, false, kLong},
    {"cancellation_policy"_L1, G::Cancellation, kFile, false},
    {"cancellation_policy_disclosure"_L1, G::Cancellation, false, kLong},
    {"cancellation_rebuttal"_L1, G::Cancellation, false, kLong},
    {"duplicate_charge_id"_L1, G::Duplicate, false, false},
    {"duplicate_charge_explanation"_L1, G::Duplicate, false, kLong},
    {"duplicate_charge_documentation"_L1, G::Duplicate, kFile, false},
    {"uncategorized_text"_L1, G::Other, false, kLong},
    {"uncategorized_file"_L1, G::Other, kFile, false},
}};

constexpr std::array<QLatin1StringView, 4> kProductTypes{
    ""_L1, "physical_product"_L1, "digital_product_or_service"_L1, "offline_service"_L1};
} // namespace

QString productTypeName(ProductType type) { return kProductTypes[size_t(type)]; }

ProductType productTypeFromName(const QString &name)
{
    const auto at = std::find(kProductTypes.begin(), kProductTypes.end(), name);
    return at == kProductTypes.end() ? ProductType::Unset : ProductType(at - kProductTypes.begin());
}

std::span<const EvidenceField> evidenceFields() { return kFields; }

const EvidenceField *evidenceField(const QString &name)
{
    const auto at =
        std::find_if(kFields.begin(), kFields.end(), [&](const EvidenceField &field) { return name == field.name; });
    return at == kFields.end() ? nullptr : &*at;
}

QByteArray evidenceJson(const Evidence &evidence)
{
    if (evidence.isEmpty())
        return {};
    QJsonObject object;
    for (auto it = evidence.cbegin(); it != evidence.cend(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Evidence> parseEvidence(const QByteArray &json)
{
    Evidence evidence;
    if (json.isEmpty())
        return evidence;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            return std::nullopt;
        evidence.insert(it.key(), it.value().toString());
    }
    return evidence;
}

} // namespace disputedesk
