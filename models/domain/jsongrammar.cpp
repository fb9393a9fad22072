#include "models/domain/jsongrammar.h"

#include <algorithm>
#include <vector>

namespace disputedesk::json {

namespace {
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isHex(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

const char *skipSpace(const char *at, const char *end) { return std::find_if_not(at, end, isSpace); }

const char *skipDigits(const char *at, const char *end) { return std::find_if_not(at, end, isDigit); }

const char *endOfNumber(const char *at, const char *end)
{
    if (at != end && *at == '-')
        ++at;
    const char *whole = at;
    at = skipDigits(at, end);
    if (at == whole || (*whole == '0' && at - whole > 1))
        return nullptr;
    if (at != end && *at == '.') {
        const char *fraction = ++at;
        at = skipDigits(at, end);
        if (at == fraction)
            return nullptr;
    }
    if (at != end && (*at == 'e' || *at == 'E')) {
        if (++at != end && (*at == '+' || *at == '-'))
            ++at;
        const char *exponent = at;
        at = skipDigits(at, end);
        if (at == exponent)
            return nullptr;
    }
    return at;
}

/// `at` is behind the opening quote.
const char *endOfText(const char *at, const char *end)
{
    while (at != end && *at != '"') {
        if (static_cast<unsigned char>(*at) < 0x20)
            return nullptr;
        if (*at++ != '\\')
            continue;
        if (at == end)
            return nullptr;
        if (*at == 'u') {
            if (end - at < 5 || !std::all_of(at + 1, at + 5, isHex))
                return nullptr;
            at += 5;
        } else if (std::string_view("\"\\/bfnrt").find(*at++) == std::string_view::npos) {
            return nullptr;
        }
    }
    return at == end ? nullptr : at + 1;
}

const char *endOfScalar(const char *at, const char *end)
{
    if (*at == '"')
        return endOfText(at + 1, end);
    const std::string_view rest(at, size_t(end - at));
    for (const std::string_view word : {"true", "false", "null"})
        if (rest.substr(0, word.size()) == word)
            return at + word.size();
    return endOfNumber(at, end);
}

/// A key and its colon, up to the value.
const char *skipKey(const char *at, const char *end)
{
    at = skipSpace(at, end);
    if (at == end || *at != '"')
        return nullptr;
    at = endOfText(at + 1, end);
    if (!at)
        return nullptr;
    at = skipSpace(at, end);
    return at == end || *at != ':' ? nullptr : at + 1;
}
} // namespace

bool isNumber(std::string_view text)
{
    return !text.empty() && endOfNumber(text.data(), text.data() + text.size()) == text.data() + text.size();
}

const char *endOfValue(const char *from, const char *end)
{
    std::vector<char> open; // own stack: hostile nesting must not become our recursion
    const char *at = from;
    for (;;) {
        at = skipSpace(at, end);
        if (at == end)
            return nullptr;
        if (*at == '{' || *at == '[') {
            const char close = *at == '{' ? '}' : ']';
            const char *inside = skipSpace(at + 1, end);
            if (inside == end || *inside != close) {
                open.push_back(close);
                at = close == '}' ? skipKey(inside, end) : inside;
                if (!at)
                    return nullptr;
                continue;
            }
            at = inside + 1;
        } else {
            at = endOfScalar(at, end);
            if (!at)
                return nullptr;
        }
        // A value has ended: close what ends with it, or go on behind a comma.
        for (;;) {
            if (open.empty())
                return at;
            at = skipSpace(at, end);
            if (at == end)
                return nullptr;
            if (*at != open.back())
                break;
            open.pop_back();
            ++at;
        }
        if (*at != ',')
            return nullptr;
        ++at;
        if (open.back() == '}')
            at = skipKey(at, end);
        if (!at)
            return nullptr;
    }
}

} // namespace disputedesk::json
