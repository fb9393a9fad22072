#pragma once

#include "app/sandbox/cards/call.h"

namespace disputedesk::sandbox::cards {

/// How this one answer tells a dispute.
struct Telling {
    bool nullEvidence = false;
    std::string_view status = {}; ///< empty: the truth
};

void writeDispute(JsonWriter &json, const Call &call, std::uint32_t index, const Telling &telling);
/// An answer that holds one dispute.
[[nodiscard]] Reply disputeReply(const Call &call, std::uint32_t index, std::string_view status = {});

} // namespace disputedesk::sandbox::cards
