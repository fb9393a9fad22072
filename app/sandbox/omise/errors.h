#pragma once

#include "app/sandbox/http/message.h"

namespace disputedesk::sandbox::omise {

/// An error object of the provider.
[[nodiscard]] Reply error(int status, std::string_view code, std::string_view message);

[[nodiscard]] inline Reply badRequest(std::string_view message) { return error(400, "bad_request", message); }
[[nodiscard]] inline Reply notFound(std::string_view what)
{
    return error(404, "not_found", std::string(what) + " was not found");
}
/// The error that goes with a bare status, for faults and refused verbs.
[[nodiscard]] Reply errorForStatus(int status);

} // namespace disputedesk::sandbox::omise
