#pragma once

#include "app/sandbox/ids.h"
#include "app/sandbox/omise/record.h"

#include <optional>
#include <span>
#include <unordered_map>

namespace disputedesk::sandbox::omise {

/// The disputes of one mode of the account, in order of creation. Holds no rules: those are in actions.h.
class Book {
public:
    /// The lists of the API; Closed is won and lost.
    enum class Group { Open, Pending, Closed, All };
    /// Charges without a dispute, for POST /charges/{id}/disputes: their serials begin here.
    static constexpr std::uint32_t kSpareCharges = 0xf000'0000;
    static constexpr std::uint32_t kSpareChargeCount = 20;

    Book(bool live, std::uint64_t seed, std::vector<Record> records);

    [[nodiscard]] bool live() const { return m_live; }
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }
    [[nodiscard]] const Ids &ids() const { return m_ids; }
    [[nodiscard]] std::string disputeId(std::uint32_t serial) const { return m_ids.encoded("dspt", serial); }
    [[nodiscard]] std::string chargeId(std::uint32_t serial) const { return m_ids.encoded("chrg", serial); }
    [[nodiscard]] std::uint32_t size() const { return std::uint32_t(m_records.size()); }
    [[nodiscard]] const Record &at(std::uint32_t index) const { return m_records[index]; }

    /// The disputes of that group created in [from, to], as indexes in order of creation.
    [[nodiscard]] std::span<const std::uint32_t> created(Group group, std::int64_t from, std::int64_t to) const;
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view disputeId) const;
    /// The serial of a charge, disputed or spare.
    [[nodiscard]] std::optional<std::uint32_t> findCharge(std::string_view chargeId) const;
    [[nodiscard]] std::optional<std::uint32_t> bySerial(std::uint32_t serial) const;
    /// The text of a dispute; the reference holds until the next call.
    [[nodiscard]] const Details &details(std::uint32_t index) const;

    [[nodiscard]] Details &edit(std::uint32_t index);
    void setStatus(std::uint32_t index, Status status, std::int64_t now);
    void setTraits(std::uint32_t index, bool reviewOver, bool deadlinePassed);
    /// Adds a dispute created now, open; returns its index.
    std::uint32_t append(std::uint32_t serial, std::int64_t now);
    /// A serial that no dispute has yet.
    [[nodiscard]] std::uint32_t freshSerial() const { return m_nextSerial; }

private:
    [[nodiscard]] std::vector<std::uint32_t> &listOf(Status status);

    bool m_live;
    std::uint64_t m_seed;
    Ids m_ids;
    std::vector<Record> m_records;
    std::vector<std::uint32_t> m_open, m_pending, m_closed, m_all;
    std::unordered_map<std::uint32_t, std::uint32_t> m_appended; // serial -> index; the seeded have index = serial
    std::unordered_map<std::uint32_t, Details> m_edited;
    std::uint32_t m_seeded;
    std::uint32_t m_nextSerial;
    mutable Details m_scratch;
};

} // namespace disputedesk::sandbox::omise
