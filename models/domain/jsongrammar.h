#pragma once

#include <string_view>

namespace disputedesk::json {

/// White space by RFC 8259, which is less than isspace().
inline bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
/// True for a number by RFC 8259 of any size: no leading zeros, no bare point, nothing around it.
bool isNumber(std::string_view text);
/// The first byte behind the JSON value that starts at `from`, or null when it is not well-formed. Knows nothing of
/// limits and duplicate keys; UTF-8 is taken as checked.
const char *endOfValue(const char *from, const char *end);

} // namespace disputedesk::json
