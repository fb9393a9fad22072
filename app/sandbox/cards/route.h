#pragma once

#include <string>
#include <string_view>

namespace disputedesk::sandbox::cards {

struct House;

enum class Resource { Unknown, Disputes, Dispute, Close, Files, File, FileContents, Account };

/// A method and a path, taken apart; Unknown when this house does not take the two together.
struct Route {
    Resource resource = Resource::Unknown;
    std::string id; ///< of the dispute or file
    std::string_view pathTemplate = "(unknown)"; ///< "/v1/disputes/{id}/close"
};

[[nodiscard]] Route routeOf(const House &house, std::string_view method, std::string_view path);

} // namespace disputedesk::sandbox::cards
