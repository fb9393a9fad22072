#pragma once

#include "app/sandbox/omise/call.h"

namespace disputedesk::sandbox::omise {

[[nodiscard]] Reply listDocuments(Call &call, std::uint32_t index);
[[nodiscard]] Reply retrieveDocument(Call &call, std::uint32_t index);
[[nodiscard]] Reply uploadDocument(Call &call, std::uint32_t index);
[[nodiscard]] Reply deleteDocument(Call &call, std::uint32_t index);
/// The bytes behind a download_uri; like the real one it asks for no key. Nothing when the book has no such file.
[[nodiscard]] std::optional<Reply> download(const Book &book, std::string_view documentId);

} // namespace disputedesk::sandbox::omise
