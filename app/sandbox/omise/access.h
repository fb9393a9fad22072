#pragma once

#include "app/sandbox/http/message.h"

namespace disputedesk::sandbox::omise {

inline constexpr std::string_view kTestKey = "skey_test_sandbox0000000000001";
inline constexpr std::string_view kLiveKey = "skey_sandbox0000000000001";

enum class Access { None, Test, Live };

/// Whose data this request may see: HTTP Basic, a secret key as user, an empty password; all else is None.
[[nodiscard]] Access accessOf(const Request &request);

} // namespace disputedesk::sandbox::omise
