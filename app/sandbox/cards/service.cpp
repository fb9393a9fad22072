#include "app/sandbox/cards/service.h"

#include "app/sandbox/cards/about.h"
#include "app/sandbox/cards/disputejson.h"
#include "app/sandbox/cards/listing.h"
#include "app/sandbox/cards/seeder.h"
#include "app/sandbox/cards/update.h"
#include "app/sandbox/cards/uploads.h"
#include "app/sandbox/timetext.h"

namespace disputedesk::sandbox::cards {

namespace {

Reply retrieveAccount(const Call &call)
{
    Reply reply;
    JsonWriter json(reply.body);
    json.beginObject().field("id", call.book.ids().encoded("acct", 0)).field("object", "account");
    json.key("business_profile").beginObject().field("name", "Sandbox Co., Ltd.").endObject();
    json.field("charges_enabled", true).field("country", "TH").field("created", 1'546'300'800);
    json.field("default_currency", "usd").field("details_submitted", true).field("email", "sandbox@example.com");
    json.field("payouts_enabled", true).field("type", "standard").endObject();
    return reply;
}

} // namespace

Service::Service(const House &house, const Setup &setup)
    : m_house(house)
    , m_setup(setup)
    , m_changes(setup.seed)
    , m_test(makeMode(false))
    , m_live(makeMode(true))
{
}

Mode Service::makeMode(bool live) const
{
    const std::uint64_t seed = mixed((m_setup.seed * 2 + (live ? 1 : 0)) ^ (m_house.salt << 40));
    const std::uint32_t count = live ? m_setup.liveDisputes : m_setup.disputes;
    return {Book(m_house, live, seed, seededRecords(m_house, seed, count, m_setup.anchor)), Files()};
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
    const Route route = routeOf(m_house, request.method, request.path);
    Trace trace;
    trace.operation = request.method + ' ' + std::string(route.pathTemplate);
    if (request.method != "GET")
        trace.written = route.resource == Resource::Files ? "files" : route.id;
    return trace;
}

Reply Service::refusal(const Request &request, int status) const
{
    Reply reply = worded(problemOf(status), m_switches);
    adorn(request, reply);
    return reply;
}

Reply Service::answer(const Request &request, Trace &trace)
{
    m_changes.catchUp(m_test, m_live);
    Reply reply = answered(request, routeOf(m_house, request.method, request.path), trace);
    adorn(request, reply);
    return reply;
}

Reply Service::answered(const Request &request, const Route &route, Trace &trace)
{
    const Access access = accessOf(request, m_house.keys);
    if (access == Access::None || (access == Access::Live && !m_setup.liveKey))
        return worded(problemOf(401), m_switches);
    if (route.resource == Resource::Unknown)
        return worded({.status = 404,
                          .code = {},
                          .message = "Unrecognized request URL (" + request.method + ": " + request.path + ')'},
            m_switches);
    Parameters parameters;
    if (const auto wrong = readParameters(request, route, parameters); wrong)
        return worded(*wrong, m_switches);
    Mode &mode = access == Access::Live ? m_live : m_test;
    Call call{request, route, m_house, m_switches, m_baseUrl, parameters, nowSeconds(), mode.book, mode.files, trace};
    return carryOut(call);
}

Reply Service::carryOut(Call &call)
{
    switch (call.route.resource) {
    case Resource::Disputes: return listDisputes(call);
    case Resource::Files: return createFile(call);
    case Resource::File: return retrieveFile(call);
    case Resource::FileContents: return downloadFile(call);
    case Resource::Account: return retrieveAccount(call);
    default: break;
    }
    const std::optional<std::uint32_t> index = call.book.find(call.route.id);
    if (!index)
        return call.fail(noSuch("dispute", call.route.id));
    if (call.route.resource == Resource::Close)
        return closeDispute(call, *index);
    return call.request.method == "POST" ? updateDispute(call, *index) : disputeReply(call, *index);
}

std::optional<std::string> Service::change(const QJsonObject &wish) { return m_changes.apply(wish, m_test, m_live); }

std::optional<std::string> Service::setSwitches(const QJsonObject &wish) { return m_switches.set(wish); }

std::string Service::about() const
{
    std::string body;
    JsonWriter json(body);
    json.beginObject().field("provider", m_house.name);
    writeTraits(json.key("test"), m_test.book, m_house.keys.test, nowSeconds());
    if (m_setup.liveKey)
        writeTraits(json.key("live"), m_live.book, m_house.keys.live, nowSeconds());
    json.endObject();
    return body;
}

} // namespace disputedesk::sandbox::cards
