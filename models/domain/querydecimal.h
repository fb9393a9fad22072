#pragma once

#include "models/domain/query.h"

#include <QStringView>

#include <optional>

namespace disputedesk {

/// Reads "[-]digits[.digits]" in digits of any script; zeros at the end of the fraction are dropped. Empty: no such
/// number, or a finer one than kMostDecimals. `tooLarge`: it is one, but beyond any amount (kMaxMinor).
std::optional<QueryDecimal> parseQueryDecimal(QStringView text, bool &tooLarge);
/// A thousand grouped by commas, as lists show amounts: one number, not several words.
bool isGroupedNumber(QStringView text);
/// "-12.5": parses back.
QString queryDecimalText(const QueryDecimal &decimal);
/// a < b, exactly.
bool isLess(const QueryDecimal &a, const QueryDecimal &b);

/// The minor units, at so many decimals, that a range accepts; from > to when none fits.
struct MinorSpan {
    qint64 from = 0; ///< inclusive
    qint64 to = 0; ///< inclusive
};
/// Exact, and at the ends of int64 the largest that fits. A currency whose decimals nobody knows is shown as its raw
/// integer, and compared as such: exponent 0.
MinorSpan minorSpanOf(const QueryRange<QueryDecimal> &range, int exponent);

} // namespace disputedesk
