#include "models/domain/evidenceguide.h"

#include "models/domain/datafile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr std::array kSold{ProductType::Physical, ProductType::Digital, ProductType::Service};

QString key(const QString &category, ProductType sold) { return category + u'/' + productTypeName(sold); }

/// The names in `value`, or what is wrong with them.
Result<QStringList, QString> fieldNames(const QJsonValue &value, const QString &where)
{
    QStringList names;
    for (const QJsonValue &name : value.toArray()) {
        if (!evidenceField(name.toString()))
            return Failure{u"%1: no evidence field is called %2"_s.arg(where, name.toString())};
        if (names.contains(name.toString()))
            return Failure{u"%1: %2 twice"_s.arg(where, name.toString())};
        names.append(name.toString());
    }
    if (names.isEmpty())
        return Failure{u"%1: no fields"_s.arg(where)};
    return names;
}
} // namespace

Result<EvidenceGuide, QString> EvidenceGuide::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    EvidenceGuide guide;
    const QJsonObject reasons = root.value("by_reason"_L1).toObject();
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason) {
        const QJsonObject table = reason.value().toObject();
        if (table.size() != qsizetype(kSold.size()))
            return Failure{u"%1: not the three product types"_s.arg(reason.key())};
        for (const ProductType sold : kSold) {
            const auto names = fieldNames(table.value(productTypeName(sold)), key(reason.key(), sold));
            if (!names)
                return Failure{names.error()};
            guide.m_expected.insert(key(reason.key(), sold), *names);
            guide.m_applies[productTypeName(sold)] += QSet<QString>(names->cbegin(), names->cend());
        }
        guide.m_categories.append(reason.key());
    }
    if (!guide.m_categories.contains(u"general"_s))
        return Failure{u"no table for general"_s};
    const auto useful = fieldNames(root.value("notes"_L1).toObject().value("always_useful"_L1), u"always_useful"_s);
    if (!useful)
        return Failure{useful.error()};
    for (const ProductType sold : kSold)
        guide.m_applies[productTypeName(sold)] += QSet<QString>(useful->cbegin(), useful->cend());
    const QJsonObject lengths = root.value("max_chars"_L1).toObject();
    for (const EvidenceField &field : evidenceFields()) {
        const int most = lengths.value(field.name).toInt();
        if (!field.isFile && most <= 0)
            return Failure{u"max_chars: none for %1"_s.arg(field.name)};
        guide.m_maxChars.insert(field.name, most);
    }
    const QJsonObject limits = root.value("limits"_L1).toObject();
    for (const ProviderKind provider : {ProviderKind::WooshPay, ProviderKind::Stripe}) {
        const QJsonObject own = limits.value(providerName(provider)).toObject();
        const EvidenceLimits found{own.value("all_text"_L1).toInt(), qint64(own.value("all_files_bytes"_L1).toInt()),
            own.value("all_pages"_L1).toInt()};
        if (found.allText <= 0 || found.allFiles <= 0 || found.allPages <= 0)
            return Failure{u"limits: %1 needs all_text, all_files_bytes and all_pages"_s.arg(providerName(provider))};
        guide.m_limits.insert(provider, found);
    }
    return guide;
}

const EvidenceGuide &EvidenceGuide::standard()
{
    static const EvidenceGuide guide = shippedData<EvidenceGuide>(u":/disputedesk/evidence.json"_s);
    return guide;
}

QString EvidenceGuide::tableOf(const QString &category) const
{
    return m_categories.contains(category) ? category : u"general"_s;
}

QStringList EvidenceGuide::expected(const QString &category, ProductType sold) const
{
    const QString table = tableOf(category);
    if (sold != ProductType::Unset)
        return m_expected.value(key(table, sold));
    QStringList shared = m_expected.value(key(table, kSold.front()));
    for (const ProductType other : kSold)
        shared.removeIf(
            [names = m_expected.value(key(table, other))](const QString &name) { return !names.contains(name); });
    return shared;
}

bool EvidenceGuide::applies(const QString &field, ProductType sold) const
{
    return sold == ProductType::Unset || m_applies.value(productTypeName(sold)).contains(field);
}

int EvidenceGuide::maxChars(const QString &field) const { return m_maxChars.value(field); }

EvidenceLimits EvidenceGuide::limits(ProviderKind provider) const { return m_limits.value(provider); }

} // namespace disputedesk
