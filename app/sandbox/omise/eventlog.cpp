#include "app/sandbox/omise/eventlog.h"

#include "app/sandbox/omise/disputejson.h"
#include "app/sandbox/random.h"

#include <algorithm>

namespace disputedesk::sandbox::omise {

void EventLog::prepare(const Book &book)
{
    if (std::exchange(m_ready, true))
        return;
    for (std::uint32_t index = 0; index < book.size(); ++index) {
        const Record &record = book.at(index);
        m_events.push_back({record.created, index, Kind::Create});
        if (record.status == Status::Pending || record.status == Status::Won)
            m_events.push_back(
                {record.created + 3'600 + std::uint32_t(mixed(record.serial) % 86'400), index, Kind::Update});
        if (record.closed != 0)
            m_events.push_back({record.closed, index, Kind::Close});
    }
    std::ranges::stable_sort(m_events, std::less(), &Event::time);
}

void EventLog::add(Kind kind, std::uint32_t index, std::int64_t now)
{
    m_events.push_back({std::uint32_t(now), index, kind});
}

void EventLog::write(
    JsonWriter &json, const Book &book, const Window &window, const Shape &shape, std::int64_t now) const
{
    constexpr std::array<std::string_view, 3> kKeys{"dispute.create", "dispute.update", "dispute.close"};
    const auto timeOf = [](const Event &event) { return std::int64_t(event.time); };
    const auto first = std::ranges::lower_bound(m_events, window.from, std::less(), timeOf);
    const auto last = std::ranges::upper_bound(m_events, window.to, std::less(), timeOf);
    Shape pinned = shape;
    pinned.older = false; // the data comes in the account's own version, whatever the header says
    pinned.expand = false;
    const std::int64_t total = first < last ? last - first : 0;
    writeList(json, window, total, "/events", shape, [&](std::int64_t i) {
        const Event &event = first[i];
        const std::string id = book.ids().encoded("evnt", std::uint64_t(first - m_events.begin() + i));
        json.beginObject().field("object", "event").field("id", id).field("livemode", book.live());
        json.field("location", "/events/" + id).key("webhook_deliveries").beginArray().endArray().key("data");
        writeDispute(json, book, event.index, pinned, now);
        json.field("key", kKeys[std::size_t(event.kind)]).field(shape.createdKey(), shape.time(event.time)).endObject();
    });
}

} // namespace disputedesk::sandbox::omise
