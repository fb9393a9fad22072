#pragma once

#include "app/sandbox/http/message.h"

#include <optional>

namespace disputedesk::sandbox {

enum class PlusSign { Kept, IsSpace }; ///< a plus is a space in queries and forms, itself in a path

/// Percent-decodes; a broken escape stays as it is.
[[nodiscard]] std::string percentDecoded(std::string_view text, PlusSign plus);
/// The pairs of a query string or an urlencoded body, in order.
[[nodiscard]] std::vector<Field> decodedForm(std::string_view text);
/// The last value of that name, as Rails reads it; nothing when it is absent.
[[nodiscard]] std::optional<std::string> formValue(const std::vector<Field> &form, std::string_view name);
/// The text base64 stands for; nothing when it is not base64.
[[nodiscard]] std::optional<std::string> base64Decoded(std::string_view text);

} // namespace disputedesk::sandbox
