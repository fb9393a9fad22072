#pragma once

#include "app/sandbox/cards/house.h"
#include "app/sandbox/cards/record.h"
#include "app/sandbox/ids.h"

#include <unordered_map>
#include <vector>

namespace disputedesk::sandbox::cards {

/// The disputes of one mode, in order of creation; an id carries the place. Holds no rules: those are in update.h.
class Book {
public:
    Book(const House &house, bool live, std::uint64_t seed, std::vector<Record> records);

    [[nodiscard]] bool live() const { return m_live; }
    [[nodiscard]] const Ids &ids() const { return m_ids; }
    [[nodiscard]] std::uint32_t size() const { return std::uint32_t(m_records.size()); }
    [[nodiscard]] const Record &at(std::uint32_t index) const { return m_records[index]; }

    [[nodiscard]] std::string disputeId(std::uint32_t index) const;
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view disputeId) const;
    /// By the id of the charge ("ch") or payment intent ("pi").
    [[nodiscard]] std::optional<std::uint32_t> findBy(std::string_view prefix, std::string_view id) const;
    /// The first dispute created at that moment or after it; size() when there is none.
    [[nodiscard]] std::uint32_t firstSince(std::int64_t moment) const;
    /// The text of a dispute; the reference holds until the next call.
    [[nodiscard]] const Details &details(std::uint32_t index) const;

    [[nodiscard]] Details &edit(std::uint32_t index);
    void setStatus(std::uint32_t index, Status status);
    void setDue(std::uint32_t index, DueBy dueBy, std::uint32_t due);
    /// Adds a dispute created now that needs a response.
    void append(std::int64_t now);

private:
    [[nodiscard]] std::string_view prefixOf(std::uint32_t index) const;

    bool m_live;
    bool m_twoPrefixes;
    std::uint64_t m_seed;
    Ids m_ids;
    std::vector<Record> m_records;
    std::unordered_map<std::uint32_t, Details> m_edited;
    mutable Details m_scratch;
};

} // namespace disputedesk::sandbox::cards
