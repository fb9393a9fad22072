#pragma once

#include <array>
#include <string_view>

namespace disputedesk::sandbox {

/// Someone who paid: names as they come, in three scripts.
struct Person {
    std::string_view name, mail, country, city;
};

extern const std::array<Person, 18> kPeople;
extern const std::array<std::string_view, 14> kProducts;
extern const std::array<std::string_view, 12> kReplies;

} // namespace disputedesk::sandbox
