#pragma once

#include <QDateTime>

namespace disputedesk {

/// True when a read of `readMs` must not replace what was read at `knownMs` (safety.md N10); ms since the epoch. A
/// known read from the future was timed by a clock that has been set right since: it is no reason to refuse newer ones.
inline bool isOlderRead(qint64 readMs, qint64 knownMs)
{
    constexpr qint64 kTolerated = 60'000;
    return readMs < knownMs && knownMs <= QDateTime::currentMSecsSinceEpoch() + kTolerated;
}

} // namespace disputedesk
