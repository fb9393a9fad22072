#pragma once

#include "app/sandbox/timetext.h"

#include <string>

namespace disputedesk::sandbox::omise {

/// The version an account is pinned to, and the first one with the newer shape.
inline constexpr std::string_view kCurrentVersion = "2019-05-29";

/// How this answer shall look; the data is the same.
struct Shape {
    bool older = false; ///< created, lower-case currency, one transaction id
    bool drift = false; ///< recorded oddities: times with +07:00, lists with a null order and no location
    bool listsUploads = true; ///< false: lists lag behind what was uploaded
    bool expand = false; ///< the charge inside the dispute
    std::string baseUrl; ///< in front of download_uri

    [[nodiscard]] std::string time(std::int64_t seconds) const { return isoTime(seconds, drift ? 7 : 0); }
    [[nodiscard]] std::string_view createdKey() const { return older ? "created" : "created_at"; }
};

} // namespace disputedesk::sandbox::omise
