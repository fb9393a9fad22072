#pragma once

#include "models/domain/query.h"

#include <QStringView>

#include <optional>

namespace disputedesk {

/// Reads a moment of the grammar in queryparser.h, case-blind. Empty: none; `noSuchDate`: it is written like a date
/// that the calendar has not. Years 1970 to 2999.
std::optional<QueryDate> parseQueryDate(QStringView text, bool &noSuchDate);
/// Whether it could still become a moment: "2026-1", "this_".
bool beginsQueryDate(QStringView text);
/// "2026-11", "this_week", "7d": parses back.
QString queryDateText(const QueryDate &date);

/// [from, to) in ms since the epoch, UTC.
struct MsSpan {
    qint64 from = 0;
    qint64 to = 0;

    bool holds(qint64 ms) const { return ms >= from && ms < to; }
};
/// The day, month … of a date, from midnight to midnight of the clock's zone (a day with a change of the clocks has 23
/// or 25 hours); for a Span the one millisecond it points at, ahead of now for Due, else back.
MsSpan periodOf(const QueryDate &date, QueryField field, const QueryClock &clock);
/// What a range accepts; a lone Span is everything between now (inclusive) and there. Where `dates.missing` nothing.
MsSpan spanOf(const QueryDates &dates, QueryField field, const QueryClock &clock);

} // namespace disputedesk
