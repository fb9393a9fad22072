#pragma once

#include "app/sandbox/http/message.h"

#include <cstdint>
#include <map>
#include <optional>

namespace disputedesk::sandbox::stripe {

/// The answers kept under an Idempotency-Key, for a day.
class Replays {
public:
    struct Kept {
        std::string request; ///< path and body: another one under the same key is a mistake
        Reply reply;
        std::int64_t at = 0;
    };

    /// What is kept under that key, not older than a day.
    [[nodiscard]] const Kept *find(const std::string &key, std::int64_t now) const;
    void keep(const std::string &key, Kept kept) { m_kept[key] = std::move(kept); }
    void clear() { m_kept.clear(); }

private:
    std::map<std::string, Kept> m_kept;
};

} // namespace disputedesk::sandbox::stripe
