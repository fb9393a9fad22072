#include "models/domain/money.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
// ISO 4217, active codes of two decimals; those of none and three follow. Source: ISO 4217 list one.
constexpr QLatin1StringView kTwo[] = {"AED"_L1, "AFN"_L1, "ALL"_L1, "AMD"_L1, "ANG"_L1, "AOA"_L1, "ARS"_L1, "AUD"_L1,
    "AWG"_L1, "AZN"_L1, "BAM"_L1, "BBD"_L1, "BDT"_L1, "BGN"_L1, "BMD"_L1, "BND"_L1, "BOB"_L1, "BRL"_L1, "BSD"_L1,
    "BTN"_L1, "BWP"_L1, "BYN"_L1, "BZD"_L1, "CAD"_L1, "CDF"_L1, "CHF"_L1, "CNY"_L1, "COP"_L1, "CRC"_L1, "CUP"_L1,
    "CVE"_L1, "CZK"_L1, "DKK"_L1, "DOP"_L1, "DZD"_L1, "EGP"_L1, "ERN"_L1, "ETB"_L1, "EUR"_L1, "FJD"_L1, "FKP"_L1,
    "GBP"_L1, "GEL"_L1, "GHS"_L1, "GIP"_L1, "GMD"_L1, "GTQ"_L1, "GYD"_L1, "HKD"_L1, "HNL"_L1, "HTG"_L1, "HUF"_L1,
    "IDR"_L1, "ILS"_L1, "INR"_L1, "IRR"_L1, "JMD"_L1, "KES"_L1, "KGS"_L1, "KHR"_L1, "KPW"_L1, "KYD"_L1, "KZT"_L1,
    "LAK"_L1, "LBP"_L1, "LKR"_L1, "LRD"_L1, "LSL"_L1, "MAD"_L1, "MDL"_L1, "MKD"_L1, "MMK"_L1, "MNT"_L1, "MOP"_L1,
    "MRU"_L1, "MUR"_L1, "MVR"_L1, "MWK"_L1, "MXN"_L1, "MYR"_L1, "MZN"_L1, "NAD"_L1, "NGN"_L1, "NIO"_L1, "NOK"_L1,
    "NPR"_L1, "NZD"_L1, "PAB"_L1, "PEN"_L1, "PGK"_L1, "PHP"_L1, "PKR"_L1, "PLN"_L1, "QAR"_L1, "RON"_L1, "RSD"_L1,
    "RUB"_L1, "SAR"_L1, "SBD"_L1, "SCR"_L1, "SDG"_L1, "SEK"_L1, "SGD"_L1, "SHP"_L1, "SLE"_L1, "SOS"_L1, "SRD"_L1,
    "SSP"_L1, "STN"_L1, "SVC"_L1, "SYP"_L1, "SZL"_L1, "THB"_L1, "TJS"_L1, "TMT"_L1, "TOP"_L1, "TRY"_L1, "TTD"_L1,
    "TWD"_L1, "TZS"_L1, "UAH"_L1, "USD"_L1, "UYU"_L1, "UZS"_L1, "VES"_L1, "WST"_L1, "XCD"_L1, "YER"_L1, "ZAR"_L1,
    "ZMW"_L1};
constexpr QLatin1StringView kNone[] = {"BIF"_L1, "CLP"_L1, "DJF"_L1, "GNF"_L1, "ISK"_L1, "JPY"_L1, "KMF"_L1, "KRW"_L1,
    "PYG"_L1, "RWF"_L1, "UGX"_L1, "VND"_L1, "VUV"_L1, "XAF"_L1, "XOF"_L1, "XPF"_L1};
constexpr QLatin1StringView kThree[] = {"BHD"_L1, "IQD"_L1, "JOD"_L1, "KWD"_L1, "LYD"_L1, "OMR"_L1, "TND"_L1};

struct Override {
    ProviderKind provider;
    QLatin1StringView currency;
    int exponent;
};
// contracts/wooshpay.md "Money": MGA goes without decimals (ISO counts fifths), ISK and UGX in hundredths at Stripe.
constexpr Override kOverrides[] = {
    {ProviderKind::Stripe, "ISK"_L1, 2},
    {ProviderKind::Stripe, "UGX"_L1, 2},
    {ProviderKind::Stripe, "MGA"_L1, 0},
    {ProviderKind::WooshPay, "MGA"_L1, 0},
};

template <typename Table> bool holds(const Table &table, const QString &currency)
{
    return std::any_of(std::begin(table), std::end(table), [&](QLatin1StringView code) { return currency == code; });
}

/// Digits before and after the point; the sign stays with the first.
std::pair<QString, QString> split(const Money &money, std::optional<int> exponent)
{
    QString digits = QString::number(money.minor);
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    const int decimals = exponent.value_or(0);
    if (digits.size() <= decimals)
        digits.prepend(QString(decimals + 1 - digits.size(), u'0'));
    QString whole = digits.left(digits.size() - decimals);
    if (negative)
        whole.prepend(u'-');
    return {whole, digits.right(decimals)};
}
} // namespace

std::optional<int> currencyExponent(const QString &currency, ProviderKind provider)
{
    for (const Override &entry : kOverrides)
        if (entry.provider == provider && currency == entry.currency)
            return entry.exponent;
    if (holds(kNone, currency))
        // contracts/omise.md: at Omise only JPY has no decimals; what it does with the others nobody recorded.
        return provider == ProviderKind::Omise && currency != "JPY"_L1 ? std::nullopt : std::optional(0);
    if (holds(kThree, currency))
        return 3;
    if (holds(kTwo, currency))
        return 2;
    return std::nullopt;
}

QString plainAmount(const Money &money, ProviderKind provider)
{
    const auto [whole, fraction] = split(money, currencyExponent(money.currency, provider));
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

QString groupedAmount(const Money &money, ProviderKind provider, const QLocale &locale)
{
    const auto [whole, fraction] = split(money, currencyExponent(money.currency, provider));
    QLocale grouping(locale);
    grouping.setNumberOptions(grouping.numberOptions() & ~QLocale::OmitGroupSeparator);
    QString text = grouping.toString(whole.toLongLong());
    if (money.minor < 0 && whole == "-0"_L1)
        text.prepend(locale.negativeSign());
    if (fraction.isEmpty())
        return text;
    text += locale.decimalPoint();
    for (const QChar digit : fraction)
        text += locale.toString(digit.digitValue()); // the locale's digits on both sides of the point
    return text;
}

QString moneyText(const Money &money, ProviderKind provider, const QLocale &locale)
{
    return money.currency + QChar(0x00a0) + groupedAmount(money, provider, locale);
}

std::optional<qint64> checkedSum(qint64 a, qint64 b)
{
    if ((b > 0 && a > std::numeric_limits<qint64>::max() - b) || (b < 0 && a < std::numeric_limits<qint64>::min() - b))
        return std::nullopt;
    return a + b;
}

} // namespace disputedesk
