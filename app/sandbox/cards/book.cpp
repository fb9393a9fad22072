#include "app/sandbox/cards/book.h"

#include "app/sandbox/cards/details.h"

#include <algorithm>

namespace disputedesk::sandbox::cards {

Book::Book(const House &house, bool live, std::uint64_t seed, std::vector<Record> records)
    : m_live(live)
    , m_twoPrefixes(house.twoPrefixes)
    , m_seed(seed)
    , m_ids(live, seed, house.idMark)
    , m_records(std::move(records))
{
}

std::string_view Book::prefixOf(std::uint32_t index) const { return m_twoPrefixes && index % 3 == 1 ? "du" : "dp"; }

std::string Book::disputeId(std::uint32_t index) const { return m_ids.encoded(prefixOf(index), index); }

std::optional<std::uint32_t> Book::find(std::string_view disputeId) const
{
    const std::string_view prefix = disputeId.substr(0, disputeId.find('_'));
    const std::optional<std::uint32_t> index = findBy(prefix, disputeId);
    return index && prefixOf(*index) == prefix ? index : std::nullopt;
}

std::optional<std::uint32_t> Book::findBy(std::string_view prefix, std::string_view id) const
{
    const std::optional<std::uint64_t> number = m_ids.decoded(prefix, id);
    return number && *number < m_records.size() ? std::optional(std::uint32_t(*number)) : std::nullopt;
}

std::uint32_t Book::firstSince(std::int64_t moment) const
{
    const auto createdAt = [](const Record &record) { return std::int64_t(record.created); };
    return std::uint32_t(std::ranges::lower_bound(m_records, moment, std::less(), createdAt) - m_records.begin());
}

const Details &Book::details(std::uint32_t index) const
{
    const auto found = m_edited.find(index);
    return found != m_edited.end() ? found->second : m_scratch = detailsOf(m_seed, m_ids, index, m_records[index]);
}

Details &Book::edit(std::uint32_t index)
{
    const auto found = m_edited.find(index);
    return found != m_edited.end() ? found->second
                                   : m_edited[index] = detailsOf(m_seed, m_ids, index, m_records[index]);
}

void Book::setStatus(std::uint32_t index, Status status)
{
    static_cast<void>(edit(index)); // pins the text, which follows from the status while nobody touched the dispute
    m_records[index].status = status;
}

void Book::setDue(std::uint32_t index, DueBy dueBy, std::uint32_t due)
{
    m_records[index].dueBy = dueBy;
    m_records[index].due = due;
}

void Book::append(std::int64_t now)
{
    constexpr std::uint32_t kWindow = 21 * 86'400;
    Record record = recordAt(m_seed, size());
    record.created = std::max(std::uint32_t(now), m_records.empty() ? 0 : m_records.back().created); // stays sorted
    record.due = record.created + kWindow;
    m_records.push_back(record);
}

} // namespace disputedesk::sandbox::cards
