#include "app/sandbox/stripe/service.h"

namespace disputedesk::sandbox::stripe {

using namespace cards;

const House kHouse{
    .name = "stripe",
    .keys = {"sk_test_sandboxstripe0000000001", "sk_live_sandboxstripe0000000001", true},
    .idMark = "_1",
    .listPath = "/v1/disputes",
    .salt = 2,
    .stages = true,
    .full = true,
    .twoPrefixes = true,
    .hasAccount = true,
    .shares = {3, 2, 1, 8, 5, 1, 9, 7, 0, 0, 2, 1, 1},
};

namespace {

constexpr std::string_view kVersion = "2024-06-20"; // of the account, where the request names none

} // namespace

void Service::reset()
{
    cards::Service::reset();
    m_replays.clear();
}

std::optional<Problem> Service::readParameters(const Request &request, const Route &route, Parameters &parameters) const
{
    if (route.resource == Resource::Files)
        return std::nullopt;
    const bool lists = route.resource == Resource::Disputes;
    if (request.method == "GET") {
        if (lists && switches().readsQuery)
            parameters = formParameters(request.query);
        return std::nullopt;
    }
    const std::string_view type = request.header("Content-Type");
    if (!request.body.empty() && !type.empty() && !type.starts_with("application/x-www-form-urlencoded"))
        return Problem{
            .code = {}, .message = "The body must be application/x-www-form-urlencoded, not " + std::string(type)};
    parameters = merged(formParameters(request.query), formParameters(request.body));
    if (route.resource == Resource::Close && !parameters.empty())
        return badParameter(
            "parameter_unknown", parameters.front().name, "Received unknown parameter: " + parameters.front().name);
    return std::nullopt;
}

void Service::adorn(const Request &request, Reply &reply) const
{
    const std::string_view version = request.header("Stripe-Version");
    const QByteArray number = QByteArray::number(qulonglong(mixed(++m_answers)), 36).rightJustified(14, '0');
    reply.headers.emplace_back("Request-Id", "req_" + number.toStdString());
    reply.headers.emplace_back("Stripe-Version", version.empty() ? kVersion : version);
    if (reply.status == 401)
        reply.headers.emplace_back("WWW-Authenticate", "Basic realm=\"Stripe\"");
    if (reply.status >= 400 && !switches().shouldRetry.empty())
        reply.headers.emplace_back("Stripe-Should-Retry", switches().shouldRetry);
}

Reply Service::carryOut(Call &call)
{
    const std::string_view header = call.request.header("Idempotency-Key");
    if (header.empty() || call.request.method != "POST")
        return cards::Service::carryOut(call);
    const std::string key = (call.book.live() ? "live " : "test ") + std::string(header);
    const std::string request = call.request.path + '?' + call.request.query + '\n' + call.request.body;
    if (const Replays::Kept *kept = m_replays.find(key, call.now); kept != nullptr) {
        if (kept->request != request)
            return call.fail({.type = "idempotency_error",
                .code = {},
                .message = "This Idempotency-Key was first used with another path or other parameters"});
        Reply reply = kept->reply;
        reply.headers.emplace_back("Idempotent-Replayed", "true");
        return reply;
    }
    Reply reply = cards::Service::carryOut(call);
    if (call.trace.applied) // a refusal is not kept: the request was never carried out
        m_replays.keep(key, {request, reply, call.now});
    return reply;
}

} // namespace disputedesk::sandbox::stripe
