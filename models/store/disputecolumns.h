#pragma once

#include "models/domain/disputebatch.h"
#include "models/store/statement.h"

#include <tuple>

namespace disputedesk {

/// The columns of `disputes` that make a list row, in the one order in which all statements name them.
QString rowColumns();
/// How many they are.
inline constexpr int kRowColumns = 16;

/// What they hold of a row, the id aside: views into the batch, for Statement::run(). search_text is a BLOB.
inline auto rowValues(const DisputeBatch &batch, const BatchRow &row)
{
    const std::string_view search = batch.view(row.searchText);
    return std::tuple(batch.view(row.currency), batch.view(row.status), batch.view(row.reasonCode),
        batch.view(row.reasonMessage), batch.view(row.charge), batch.view(row.paymentIntent),
        QByteArrayView(search.data(), qsizetype(search.size())), qint64(row.provider), qint64(row.mode), row.amount,
        row.createdMs, row.closedMs, row.dueByMs, row.documents, row.readMs);
}

/// Appends the row that `from` stands on, its first column being `first`: its texts are copied once.
void appendRow(DisputeBatch &batch, const Statement &from, int first);
/// True when the row that `stored` stands on holds the same in every column but the read time.
bool sameColumns(const Statement &stored, int first, const DisputeBatch &batch, const BatchRow &row);

} // namespace disputedesk
