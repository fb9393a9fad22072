#pragma once

#include "app/sandbox/cards/switches.h"
#include "app/sandbox/http/message.h"

namespace disputedesk::sandbox::cards {

/// What went wrong, before it is put into one of the shapes.
struct Problem {
    int status = 400;
    std::string_view type = "invalid_request_error";
    std::string code; ///< may be empty, as may be param
    std::string message;
    std::string param = {};
};

/// A parameter that is not as it must be.
[[nodiscard]] Problem badParameter(std::string code, std::string param, std::string message);
/// The dispute's state forbids it.
[[nodiscard]] Problem wrongState(std::string message);
[[nodiscard]] Problem noSuch(std::string_view what, std::string_view id);
/// The problem that goes with a bare status, for faults and refused keys.
[[nodiscard]] Problem problemOf(int status);

[[nodiscard]] Reply worded(const Problem &problem, const Switches &switches);

} // namespace disputedesk::sandbox::cards
