#pragma once

#include "app/sandbox/omise/call.h"

namespace disputedesk::sandbox::omise {

/// Answers a call whose key, path and method are already known to be good.
[[nodiscard]] Reply answerFor(Call &call);
/// An object with the key and the ids a test wants to pick from: what the API itself does not tell.
void writeTraits(JsonWriter &json, const Book &book, std::string_view key);

} // namespace disputedesk::sandbox::omise
