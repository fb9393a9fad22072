#include "app/sandbox/cards/about.h"

#include "app/sandbox/cards/reasons.h"

#include <algorithm>
#include <functional>

namespace disputedesk::sandbox::cards {

namespace {

constexpr std::size_t kMostTraits = 50; // per kind: enough to pick from, small at any size

bool namesFiles(const Evidence &evidence)
{
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        if (kFields[i].isFile() && !evidence[i].empty())
            return true;
    }
    return false;
}

} // namespace

void writeTraits(JsonWriter &json, const Book &book, std::string_view key, std::int64_t now)
{
    json.beginObject().field("key", key).field("disputes", book.size());
    using Wanted = std::function<bool(const Record &, std::uint32_t)>;
    const auto list = [&](std::string_view name, const Wanted &wanted) {
        json.key(name).beginArray();
        std::size_t left = kMostTraits;
        for (std::uint32_t index = 0; index < book.size() && left > 0; ++index) {
            if (wanted(book.at(index), index)) {
                json.text(book.disputeId(index));
                --left;
            }
        }
        json.endArray();
    };
    const auto hasStatus = [&list](std::string_view name, Status status) {
        list(name, [status](const Record &record, std::uint32_t) { return record.status == status; });
    };
    const auto undated = [&list](std::string_view name, DueBy dueBy) {
        list(name,
            [dueBy](const Record &r, std::uint32_t) { return r.status == Status::NeedsResponse && r.dueBy == dueBy; });
    };
    const auto open = [now](const Record &r) { return r.status == Status::NeedsResponse && r.answerable(now); };
    list("needs_response",
        [&](const Record &r, std::uint32_t i) { return open(r) && isEmpty(book.details(i).evidence); });
    list("needs_response_with_staged_evidence",
        [&](const Record &r, std::uint32_t i) { return open(r) && !isEmpty(book.details(i).evidence); });
    hasStatus("inquiry", Status::WarningNeedsResponse);
    hasStatus("early_warning", Status::EarlyDisputeWarning);
    hasStatus("appeal", Status::AppealNeedsResponse);
    list("no_due_date",
        [](const Record &r, std::uint32_t) { return r.status == Status::NeedsResponse && r.dueBy != DueBy::At; });
    undated("due_by_null", DueBy::Null);
    undated("due_by_zero", DueBy::Zero);
    undated("due_by_absent", DueBy::Absent);
    list("past_due", [now](const Record &r, std::uint32_t) {
        return r.status == Status::NeedsResponse && r.dueBy == DueBy::At && r.due <= now;
    });
    list("ambiguous_reason", [&](const Record &r, std::uint32_t) {
        return open(r) && codeOf(kReasonRows[r.reason], r.code) == kAmbiguousCode;
    });
    hasStatus("under_review", Status::UnderReview);
    list("submitted", [&](const Record &r, std::uint32_t i) {
        return r.status == Status::UnderReview && namesFiles(book.details(i).evidence);
    });
    hasStatus("won", Status::Won);
    hasStatus("lost", Status::Lost);
    json.endObject();
}

} // namespace disputedesk::sandbox::cards
