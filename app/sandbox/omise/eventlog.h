#pragma once

#include "app/sandbox/json/jsonwriter.h"
#include "app/sandbox/omise/book.h"
#include "app/sandbox/omise/listing.h"

namespace disputedesk::sandbox::omise {

/// What happened to the disputes of one book. Made from the seeded data when first needed: most runs never ask.
class EventLog {
public:
    enum class Kind : std::uint8_t { Create, Update, Close };

    /// To be called before the book changes, so that what was seeded is told from what happened.
    void prepare(const Book &book);
    void add(Kind kind, std::uint32_t index, std::int64_t now);
    void write(JsonWriter &json, const Book &book, const Window &window, const Shape &shape, std::int64_t now) const;

private:
    struct Event {
        std::uint32_t time;
        std::uint32_t index;
        Kind kind;
    };
    std::vector<Event> m_events; // in order of time
    bool m_ready = false;
};

} // namespace disputedesk::sandbox::omise
