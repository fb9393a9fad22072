#pragma once

#include "models/domain/searchmarks.h"

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

} // namespace disputedesk
