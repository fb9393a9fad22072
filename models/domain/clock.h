#pragma once

#include <QDateTime>

#include <functional>

namespace disputedesk {

/// Gives the time in UTC; tests hand in their own.
using Clock = std::function<QDateTime()>;

inline QDateTime systemNow() { return QDateTime::currentDateTimeUtc(); }

} // namespace disputedesk
