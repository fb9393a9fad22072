#include "app/sandbox/omise/listing.h"

#include "app/sandbox/http/form.h"

#include <algorithm>
#include <charconv>

namespace disputedesk::sandbox::omise {

namespace {

constexpr std::int64_t kMostPerPage = 100;

bool readNumber(const std::optional<std::string> &text, std::int64_t least, std::int64_t &number)
{
    if (!text)
        return true;
    const char *end = text->data() + text->size();
    const auto [stopped, failed] = std::from_chars(text->data(), end, number);
    return failed == std::errc() && stopped == end && number >= least;
}

bool readTime(const std::optional<std::string> &text, std::int64_t &seconds)
{
    if (!text)
        return true;
    const std::optional<std::int64_t> time = parsedTime(*text);
    seconds = time.value_or(0);
    return time.has_value();
}

} // namespace

std::optional<std::string> readWindow(const std::vector<Field> &query, std::int64_t now, Window &window)
{
    window.to = now;
    const std::string order = formValue(query, "order").value_or("chronological");
    window.newestFirst = order == "reverse_chronological";
    if (!readNumber(formValue(query, "offset"), 0, window.offset))
        return "offset must be a number, zero or more";
    if (!readNumber(formValue(query, "limit"), 1, window.limit))
        return "limit must be a number above zero";
    if (!readTime(formValue(query, "from"), window.from))
        return "from must be a date and time in ISO 8601";
    if (!readTime(formValue(query, "to"), window.to))
        return "to must be a date and time in ISO 8601";
    if (!window.newestFirst && order != "chronological")
        return "order must be chronological or reverse_chronological";
    window.limit = std::min(window.limit, kMostPerPage);
    return std::nullopt;
}

void writeList(JsonWriter &json, const Window &window, std::int64_t total, std::string_view location,
    const Shape &shape, const std::function<void(std::int64_t)> &item)
{
    json.beginObject().field("object", "list").key("data").beginArray();
    const std::int64_t end = window.offset >= total ? window.offset : std::min(total, window.offset + window.limit);
    for (std::int64_t i = window.offset; i < end; ++i)
        item(window.newestFirst ? total - 1 - i : i);
    json.endArray().field("limit", window.limit).field("offset", window.offset).field("total", total);
    if (shape.drift)
        json.nullField("order");
    else
        json.field("location", location).field("order", window.newestFirst ? "reverse_chronological" : "chronological");
    json.field("from", shape.time(window.from)).field("to", shape.time(window.to)).endObject();
}

} // namespace disputedesk::sandbox::omise
