#pragma once

#include "app/sandbox/http/message.h"
#include "app/sandbox/json/jsonwriter.h"
#include "app/sandbox/omise/shape.h"

#include <functional>
#include <optional>

namespace disputedesk::sandbox::omise {

/// Which part of a list was asked for.
struct Window {
    std::int64_t offset = 0;
    std::int64_t limit = 20;
    std::int64_t from = 0;
    std::int64_t to = 0;
    bool newestFirst = false;
};

/// Reads offset, limit, from, to and order; the text says which of them is bad.
[[nodiscard]] std::optional<std::string> readWindow(const std::vector<Field> &query, std::int64_t now, Window &window);

/// Writes a list object; `item` writes the n-th of the `total` that the window's times left, oldest first.
void writeList(JsonWriter &json, const Window &window, std::int64_t total, std::string_view location,
    const Shape &shape, const std::function<void(std::int64_t)> &item);

} // namespace disputedesk::sandbox::omise
