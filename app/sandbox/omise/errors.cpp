#include "app/sandbox/omise/errors.h"

#include "app/sandbox/json/jsonwriter.h"

#include <algorithm>

namespace disputedesk::sandbox::omise {

Reply error(int status, std::string_view code, std::string_view message)
{
    std::string anchor(code);
    std::ranges::replace(anchor, '_', '-');
    Reply reply;
    reply.status = status;
    JsonWriter(reply.body)
        .beginObject()
        .field("object", "error")
        .field("location", "https://www.omise.co/api-errors#" + anchor)
        .field("code", code)
        .field("message", message)
        .endObject();
    return reply;
}

Reply errorForStatus(int status)
{
    switch (status) {
    case 401: return error(401, "authentication_failure", "authentication failed");
    case 403: return error(403, "forbidden", "this key may not do this");
    case 404: return notFound("the requested resource");
    case 405: return error(405, "method_not_allowed", "this path does not take this method");
    case 429: return error(429, "too_many_requests", "too many requests, slow down");
    case 503: return error(503, "service_unavailable", "the service is unavailable for a moment");
    default:
        return error(status, status < 500 ? "bad_request" : "internal_error", "the request could not be processed");
    }
}

} // namespace disputedesk::sandbox::omise
