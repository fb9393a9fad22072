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

std::chrono::milliseconds backoff(int tries, const Error &error, const ProviderOptions &options)
{
    const double random = options.jitter ? options.jitter() : QRandomGenerator::global()->generateDouble();
    const qint64 doubled = options.retryBase.count() << std::clamp(tries - 1, 0, 10);
    const std::chrono::milliseconds wait(qint64(double(doubled) * (0.8 + 0.4 * random)));
    return std::max<std::chrono::milliseconds>(wait, error.retryAfter);
}

} // namespace disputedesk
