#pragma once

#include "models/domain/evidence.h"
#include "models/domain/result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace disputedesk {

/// Where a file without a field of its own goes (Stripe, WooshPay).
inline constexpr QLatin1StringView kAnyFileField{"uncategorized_file"};

/// How much a provider takes with one response.
struct EvidenceLimits {
    int allText = 150'000; ///< characters of all text fields together
    qint64 allFiles = 4'718'592; ///< bytes of all files together: 4.5 MB
    int allPages = 50; ///< pages of all files together; an image is one

    friend bool operator==(const EvidenceLimits &, const EvidenceLimits &) = default;
};

/// Which evidence fields a reason asks for, and how long they may be: resources/evidence.json, whose table is
/// contracts/evidence-by-reason.json. Immutable.
class EvidenceGuide {
public:
    /// Refuses a table that names unknown fields, product types or reasons without all three product types; the error
    /// says where.
    static Result<EvidenceGuide, QString> parse(const QByteArray &json);
    /// The table this program ships.
    static const EvidenceGuide &standard();

    /// Reason categories that have a table of their own ("fraudulent", …).
    QStringList categories() const { return m_categories; }
    /// The category whose table serves `category`: itself, or "general".
    QString tableOf(const QString &category) const;
    /// The fields that are asked for first. Without a product type: those that all three share.
    QStringList expected(const QString &category, ProductType sold) const;
    /// False for a field that is asked for with other product types only (a carrier for a download). Always true while
    /// the product type is not chosen.
    bool applies(const QString &field, ProductType sold) const;
    /// Characters a text field takes.
    int maxChars(const QString &field) const;
    EvidenceLimits limits(ProviderKind provider) const;

private:
    QStringList m_categories;
    QHash<QString, QStringList> m_expected; ///< category + '/' + product type
    QHash<QString, QSet<QString>> m_applies; ///< product type -> fields
    QHash<QString, int> m_maxChars;
    QHash<ProviderKind, EvidenceLimits> m_limits;
};

} // namespace disputedesk
