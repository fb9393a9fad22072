#include "app/sandbox/stripe/replays.h"

namespace disputedesk::sandbox::stripe {

const Replays::Kept *Replays::find(const std::string &key, std::int64_t now) const
{
    constexpr std::int64_t kDay = 86'400;
    const auto found = m_kept.find(key);
    return found != m_kept.end() && now - found->second.at < kDay ? &found->second : nullptr;
}

} // namespace disputedesk::sandbox::stripe
