#pragma once

#include "models/domain/provider.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace disputedesk {

/// Writes what a row can be found by, line by line in lower case; see searchTextOf() for the order. The signs that mark
/// metadata (searchmarks.h) are taken out of everything a server sent.
class SearchText {
public:
    /// Of disputes of `provider`; appends to `out`, which outlives it.
    SearchText(std::string &out, ProviderKind provider);

    /// One text; nothing for an empty one.
    void line(std::string_view utf8);
    /// Currency and plain amount.
    void amount(std::string_view currency, qint64 minor);
    /// One entry in one line, its own line breaks made spaces.
    void metadata(std::string_view key, std::string_view value);

private:
    enum class Breaks { Keep, AsSpaces };
    void append(std::string_view utf8, Breaks breaks);
    int decimalsOf(std::string_view currency);

    std::string &m_out;
    ProviderKind m_provider;
    std::vector<std::pair<std::string, int>> m_decimals; ///< of the currencies so far: a page has a few
};

} // namespace disputedesk
