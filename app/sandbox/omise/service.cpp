#include "app/sandbox/omise/service.h"

#include "app/sandbox/http/form.h"
#include "app/sandbox/omise/answers.h"
#include "app/sandbox/omise/call.h"
#include "app/sandbox/omise/documents.h"
#include "app/sandbox/omise/keys.h"
#include "app/sandbox/omise/seeder.h"
#include "app/sandbox/timetext.h"

namespace disputedesk::sandbox::omise {

namespace {

std::string_view versionOf(const Request &request)
{
    const std::string_view version = request.header("Omise-Version");
    return version.empty() ? kCurrentVersion : version;
}

} // namespace

Service::Service(const Setup &setup)
    : m_setup(setup)
    , m_changes(setup.seed)
    , m_test(makeMode(false))
    , m_live(makeMode(true))
{
}

Mode Service::makeMode(bool live) const
{
    const std::uint64_t seed = mixed(m_setup.seed * 2 + (live ? 1 : 0));
    const std::uint32_t count = live ? m_setup.liveDisputes : m_setup.disputes;
    return {Book(live, seed, seededRecords(seed, count, m_setup.anchor)), EventLog()};
}

void Service::reset()
{
    m_switches = Switches();
    m_changes = Changes(m_setup.seed);
    m_test = makeMode(false);
    m_live = makeMode(true);
}

Trace Service::traceOf(const Request &request) const
{
    const Route route = routeOf(request.path);
    Trace trace;
    trace.operation =
        request.method + ' ' + (route.resource == Resource::Unknown ? "(unknown)" : std::string(route.pathTemplate));
    if (request.method != "GET")
        trace.written = route.id;
    return trace;
}

Shape Service::shapeOf(const Request &request) const
{
    Shape shape;
    shape.older = versionOf(request) < kCurrentVersion; // both are ISO dates
    shape.drift = m_switches.drift;
    shape.listsUploads = m_switches.listsUploads;
    shape.expand = formValue(decodedForm(request.query), "expand") == "true";
    shape.baseUrl = m_baseUrl;
    return shape;
}

Reply Service::refusal(const Request &request, int status) const
{
    Reply reply = errorForStatus(status);
    reply.headers.emplace_back("Omise-Version", versionOf(request));
    return reply;
}

Reply Service::answer(const Request &request, Trace &trace)
{
    m_changes.catchUp(m_test, m_live);
    const Route route = routeOf(request.path);
    Reply reply = answered(request, route, trace);
    reply.headers.emplace_back("Omise-Version", versionOf(request));
    if (reply.status == 405)
        reply.headers.emplace_back("Allow", methodsOf(route.resource));
    return reply;
}

Reply Service::answered(const Request &request, const Route &route, Trace &trace)
{
    if (route.resource == Resource::File && takes(route.resource, request.method)) {
        if (std::optional<Reply> file = download(m_test.book, route.id); file)
            return *std::move(file);
        return download(m_live.book, route.id).value_or(notFound("file"));
    }
    const Access access = accessOf(request, kKeys);
    if (access == Access::None || (access == Access::Live && !m_setup.liveKey))
        return errorForStatus(401);
    if (route.resource == Resource::Unknown)
        return notFound("the requested path");
    if (!takes(route.resource, request.method))
        return errorForStatus(405);
    Mode &mode = access == Access::Live ? m_live : m_test;
    const Shape shape = shapeOf(request);
    Call call{request, route, m_switches, shape, nowSeconds(), mode.book, mode.events, trace};
    return answerFor(call);
}

std::optional<std::string> Service::change(const QJsonObject &wish) { return m_changes.apply(wish, m_test, m_live); }

std::optional<std::string> Service::setSwitches(const QJsonObject &wish) { return m_switches.set(wish); }

std::string Service::about() const
{
    std::string body;
    JsonWriter json(body);
    json.beginObject().field("provider", "omise").field("version", kCurrentVersion);
    writeTraits(json.key("test"), m_test.book, kKeys.test);
    if (m_setup.liveKey)
        writeTraits(json.key("live"), m_live.book, kKeys.live);
    json.endObject();
    return body;
}

} // namespace disputedesk::sandbox::omise
