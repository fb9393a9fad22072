#include "app/sandbox/access.h"

#include "app/sandbox/http/form.h"

namespace disputedesk::sandbox {

namespace {

/// The key a request shows; empty when it shows none, or shows it in a way this provider does not take.
std::string keyOf(const Request &request, bool bearer)
{
    constexpr std::string_view kBasic = "Basic ", kBearer = "Bearer ";
    std::string_view header = request.header("Authorization");
    if (bearer && header.starts_with(kBearer))
        return std::string(header.substr(kBearer.size()));
    if (!header.starts_with(kBasic))
        return {};
    header.remove_prefix(kBasic.size());
    std::string user = base64Decoded(header).value_or(std::string());
    if (!user.ends_with(':'))
        return {}; // a password, or no colon at all
    user.pop_back();
    return user;
}

} // namespace

Access accessOf(const Request &request, const Keys &keys)
{
    const std::string key = keyOf(request, keys.bearer);
    if (key == keys.test)
        return Access::Test;
    return key == keys.live ? Access::Live : Access::None;
}

} // namespace disputedesk::sandbox
