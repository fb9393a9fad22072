#include "models/providers/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace disputedesk {

bool isWorthRetrying(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost: return true;
    default: return false;
    }
}

bool isWorthRetrying(const Error &error, std::optional<bool> serverSays, const RetryRules &rules)
{
    if (rules.serverDecides && serverSays && error.httpStatus != 0)
        return *serverSays;
    return isWorthRetrying(error) || (rules.conflictToo && error.httpStatus == 409);
}

std::chrono::milliseconds backoff(
    int tries, const Error &error, const ProviderOptions &options, const RetryRules &rules)
{
    const double random = options.jitter ? options.jitter() : QRandomGenerator::global()->generateDouble();
    qint64 doubled = options.retryBase.count() << std::clamp(tries - 1, 0, 10);
    if (rules.longest.count() > 0)
        doubled = std::min<qint64>(doubled, rules.longest.count());
    const double factor = rules.jitterFrom + (rules.jitterTo - rules.jitterFrom) * random;
    const std::chrono::milliseconds wait(qint64(double(doubled) * factor));
    return std::max<std::chrono::milliseconds>(wait, error.retryAfter);
}

} // namespace disputedesk
