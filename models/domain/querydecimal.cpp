#include "models/domain/querydecimal.h"

#include "models/domain/money.h"

#include <algorithm>
#include <limits>

namespace disputedesk {

namespace {
constexpr qint64 kMax = std::numeric_limits<qint64>::max();
constexpr qint64 kMin = std::numeric_limits<qint64>::min();

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// units / 10^scale * 10^exponent, rounded down and up.
struct Minor {
    qint64 floor = 0;
    qint64 ceil = 0;
};

Minor minorOf(const QueryDecimal &decimal, int exponent)
{
    if (exponent >= decimal.scale) {
        const qint64 factor = powerOfTen(exponent - decimal.scale);
        if (decimal.units > kMax / factor)
            return {kMax, kMax};
        if (decimal.units < kMin / factor)
            return {kMin, kMin};
        return {decimal.units * factor, decimal.units * factor};
    }
    const qint64 divisor = powerOfTen(decimal.scale - exponent);
    const qint64 quotient = decimal.units / divisor; // towards zero
    const qint64 rest = decimal.units % divisor;
    return {quotient - (rest < 0 ? 1 : 0), quotient + (rest > 0 ? 1 : 0)};
}
} // namespace

std::optional<QueryDecimal> parseQueryDecimal(QStringView text, bool &tooLarge)
{
    tooLarge = false;
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    QueryDecimal decimal;
    bool inFraction = false;
    int decimals = 0;
    int zeros = 0; // of the fraction, not counted until another digit follows
    qsizetype digits = 0;
    for (const QChar c : text) {
        if (c == u'.' && !inFraction && digits > 0) {
            inFraction = true;
            continue;
        }
        const int digit = c.digitValue();
        if (digit < 0)
            return std::nullopt;
        ++digits;
        if (inFraction && digit == 0) {
            ++zeros;
            continue;
        }
        const int steps = inFraction ? zeros + 1 : 1;
        zeros = 0;
        decimals += inFraction ? steps : 0;
        if (decimals > kMostDecimals)
            return std::nullopt;
        for (int i = 0; i < steps && !tooLarge; ++i) {
            decimal.units *= 10;
            // A whole part over kMaxMinor is beyond any amount; six decimals more still are in int64's range.
            tooLarge = decimal.units / powerOfTen(decimals) > kMaxMinor || decimal.units > kMax / 100;
        }
        decimal.units += digit;
    }
    if (digits == 0 || text.endsWith(u'.'))
        return std::nullopt;
    decimal.scale = decimals;
    if (negative)
        decimal.units = -decimal.units;
    return decimal;
}

QString queryDecimalText(const QueryDecimal &decimal)
{
    const bool negative = decimal.units < 0;
    QString digits = QString::number(negative ? 0 - quint64(decimal.units) : quint64(decimal.units));
    if (decimal.scale > 0) {
        digits = digits.rightJustified(decimal.scale + 1, u'0');
        digits.insert(digits.size() - decimal.scale, u'.');
    }
    return negative ? u'-' + digits : digits;
}

bool isLess(const QueryDecimal &a, const QueryDecimal &b)
{
    const Minor wholeA = minorOf(a, 0);
    const Minor wholeB = minorOf(b, 0);
    if (wholeA.floor != wholeB.floor)
        return wholeA.floor < wholeB.floor;
    const auto rest = [](const QueryDecimal &decimal, qint64 floor) {
        const qint64 scale = powerOfTen(decimal.scale);
        return (decimal.units - floor * scale) * powerOfTen(kMostDecimals - decimal.scale); // below 10^kMostDecimals
    };
    return rest(a, wholeA.floor) < rest(b, wholeB.floor);
}

MinorSpan minorSpanOf(const QueryRange<QueryDecimal> &range, int exponent)
{
    MinorSpan span{kMin, kMax};
    if (range.from) {
        const Minor from = minorOf(*range.from, exponent);
        if (range.fromExcluded && from.floor == kMax)
            return {1, 0};
        span.from = range.fromExcluded ? from.floor + 1 : from.ceil;
    }
    if (range.to) {
        const Minor to = minorOf(*range.to, exponent);
        if (range.toExcluded && to.ceil == kMin)
            return {1, 0};
        span.to = range.toExcluded ? to.ceil - 1 : to.floor;
    }
    return span;
}

bool isGroupedNumber(QStringView text)
{
    qsizetype run = 0; // digits since the start or the last comma
    bool grouped = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isDigit()) {
            if (++run > 3)
                return false;
        } else if (c == u',') {
            if (run == 0 || (grouped && run != 3))
                return false;
            grouped = true;
            run = 0;
        } else {
            const QStringView rest = text.mid(i + 1);
            return c == u'.' && grouped && run == 3 && !rest.isEmpty()
                && std::all_of(rest.cbegin(), rest.cend(), [](QChar digit) { return digit.isDigit(); });
        }
    }
    return grouped && run == 3;
}

} // namespace disputedesk
