#pragma once

#include "app/sandbox/cards/call.h"
#include "app/sandbox/random.h"

namespace disputedesk::sandbox::cards {

/// Disputes that change without a client's doing, on demand or by a ticker.
class Changes {
public:
    explicit Changes(std::uint64_t seed)
        : m_dice(seed)
    {
    }

    /// {"add": n} | {"id": …, "status": …, "due_by": seconds, null, 0 or "absent"} | {"every_ms": n}; "live" with each.
    [[nodiscard]] std::optional<std::string> apply(const QJsonObject &wish, Mode &test, Mode &live);
    /// Makes up for the ticks since the last request, so that an idle sandbox stays idle.
    void catchUp(Mode &test, Mode &live);

private:
    void tick(Book &book);

    Dice m_dice;
    std::int64_t m_everyMs = 0;
    std::int64_t m_lastTick = 0;
    bool m_tickLive = false;
};

} // namespace disputedesk::sandbox::cards
