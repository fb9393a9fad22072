#include "app/sandbox/control/counters.h"

#include "app/sandbox/json/jsonwriter.h"

namespace disputedesk::sandbox {

namespace {

void write(JsonWriter &json, std::string_view name, const std::map<std::string, std::int64_t> &counts)
{
    json.key(name).beginObject();
    for (const auto &[key, count] : counts)
        json.field(key, count);
    json.endObject();
}

} // namespace

void Counters::saw(const Trace &trace, std::string_view idempotencyKey)
{
    ++m_total;
    ++m_requests[trace.operation];
    if (trace.written.empty())
        return;
    ++m_writes[trace.written];
    if (!idempotencyKey.empty())
        m_keys[trace.written].emplace_back(idempotencyKey);
}

void Counters::applied(const Trace &trace) { ++m_applied[trace.written]; }

std::string Counters::json() const
{
    std::string body;
    JsonWriter json(body);
    json.beginObject().field("total", m_total);
    write(json, "requests", m_requests);
    write(json, "writes", m_writes);
    write(json, "applied", m_applied);
    json.key("idempotency_keys").beginObject();
    for (const auto &[id, keys] : m_keys) {
        json.key(id).beginArray();
        for (const std::string &key : keys)
            json.text(key);
        json.endArray();
    }
    json.endObject().endObject();
    return body;
}

} // namespace disputedesk::sandbox
