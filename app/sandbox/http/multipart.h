#pragma once

#include "app/sandbox/http/message.h"

#include <optional>

namespace disputedesk::sandbox {

/// One part of a multipart/form-data body.
struct Part {
    std::string name;
    std::optional<std::string> filename; ///< set on file parts only
    std::string content;
};

/// The parts of a multipart body, or nothing when the boundary is missing or the body breaks off.
[[nodiscard]] std::optional<std::vector<Part>> decodedMultipart(std::string_view contentType, std::string_view body);

} // namespace disputedesk::sandbox
