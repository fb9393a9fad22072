#pragma once

#include "models/domain/dispute.h"
#include "models/domain/disputebatch.h"
#include "models/store/statement.h"

#include <QHash>

#include <functional>
#include <optional>

namespace disputedesk {

/// Gives back disputes whole, as they were put; prepared once for many.
class DisputeReader {
public:
    explicit DisputeReader(Database &database);
    /// Empty when it is not there.
    StoreResult<std::optional<Dispute>> read(const QString &id);

private:
    Statement m_find;
};

/// The status words in the table that belong to a stage: a handful, found through the index without a scan. Stages are
/// not stored: a later version may know more words.
StoreResult<QStringList> statusesIn(Database &database, ProviderKind provider, Stage stage);

/// What loadRows() needs to know beside the tables.
struct RowRequest {
    ProviderKind provider = ProviderKind::Omise;
    DeadlineRule deadlines;
};
/// Takes each batch; false stops the reading.
using RowSink = std::function<bool(const BatchPtr &rows)>;

/// Hands out every row for the list: first one small batch of the nearest deadlines, so that the first screen can be
/// painted, then the rest in store order, at most 1,000 at a time. The count of all.
StoreResult<int> readRows(Database &database, const RowRequest &request, const RowSink &sink);

} // namespace disputedesk
