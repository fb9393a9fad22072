#pragma once

#include "models/domain/stopwatch.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace disputedesk {

class DecodePool;
class Pacer;

/// Limits and dependencies of the network half. The defaults are what ships; tests turn seconds into milliseconds.
struct ProviderOptions {
    std::chrono::milliseconds readDeadline{30'000}; ///< per try, wall clock (F6)
    std::chrono::milliseconds downloadDeadline{120'000};
    std::chrono::milliseconds writeDeadline{60'000};
    int slowestUpload = 32; ///< bytes per millisecond: a write has as much longer as its body takes at that rate
    /// A write whose first byte would leave later than this after send() is not sent. Timers stand still while the
    /// computer sleeps; what the person confirmed, and what was read before it, is old when it wakes up.
    std::chrono::milliseconds sendWithin{20'000};
    std::chrono::milliseconds retryBase{500}; ///< doubles with each try: 0.5, 1, 2, 4, 8 s
    int maxTries = 6;
    /// Paces the account's reads; empty: each goes out at once. With one a "slow down" of the server is no failed try
    /// of a background read: that gives up after maxSlowDowns of them, some ten minutes or, where the server names the
    /// wait, as many of its waits.
    std::shared_ptr<Pacer> pacer;
    int maxSlowDowns = 24;
    qint64 maxJsonBytes = 8 * 1024 * 1024;
    qint64 maxDownloadBytes = 16 * 1024 * 1024;
    Clock clock = systemNow;
    SteadyClock steady = sinceBoot;
    std::function<double()> jitter; ///< 0 to 1; empty: random
    /// Another certificate store than the system's, e.g. a test's own CA. Verification stays on.
    std::optional<QSslConfiguration> tls;
    /// Where writes go, and nothing else; empty: the manager the reads use. On a manager of their own each has a fresh
    /// connection, whatever the server says: none dies on a stale kept-alive one and becomes UNKNOWN for nothing, or is
    /// answered by what came late for the one before. Must outlive the provider.
    QNetworkAccessManager *writeNetwork = nullptr;
    /// Where long answers are decoded; empty: a thread of the account's own. Must outlive the provider.
    DecodePool *decodePool = nullptr;
    /// For end-to-end tests of live mode against the sandbox; the program never sets it.
    bool allowLiveOnLoopback = false;
};

} // namespace disputedesk
