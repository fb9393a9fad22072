#pragma once

#include "app/sandbox/json/jsonwriter.h"
#include "app/sandbox/omise/book.h"
#include "app/sandbox/omise/listing.h"

namespace disputedesk::sandbox::omise {

[[nodiscard]] std::string_view statusName(Status status);
void writeDispute(JsonWriter &json, const Book &book, std::uint32_t index, const Shape &shape, std::int64_t now);
void writeDocument(
    JsonWriter &json, const Book &book, std::uint32_t index, const Document &document, const Shape &shape);
void writeDocuments(JsonWriter &json, const Book &book, std::uint32_t index, const Details &details,
    const Window &window, const Shape &shape);

} // namespace disputedesk::sandbox::omise
