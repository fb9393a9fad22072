#pragma once

#include "models/domain/clock.h"

#include <chrono>

namespace disputedesk {

/// Gives a time that only goes on; tests hand in their own.
using SteadyClock = std::function<std::chrono::milliseconds()>;

/// Since the computer was started. Its sleep counts, unlike in std::chrono::steady_clock on Linux, and nobody can set
/// it.
std::chrono::milliseconds sinceBoot();

/// How long ago it was made, whatever the computer did meanwhile: the longer of what a steady clock and the clock on
/// the wall say. One that was stopped, or set back, hides nothing that the other saw.
class Stopwatch {
public:
    Stopwatch(Clock wall, SteadyClock steady);
    std::chrono::milliseconds elapsed() const;

private:
    Clock m_wall;
    SteadyClock m_steady;
    QDateTime m_wallBegan;
    std::chrono::milliseconds m_steadyBegan;
};

} // namespace disputedesk
