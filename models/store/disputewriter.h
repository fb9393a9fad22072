#pragma once

#include "models/store/cachestore.h"
#include "models/store/disputereader.h"
#include "models/store/statement.h"

namespace disputedesk {

/// Puts disputes into the cache's tables inside the caller's transaction. Statements are prepared once for all of them.
class DisputeWriter {
public:
    explicit DisputeWriter(Database &database);

    /// Inserts, updates or refuses one dispute and counts what it did in `report`.
    StoreResult<Done> put(const Dispute &dispute, UpsertReport &report);

private:
    StoreResult<Done> insert(const Dispute &dispute);
    StoreResult<Done> noteChanges(qint64 number, const Dispute &before, const Dispute &dispute);
    StoreResult<Done> update(qint64 number, const Dispute &dispute, const QByteArray &details);

    DisputeReader m_reader;
    Statement m_find;
    Statement m_insert;
    Statement m_insertDetails;
    Statement m_update;
    Statement m_updateDetails;
    Statement m_touch;
    Statement m_change;
};

/// What a person would call different between two reads, in the order of the Activity pane.
QList<ObservedChange> changesBetween(const Dispute &before, const Dispute &after);

} // namespace disputedesk
