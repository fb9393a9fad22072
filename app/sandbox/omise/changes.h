#pragma once

#include "app/sandbox/omise/book.h"
#include "app/sandbox/omise/eventlog.h"
#include "app/sandbox/random.h"

#include <QJsonObject>

#include <optional>

namespace disputedesk::sandbox::omise {

/// One mode of the account: its disputes and what happened to them.
struct Mode {
    Book book;
    EventLog events;
};

/// Disputes that change without a client's doing, on demand or by a ticker.
class Changes {
public:
    explicit Changes(std::uint64_t seed)
        : m_dice(seed)
    {
    }

    /// {"add": n} | {"id": …, "status": …, "review_over": …, "deadline_passed": …} | {"every_ms": n}, "live" with each.
    [[nodiscard]] std::optional<std::string> apply(const QJsonObject &wish, Mode &test, Mode &live);
    /// Makes up for the ticks since the last request: nobody can tell that from a timer, and an idle sandbox stays
    /// idle.
    void catchUp(Mode &test, Mode &live);

private:
    void tick(Mode &mode);
    [[nodiscard]] std::optional<std::string> changeOne(const QJsonObject &wish, Mode &mode);

    Dice m_dice;
    std::int64_t m_everyMs = 0;
    std::int64_t m_lastTick = 0;
    bool m_tickLive = false;
};

} // namespace disputedesk::sandbox::omise
