#include "app/sandbox/cards/seeder.h"

#include "app/sandbox/cards/details.h"
#include "app/sandbox/cards/reasons.h"
#include "app/sandbox/random.h"

#include <algorithm>

namespace disputedesk::sandbox::cards {

namespace {

constexpr std::int64_t kHour = 3'600;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::int64_t kWindow = 21 * kDay; // from a dispute's creation to its due date

/// What does not follow from the place in the book, which is known only once the disputes stand in order.
struct Life {
    std::int64_t created = 0;
    std::int64_t due = 0;
    Status status = Status::NeedsResponse;
    DueBy dueBy = DueBy::At;
    bool staged = false;
    bool late = false;
    std::string_view ambiguousFor = {}; ///< the brand whose side of the ambiguous code it is
};

Life dueAt(Dice &dice, std::int64_t due) { return {.created = due - kWindow - dice.below(12 * kHour), .due = due}; }

Life undated(Dice &dice, DueBy dueBy, std::int64_t anchor)
{
    return {.created = anchor - kHour - dice.below(10 * kDay), .dueBy = dueBy};
}

/// Twelve kinds in turn, so that a small set has them all: hours, days and weeks left, overdue, and no date at all.
Life needsResponse(Dice &dice, std::uint32_t rank, std::int64_t anchor)
{
    Life life;
    switch (rank % 12) {
    case 3: return dueAt(dice, anchor - kHour - dice.below(60 * kHour));
    case 4: return undated(dice, DueBy::Null, anchor);
    case 6: return undated(dice, DueBy::Zero, anchor);
    case 8: return undated(dice, DueBy::Absent, anchor);
    case 0:
    case 7: life = dueAt(dice, anchor + 2 * kHour + dice.below(22 * kHour)); break;
    case 2:
    case 10: life = dueAt(dice, anchor + 7 * kDay + dice.below(13 * kDay)); break;
    default: life = dueAt(dice, anchor + kDay + dice.below(6 * kDay)); break;
    }
    life.staged = rank % 12 == 1 || rank % 12 == 7;
    if (rank % 12 == 9)
        life.ambiguousFor = rank % 24 == 9 ? "mastercard" : "discover";
    return life;
}

Life lifeOf(Dice &dice, Status status, std::uint32_t rank, std::int64_t anchor)
{
    switch (status) {
    case Status::NeedsResponse: return needsResponse(dice, rank, anchor);
    case Status::WarningNeedsResponse:
    case Status::AppealNeedsResponse: return dueAt(dice, anchor + 12 * kHour + dice.below(15 * kDay));
    case Status::EarlyDisputeWarning: return undated(dice, DueBy::Null, anchor);
    case Status::UnderReview:
    case Status::WarningUnderReview:
    case Status::AppealUnderReview: {
        Life life = dueAt(dice, anchor + 10 * kDay - dice.below(50 * kDay));
        life.late = life.due < anchor && rank % 3 == 1;
        return life;
    }
    default: {
        Life life = dueAt(dice, anchor - 15 * kDay - dice.below(380 * kDay));
        if (status == Status::Prevented || status == Status::EarlyDisputeResolved)
            life.dueBy = DueBy::Null;
        return life;
    }
    }
}

// What waits is weeks old, what is ruled grows for years: a merchant with 100,000 does not have 45,000 open.
constexpr std::uint32_t kMixed = 1'600;

bool isOver(Status status)
{
    return status == Status::WarningClosed || status == Status::ChargeRefunded || status == Status::Won
        || status == Status::Lost || status == Status::EarlyDisputeResolved || status == Status::Prevented;
}

Status statusAt(const House &house, std::uint32_t place)
{
    std::uint32_t left = place % 40;
    std::size_t status = 0;
    while (left >= house.shares[status])
        left -= house.shares[status++];
    if (place < kMixed || isOver(Status(status)))
        return Status(status);
    return place % 5 < 3 ? Status::Won : Status::Lost;
}

Record recordFor(std::uint64_t seed, std::uint32_t index, const Life &life)
{
    Record record = recordAt(seed, index);
    record.created = std::uint32_t(life.created);
    record.due = std::uint32_t(life.due);
    record.status = life.status;
    record.dueBy = life.dueBy;
    record.staged = life.staged;
    record.late = life.late;
    if (!life.ambiguousFor.empty()) {
        record.reason =
            std::uint8_t(rowOf(life.ambiguousFor, life.ambiguousFor == "mastercard" ? "unrecognized" : "general"));
        for (record.code = 0; codeOf(kReasonRows[record.reason], record.code) != kAmbiguousCode;)
            ++record.code;
    }
    return record;
}

} // namespace

std::vector<Record> seededRecords(const House &house, std::uint64_t seed, std::uint32_t count, std::int64_t anchor)
{
    Dice dice(seed);
    std::array<std::uint32_t, kStatusCount> ranks{};
    std::vector<Life> lives;
    lives.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const Status status = statusAt(house, i);
        lives.push_back(lifeOf(dice, status, ranks[std::size_t(status)]++, anchor));
        lives.back().status = status;
    }
    std::ranges::stable_sort(lives, std::less(), &Life::created);
    std::vector<Record> records;
    records.reserve(count);
    for (std::uint32_t index = 0; index < count; ++index)
        records.push_back(recordFor(seed, index, lives[index]));
    return records;
}

} // namespace disputedesk::sandbox::cards
