#pragma once

#include "models/domain/disputebatch.h"
#include "models/store/seal.h"
#include "models/store/statement.h"

#include <memory>
#include <string>
#include <tuple>

namespace disputedesk {

/// The columns of `disputes` that make a list row, in the one order in which all statements name them.
QString rowColumns();
/// How many they are.
inline constexpr int kRowColumns = 16;

/// What they hold of a row, the id aside: views into the batch and of `texts`, for Statement::run(). `texts` are what
/// sealRow() made.
inline auto rowValues(const DisputeBatch &batch, const BatchRow &row, const std::string &texts)
{
    return std::tuple(batch.view(row.currency), batch.view(row.status), batch.view(row.reasonCode),
        batch.view(row.charge), batch.view(row.paymentIntent), QByteArrayView(texts.data(), qsizetype(texts.size())),
        qint64(row.provider), qint64(row.mode), row.amount, row.createdMs, row.closedMs, row.dueByMs, row.documents,
        row.readMs, row.missingMs);
}

/// Seals the texts of a row that customers or people wrote: what it is found by, and the reason's sentence.
void sealRow(Seal &seal, const DisputeBatch &batch, const BatchRow &row, std::string &into);
/// Rows on their way to the list: what is sealed of them stays so until openRows().
struct SealedRows {
    std::shared_ptr<DisputeBatch> batch = std::make_shared<DisputeBatch>();
    std::string sealed; ///< what searchText of each row is a slice of
};
/// Appends the row that `from` stands on, its first column being `first`.
void appendRow(SealedRows &rows, const Statement &from, int first);
/// Opens what is sealed of all rows into the batch's text. False at the first one that does not open.
bool openRows(SealedRows &rows, Seal &seal);
/// True when the row that `stored` stands on holds the same in every column but the times of reading.
bool sameColumns(const Statement &stored, int first, const DisputeBatch &batch, const BatchRow &row, Seal &seal);
/// The reason's sentence of the row that `stored` stands on; nothing when it does not open.
std::optional<QString> reasonMessageOf(const Statement &stored, int first, Seal &seal);

} // namespace disputedesk
