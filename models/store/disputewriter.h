#pragma once

#include "models/store/cachestore.h"
#include "models/store/seal.h"
#include "models/store/statement.h"

#include <optional>
#include <string>
#include <string_view>

namespace disputedesk {

/// Puts disputes into the cache's tables inside the caller's transaction; its statements are kept for all of them.
class DisputeWriter {
public:
    /// `decode` makes a dispute whole where only the answer's bytes are known; it and `seal` have to outlive this.
    DisputeWriter(Database &database, const DisputeDecoder &decode, Seal &seal);
    bool isPrepared() const;

    /// Inserts, updates or refuses the row at `at` and counts what it did in `report`.
    StoreResult<Done> put(const DisputeBatch &batch, size_t at, UpsertReport &report);

private:
    /// A row on its way in.
    struct Incoming {
        const DisputeBatch &batch;
        const BatchRow &row;
        std::string_view raw;
        QByteArray body; ///< details; empty: they are read from `raw` when they are asked for
    };

    /// False when a row of this id is there.
    StoreResult<bool> insert(const Incoming &next, UpsertReport &report);
    StoreResult<Done> meet(const Incoming &next, const Dispute *whole, UpsertReport &report);
    StoreResult<Done> replace(const Incoming &next, const std::optional<Dispute> &before,
        const std::optional<Dispute> &after, UpsertReport &report);
    StoreResult<Done> touch(const Incoming &next, UpsertReport &report);
    bool isStored(const Incoming &next);
    /// Seals what it holds into m_row and m_details.
    void sealTexts(const Incoming &next);
    StoreResult<Done> note(qint64 number, const Incoming &next, const ObservedChange &change);
    /// Notes that the provider has it again, where it was marked as gone: the row that is written says so no more.
    StoreResult<Done> noteFound(const Incoming &next);
    std::optional<Dispute> decoded(const Incoming &next) const;

    const DisputeDecoder &m_decode;
    Seal &m_seal;
    std::string m_row; ///< sealed; its memory is used again, as that of the next one
    std::string m_details;
    Statement m_find;
    Statement m_insert;
    Statement m_insertDetails;
    Statement m_update;
    Statement m_updateDetails;
    Statement m_touch;
    Statement m_change;
    bool m_expectNew = true; ///< the last row was new: the next one is tried without a look before
};

} // namespace disputedesk
