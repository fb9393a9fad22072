#pragma once

#include "models/domain/provider.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace disputedesk {

/// An amount in minor units with its ISO 4217 code in upper case. Never a double.
struct Money {
    qint64 minor = 0;
    QString currency;

    friend bool operator==(const Money &, const Money &) = default;
};

/// The largest amount we take from a server, in minor units (safety.md D2).
inline constexpr qint64 kMaxMinor = 1'000'000'000'000'000;

/// Decimals of a currency at a provider: ISO 4217 plus the provider's overrides; empty for a code nobody listed.
std::optional<int> currencyExponent(const QString &currency, ProviderKind provider);
/// "12450.00", "128000", "33.250": what a person types to confirm. Unknown currency: the raw integer.
QString plainAmount(const Money &money, ProviderKind provider);
/// "12,450.00" by the locale's separators, without the code. Unknown currency: the raw integer, grouped.
QString groupedAmount(const Money &money, ProviderKind provider, const QLocale &locale);
/// "THB 12,450.00"; for an unknown currency "XYZ 1245000 (minor units)" is the caller's to say: here the raw integer.
QString moneyText(const Money &money, ProviderKind provider, const QLocale &locale);
/// a + b, empty when it would overflow int64: a sum is checked, never wrapped.
std::optional<qint64> checkedSum(qint64 a, qint64 b);

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::Money)
