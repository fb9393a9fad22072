#include "app/sandbox/omise/seeder.h"

#include "app/sandbox/omise/details.h"
#include "app/sandbox/random.h"

#include <algorithm>

namespace disputedesk::sandbox::omise {

namespace {

constexpr std::int64_t kHour = 3'600;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::uint32_t kHistory = 420; // days

/// What does not follow from the serial, which is known only once the disputes stand in order.
struct Life {
    std::int64_t created, closed;
    Status status;
    bool reviewOver, deadlinePassed;
};

/// Open ones: a third due within a day given seven days to answer, a sixth overdue, the rest spread before.
Life openLife(Dice &dice, std::uint32_t rank, std::int64_t anchor)
{
    const std::uint32_t sixth = rank % 6;
    const std::int64_t hours = sixth == 5 ? 7 * 24 + 2 + dice.below(70)
        : sixth >= 3                      ? 6 * 24 + dice.below(23)
                                          : dice.below(6 * 24);
    return {anchor - hours * kHour - dice.below(kHour), 0, Status::Open, false, rank % 12 == 5};
}

Life pendingLife(Dice &dice, std::uint32_t rank, std::int64_t anchor)
{
    const std::int64_t created = anchor - 3 * kDay - dice.below(45 * kDay);
    return {created, 0, Status::Pending, rank % 4 == 1, rank % 8 == 2};
}

Life ruledLife(Dice &dice, std::uint32_t rank, std::int64_t anchor)
{
    const std::int64_t created = anchor - 25 * kDay - dice.below((kHistory - 25) * kDay);
    const std::int64_t closed = created + 2 * kDay + dice.below(60) * kDay + dice.below(kDay);
    return {created, std::min(closed, anchor - dice.below(20 * kDay) - kHour),
        rank % 5 < 3 ? Status::Won : Status::Lost, false, false};
}

// What waits is weeks old, what is ruled grows for years: a merchant with 100,000 does not have 13,000 open.
constexpr std::uint32_t kMostOpen = 400, kMostPending = 280;

} // namespace

std::vector<Record> seededRecords(std::uint64_t seed, std::uint32_t count, std::int64_t anchor)
{
    const auto share = [count](std::uint64_t percent, std::uint32_t most) {
        return std::min(std::uint32_t((count * percent + 50) / 100), most);
    };
    const std::uint32_t open = share(13, kMostOpen);
    const std::uint32_t pending = share(9, kMostPending);
    Dice dice(seed);
    std::vector<Life> lives;
    lives.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        lives.push_back(i < open     ? openLife(dice, i, anchor)
                : i < open + pending ? pendingLife(dice, i - open, anchor)
                                     : ruledLife(dice, i - open - pending, anchor));
    }
    std::ranges::stable_sort(lives, std::less(), &Life::created);

    std::vector<Record> records;
    records.reserve(count);
    for (std::uint32_t serial = 0; serial < count; ++serial) {
        const Life &life = lives[serial];
        Record record = recordOf(seed, serial);
        record.created = std::uint32_t(life.created);
        record.closed = std::uint32_t(life.closed);
        record.status = life.status;
        record.reviewOver = life.reviewOver;
        record.deadlinePassed = life.deadlinePassed;
        records.push_back(record);
    }
    return records;
}

} // namespace disputedesk::sandbox::omise
