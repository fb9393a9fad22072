#include "app/sandbox/http/message.h"

#include <algorithm>

namespace disputedesk::sandbox {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; } // not tolower(): no locale in a protocol

} // namespace

std::string_view Request::header(std::string_view name) const
{
    const auto sameName = [name](const Field &field) {
        return std::equal(field.first.begin(), field.first.end(), name.begin(), name.end(),
            [](char a, char b) { return lower(a) == lower(b); });
    };
    const auto found = std::find_if(headers.begin(), headers.end(), sameName);
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

} // namespace disputedesk::sandbox
