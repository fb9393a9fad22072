#include "app/sandbox/wooshpay/service.h"

namespace disputedesk::sandbox::wooshpay {

using namespace cards;

const House kHouse{
    .name = "wooshpay",
    .keys = {"sk_test_sandboxwooshpay00000001", "sk_live_sandboxwooshpay00000001"},
    .idMark = "_",
    .listPath = "/v1/disputes/list",
    .salt = 1,
    .stages = false,
    .full = false,
    .twoPrefixes = false,
    .hasAccount = false,
    .shares = {3, 2, 1, 8, 5, 1, 10, 7, 2, 1, 0, 0, 0},
};

namespace {

bool asks(const Request &request, std::string_view header)
{
    return request.header(header).find("application/json") != std::string_view::npos;
}

std::optional<Problem> missingHeaders(const Request &request, int status)
{
    const bool accept = asks(request, "Accept"), content = asks(request, "Content-Type");
    if (accept && content)
        return std::nullopt;
    const std::string missing = accept ? "Content-Type" : content ? "Accept" : "Accept, Content-Type";
    return Problem{.status = status != 0 ? status
            : content                    ? 406
                                         : 415,
        .code = "missing_header",
        .message = "Required with the value application/json: " + missing};
}

Problem unreadable() { return {.code = "parameter_invalid_json", .message = "The body is not a JSON object"}; }

} // namespace

std::optional<Problem> Service::readParameters(const Request &request, const Route &route, Parameters &parameters) const
{
    const bool aboutFiles = request.path.starts_with("/v1/files");
    if (aboutFiles)
        return std::nullopt;
    if (auto wrong = missingHeaders(request, switches().headerStatus); wrong)
        return wrong;
    if (route.resource == Resource::Close && !request.body.empty())
        return Problem{.code = "body_not_allowed", .message = "Close takes no body"};
    const bool lists = route.resource == Resource::Disputes;
    if (lists && switches().readsQuery)
        parameters = formParameters(request.query);
    if (request.body.empty() || (lists && !switches().readsBody))
        return std::nullopt;
    const std::optional<Parameters> body = jsonParameters(request.body);
    if (!body)
        return unreadable();
    if (lists || request.method == "POST")
        parameters = merged(std::move(parameters), *body);
    return std::nullopt;
}

void Service::adorn(const Request &, Reply &) const { }

} // namespace disputedesk::sandbox::wooshpay
