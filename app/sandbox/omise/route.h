#pragma once

#include <string>
#include <string_view>

namespace disputedesk::sandbox::omise {

enum class Resource {
    Unknown,
    Disputes,
    OpenDisputes,
    PendingDisputes,
    ClosedDisputes,
    Dispute,
    Accept,
    Close,
    Documents,
    Document,
    Charge,
    ChargeDisputes,
    Account,
    Events,
    File
};

/// A path, taken apart.
struct Route {
    Resource resource = Resource::Unknown;
    std::string id; ///< of the dispute, charge or file
    std::string document; ///< of the document below a dispute
    std::string_view pathTemplate; ///< "/disputes/{id}/accept"
};

[[nodiscard]] Route routeOf(std::string_view path);
/// The methods a path takes, as in an Allow header.
[[nodiscard]] std::string_view methodsOf(Resource resource);
[[nodiscard]] bool takes(Resource resource, std::string_view method);

} // namespace disputedesk::sandbox::omise
