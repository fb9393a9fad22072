#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace disputedesk {

inline constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000; ///< UTC has no other days

/// ms since the epoch; 0 for no time.
inline qint64 msOf(const QDateTime &time) { return time.isValid() ? time.toMSecsSinceEpoch() : 0; }
/// The time of ms since the epoch, as Qt::UTC; 0 is 1970 here.
inline QDateTime utcOf(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toUTC(); }

/// The same; 0 is no time.
inline QDateTime timeOf(qint64 ms) { return ms == 0 ? QDateTime() : utcOf(ms); }

} // namespace disputedesk
