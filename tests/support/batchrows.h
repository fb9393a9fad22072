#pragma once

#include "models/domain/disputebatch.h"
#include "models/domain/disputerow.h"

namespace disputedesk::test {

/// The rows of a batch, each by itself, for comparing.
inline QList<DisputeRow> rowsOf(const DisputeBatch &batch)
{
    QList<DisputeRow> rows;
    for (const BatchRow &from : batch.rows) {
        DisputeRow row;
        row.id = batch.string(from.id);
        row.provider = from.provider;
        row.amount = {from.amount, batch.string(from.currency)};
        row.status = batch.string(from.status);
        row.reasonCode = batch.string(from.reasonCode);
        row.reasonMessage = batch.string(from.reasonMessage);
        row.charge = batch.string(from.charge);
        row.paymentIntent = batch.string(from.paymentIntent);
        row.createdMs = from.createdMs;
        row.closedMs = from.closedMs;
        row.dueMs = from.dueMs;
        row.dueSource = from.dueSource;
        row.readMs = from.readMs;
        row.documents = from.documents;
        const std::string_view search = batch.view(from.searchText);
        row.searchText = QByteArray(search.data(), qsizetype(search.size()));
        rows.append(row);
    }
    return rows;
}

} // namespace disputedesk::test
