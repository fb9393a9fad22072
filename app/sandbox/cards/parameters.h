#pragma once

#include "app/sandbox/http/message.h"

#include <optional>

namespace disputedesk::sandbox::cards {

/// One parameter under the name a form gives it: "evidence[customer_name]".
struct Parameter {
    std::string name;
    std::string value;
    bool text = true; ///< false: a number, bool, list or empty object of JSON
};
using Parameters = std::vector<Parameter>;

[[nodiscard]] Parameters formParameters(std::string_view form);
/// The members of a JSON object, however deep; null becomes an empty text. Nothing when it is no object.
[[nodiscard]] std::optional<Parameters> jsonParameters(std::string_view json);
/// Those of `above` win over those of `below` that have the same name.
[[nodiscard]] Parameters merged(Parameters below, const Parameters &above);
/// "customer_name" for "evidence[customer_name]" in the hash "evidence"; nothing when it is not in there.
[[nodiscard]] std::optional<std::string> memberOf(std::string_view hash, const std::string &name);

} // namespace disputedesk::sandbox::cards
