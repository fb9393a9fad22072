#pragma once

#include "app/sandbox/cards/call.h"

namespace disputedesk::sandbox::cards {

/// What an update asks for, each part judged by itself.
struct Wish {
    std::vector<std::pair<std::size_t, std::string>> evidence; ///< row of kFields and what it shall be
    bool clearsMetadata = false;
    std::vector<Field> metadata; ///< an empty text takes the key away
    std::optional<bool> submit;
};

/// Fills the wish; the problem is the first parameter that is not as it must be.
[[nodiscard]] std::optional<Problem> readWish(const Call &call, Wish &wish);

} // namespace disputedesk::sandbox::cards
