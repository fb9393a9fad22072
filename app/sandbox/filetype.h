#pragma once

#include <string>
#include <string_view>

namespace disputedesk::sandbox {

/// "image/png", "image/jpeg" or "application/pdf" by the first bytes; empty for all else, whatever the name says.
[[nodiscard]] std::string_view fileType(std::string_view content);
/// A small PDF that says its name: what a seeded document holds.
[[nodiscard]] std::string samplePdf(std::string_view title);

} // namespace disputedesk::sandbox
