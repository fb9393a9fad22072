#pragma once

#include "app/sandbox/http/message.h"

namespace disputedesk::sandbox {

/// The two keys a provider takes, and whether it takes them as a bearer token, too.
struct Keys {
    std::string_view test, live;
    bool bearer = false;
};

enum class Access { None, Test, Live };

/// Whose data this request may see: HTTP Basic, a secret key as user, an empty password; all else is None.
[[nodiscard]] Access accessOf(const Request &request, const Keys &keys);

} // namespace disputedesk::sandbox
