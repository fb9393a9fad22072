#include "app/sandbox/cards/listing.h"

#include "app/sandbox/cards/disputejson.h"

#include <algorithm>
#include <charconv>

namespace disputedesk::sandbox::cards {

namespace {

/// Places in the book, both ends included; empty when the end lies before the start.
struct Window {
    std::int64_t first = 0, last = -1;
    std::int64_t limit = 10;
    std::optional<std::int64_t> after, before; ///< the cursors: older than, newer than
};

std::optional<std::int64_t> number(const std::string &text)
{
    std::int64_t value = 0;
    const auto [stopped, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failed == std::errc() && stopped == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

using Wrong = std::optional<Problem>;

Wrong narrowByTime(const Call &call, const Parameter &wish, std::string_view bound, Window &window)
{
    const std::optional<std::int64_t> moment = number(wish.value);
    if (!moment)
        return badParameter("parameter_invalid_integer", wish.name, "Invalid integer: " + wish.value);
    const std::int64_t since = call.book.firstSince(*moment), later = call.book.firstSince(*moment + 1);
    if (bound == "gte" || bound == "gt" || bound.empty())
        window.first = std::max(window.first, bound == "gt" ? later : since);
    if (bound == "lte" || bound == "lt" || bound.empty())
        window.last = std::min(window.last, (bound == "lt" ? since : later) - 1);
    return std::nullopt;
}

void narrowTo(std::optional<std::uint32_t> index, Window &window)
{
    window.first = std::max(window.first, index ? std::int64_t(*index) : INT64_MAX);
    window.last = std::min(window.last, index ? std::int64_t(*index) : -1);
}

Wrong readCursor(const Call &call, const Parameter &wish, std::optional<std::int64_t> &cursor)
{
    const std::optional<std::uint32_t> index = call.book.find(wish.value);
    if (!index)
        return badParameter("resource_missing", wish.name, "No such dispute: '" + wish.value + '\'');
    cursor = *index;
    return std::nullopt;
}

Wrong readLimit(const Parameter &wish, Window &window)
{
    window.limit = number(wish.value).value_or(0);
    if (window.limit >= 1 && window.limit <= 100)
        return std::nullopt;
    return badParameter("parameter_invalid_integer", wish.name, "limit is 1 to 100, not " + wish.value);
}

Wrong readOne(const Call &call, const Parameter &wish, Window &window)
{
    if (wish.name == "limit")
        return readLimit(wish, window);
    if (wish.name == "starting_after")
        return readCursor(call, wish, window.after);
    if (wish.name == "ending_before")
        return readCursor(call, wish, window.before);
    if (wish.name == "created")
        return narrowByTime(call, wish, {}, window);
    const std::string bound = memberOf("created", wish.name).value_or("");
    if (bound == "gt" || bound == "gte" || bound == "lt" || bound == "lte")
        return narrowByTime(call, wish, bound, window);
    if (wish.name == "charge")
        narrowTo(call.book.findBy("ch", wish.value), window);
    else if (wish.name == "payment_intent")
        narrowTo(call.book.findBy("pi", wish.value), window);
    else
        return badParameter("parameter_unknown", wish.name, "Received unknown parameter: " + wish.name);
    return std::nullopt;
}

/// Moves the window onto the page; true when there is more beyond it.
bool turnPage(Window &window, Switches::Cursor cursor)
{
    if (window.before) {
        window.first = std::max(window.first, *window.before + 1);
        const bool more = window.last - window.first + 1 > window.limit;
        window.last = std::min(window.last, window.first + window.limit - 1);
        return more;
    }
    if (window.after && cursor == Switches::Cursor::Repeat) { // the page that ends with the cursor, once more
        window.last = std::min(window.last, *window.after + window.limit - 1);
        window.first = std::max(window.first, *window.after);
        return true;
    }
    if (window.after && cursor == Switches::Cursor::EmptyMore) {
        window.last = window.first - 1;
        return true;
    }
    if (window.after)
        window.last = std::min(window.last, *window.after - 1);
    const bool more = window.last - window.first + 1 > window.limit;
    window.first = std::max(window.first, window.last - window.limit + 1);
    return more;
}

} // namespace

Reply listDisputes(const Call &call)
{
    Window window;
    window.last = std::int64_t(call.book.size()) - 1;
    for (const Parameter &wish : call.parameters) {
        if (const Wrong wrong = readOne(call, wish, window); wrong)
            return call.fail(*wrong);
    }
    if (window.after && window.before)
        return call.fail(badParameter({}, "ending_before", "starting_after and ending_before exclude each other"));
    const bool more = turnPage(window, call.switches.cursor);
    Reply reply;
    reply.body.reserve(std::size_t(window.limit) * 2'000);
    JsonWriter json(reply.body);
    json.beginObject().field("object", "list").field("url", call.house.listPath).field("has_more", more);
    json.key("data").beginArray();
    for (std::int64_t index = window.last; index >= window.first; --index)
        writeDispute(json, call, std::uint32_t(index), {});
    json.endArray().endObject();
    return reply;
}

} // namespace disputedesk::sandbox::cards
