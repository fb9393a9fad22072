#pragma once

#include "app/sandbox/json/jsonwriter.h"
#include "app/sandbox/omise/book.h"
#include "app/sandbox/omise/shape.h"

namespace disputedesk::sandbox::omise {

/// The charge of that serial, disputed or not; its text follows from the serial alone.
void writeCharge(JsonWriter &json, const Book &book, std::uint32_t serial, const Shape &shape);

} // namespace disputedesk::sandbox::omise
