#pragma once

#include <QString>

#include <optional>

namespace disputedesk::bench {

/// What a process does while nobody does anything.
struct Idle {
    double wakeups = 0; ///< a second, all threads together
    double cpuPercent = 0; ///< of one core
};

/// The program open on `profile`, watched for ten seconds once it has settled. Empty where /proc does not tell.
std::optional<Idle> idleOf(const QString &profile);

} // namespace disputedesk::bench
