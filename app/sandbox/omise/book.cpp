#include "app/sandbox/omise/book.h"

#include "app/sandbox/omise/details.h"

#include <algorithm>
#include <numeric>

namespace disputedesk::sandbox::omise {

Book::Book(bool live, std::uint64_t seed, std::vector<Record> records)
    : m_live(live)
    , m_seed(seed)
    , m_ids(live, seed, live ? "_5" : "_test_5") // real ids of these years begin with a 5 or a 6
    , m_records(std::move(records))
    , m_all(m_records.size())
    , m_seeded(std::uint32_t(m_records.size()))
    , m_nextSerial(m_seeded)
{
    std::iota(m_all.begin(), m_all.end(), 0u);
    for (std::uint32_t index : m_all)
        listOf(m_records[index].status).push_back(index);
}

std::vector<std::uint32_t> &Book::listOf(Status status)
{
    return isClosed(status) ? m_closed : status == Status::Open ? m_open : m_pending;
}

std::span<const std::uint32_t> Book::created(Group group, std::int64_t from, std::int64_t to) const
{
    const auto &list = group == Group::Open ? m_open
        : group == Group::Pending           ? m_pending
        : group == Group::Closed            ? m_closed
                                            : m_all;
    const auto createdAt = [this](std::uint32_t index) { return std::int64_t(m_records[index].created); };
    const auto first = std::ranges::lower_bound(list, from, std::less(), createdAt);
    const auto last = std::ranges::upper_bound(list, to, std::less(), createdAt);
    return first < last ? std::span(first, last) : std::span<const std::uint32_t>();
}

std::optional<std::uint32_t> Book::find(std::string_view disputeId) const
{
    const std::optional<std::uint64_t> serial = m_ids.decoded("dspt", disputeId);
    return serial && *serial <= UINT32_MAX ? bySerial(std::uint32_t(*serial)) : std::nullopt;
}

std::optional<std::uint32_t> Book::findCharge(std::string_view chargeId) const
{
    const std::uint64_t serial = m_ids.decoded("chrg", chargeId).value_or(UINT64_MAX);
    const bool spare = serial >= kSpareCharges && serial < kSpareCharges + kSpareChargeCount;
    const bool known = serial <= UINT32_MAX && (spare || bySerial(std::uint32_t(serial)));
    return known ? std::optional(std::uint32_t(serial)) : std::nullopt;
}

std::optional<std::uint32_t> Book::bySerial(std::uint32_t serial) const
{
    if (serial < m_seeded)
        return serial;
    const auto found = m_appended.find(serial);
    return found == m_appended.end() ? std::nullopt : std::optional(found->second);
}

const Details &Book::details(std::uint32_t index) const
{
    const auto found = m_edited.find(index);
    return found != m_edited.end() ? found->second : m_scratch = detailsOf(m_seed, m_records[index]);
}

Details &Book::edit(std::uint32_t index)
{
    const auto found = m_edited.find(index);
    return found != m_edited.end() ? found->second : m_edited[index] = detailsOf(m_seed, m_records[index]);
}

void Book::setStatus(std::uint32_t index, Status status, std::int64_t now)
{
    static_cast<void>(edit(index)); // pins the text, which follows from the status while nobody touched the dispute
    Record &record = m_records[index];
    std::vector<std::uint32_t> &from = listOf(record.status);
    from.erase(std::ranges::lower_bound(from, index));
    std::vector<std::uint32_t> &to = listOf(status);
    to.insert(std::ranges::lower_bound(to, index), index);
    record.status = status;
    record.closed = isClosed(status) ? std::uint32_t(now) : 0;
}

void Book::setTraits(std::uint32_t index, bool reviewOver, bool deadlinePassed)
{
    m_records[index].reviewOver = reviewOver;
    m_records[index].deadlinePassed = deadlinePassed;
}

std::uint32_t Book::append(std::uint32_t serial, std::int64_t now)
{
    const std::uint32_t index = size();
    Record record = recordOf(m_seed, serial);
    record.created = std::max(std::uint32_t(now), m_records.empty() ? 0 : m_records.back().created); // stays sorted
    m_records.push_back(record);
    m_all.push_back(index);
    m_open.push_back(index);
    m_appended[serial] = index;
    if (serial == m_nextSerial)
        ++m_nextSerial;
    return index;
}

} // namespace disputedesk::sandbox::omise
