#pragma once

#include "models/domain/searchmarks.h"

#include <array>
#include <optional>
#include <string_view>

namespace disputedesk {

/// Asks `use` for key and value, both in lower case, of each metadata entry in a search text (see searchmarks.h), until
/// it answers false.
template <typename Use> void eachMetadataEntry(std::string_view text, const Use &use)
{
    for (size_t at = text.find(char(kMetaBegin)); at != text.npos; at = text.find(char(kMetaBegin), at + 1)) {
        const size_t middle = text.find(char(kMetaMiddle), at);
        if (middle == text.npos)
            return;
        const size_t end = text.find('\n', middle);
        const std::string_view value = text.substr(middle + 1, end == text.npos ? end : end - middle - 1);
        if (middle > at + 1 && !use(text.substr(at + 1, middle - at - 1), value))
            return;
    }
}

/// The same for a search text in pieces of whole lines: a line that many rows repeat lies in a piece of its own.
template <size_t Count, typename Use>
void eachMetadataEntry(const std::array<std::string_view, Count> &pieces, const Use &use)
{
    bool goesOn = true;
    for (size_t i = 0; i < Count && goesOn; ++i)
        eachMetadataEntry(pieces[i], [&goesOn, &use](std::string_view key, std::string_view value) {
            goesOn = use(key, value);
            return goesOn;
        });
}

/// The value of the first metadata entry of that key, both in lower case; empty where there is none.
template <size_t Count>
std::optional<std::string_view> metadataValue(const std::array<std::string_view, Count> &pieces, std::string_view key)
{
    std::optional<std::string_view> found;
    eachMetadataEntry(pieces, [&found, key](std::string_view each, std::string_view value) {
        if (each == key)
            found = value;
        return !found;
    });
    return found;
}

} // namespace disputedesk
