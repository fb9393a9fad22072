#include "app/sandbox/omise/access.h"

#include "app/sandbox/http/form.h"

namespace disputedesk::sandbox::omise {

Access accessOf(const Request &request)
{
    constexpr std::string_view kScheme = "Basic ";
    std::string_view header = request.header("Authorization");
    if (!header.starts_with(kScheme))
        return Access::None;
    header.remove_prefix(kScheme.size());
    const std::string user = base64Decoded(header).value_or(std::string());
    if (user == std::string(kTestKey) + ':')
        return Access::Test;
    return user == std::string(kLiveKey) + ':' ? Access::Live : Access::None;
}

} // namespace disputedesk::sandbox::omise
