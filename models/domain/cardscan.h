#pragma once

#include <string_view>

namespace disputedesk {

/// False when `utf8` holds no card number for certain: a quick look at every 13th byte, for texts by the million.
/// True says nothing: ask maskCardNumbers().
bool mayHoldCardNumber(std::string_view utf8);

/// Whether a character may be a digit of a card number or stand between two groups of its digits.
bool mayStandInCardNumber(char16_t unit);

} // namespace disputedesk
