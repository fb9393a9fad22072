#pragma once

#include "app/sandbox/cards/book.h"
#include "app/sandbox/json/jsonwriter.h"

namespace disputedesk::sandbox::cards {

/// The key of a mode, and ids to pick from by what one can do with them.
void writeTraits(JsonWriter &json, const Book &book, std::string_view key, std::int64_t now);

} // namespace disputedesk::sandbox::cards
