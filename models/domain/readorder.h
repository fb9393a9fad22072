#pragma once

#include "models/domain/clock.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace disputedesk {

inline constexpr qint64 kToleratedMs = 60'000; ///< clocks are not more exact than that

/// True when a read of `readMs` must not replace what was read at `knownMs` (safety.md N10); ms since the epoch. A
/// known read from the future was timed by a clock that has been set right since: it is no reason to refuse newer ones.
inline bool isOlderRead(qint64 readMs, qint64 knownMs)
{
    return readMs < knownMs && knownMs <= QDateTime::currentMSecsSinceEpoch() + kToleratedMs;
}

/// The clock that reads are timed by, for one session: set back by as little as isOlderRead() would believe, it stands
/// still until it is overtaken. Else what is read meanwhile would look older than what it was read after.
inline Clock standingStill(Clock clock)
{
    return [clock = std::move(clock), last = std::make_shared<QDateTime>()] {
        const QDateTime now = clock();
        const bool wasSetRight = !last->isValid() || now.msecsTo(*last) > kToleratedMs;
        return *last = wasSetRight ? now : std::max(*last, now);
    };
}

} // namespace disputedesk
