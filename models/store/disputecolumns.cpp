#include "models/store/disputecolumns.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

QString rowColumns()
{
    return u"id, currency, status, reason_code, reason_message, charge, payment_intent, search_text, provider, mode, "
           "amount, created_ms, closed_ms, due_by_ms, documents, read_ms"_s;
}

void appendRow(DisputeBatch &batch, const Statement &from, int first)
{
    BatchRow &row = batch.rows.emplace_back();
    int at = first;
    for (TextSlice *slice : {&row.id, &row.currency, &row.status, &row.reasonCode, &row.reasonMessage, &row.charge,
             &row.paymentIntent, &row.searchText})
        *slice = batch.add(from.view(at++));
    row.provider = ProviderKind(from.small(at++));
    row.mode = Mode(from.small(at++));
    for (qint64 *number : {&row.amount, &row.createdMs, &row.closedMs, &row.dueByMs})
        *number = from.number(at++);
    row.documents = from.small(at++);
    row.readMs = from.number(at);
}

bool sameColumns(const Statement &stored, int first, const DisputeBatch &batch, const BatchRow &row)
{
    int at = first;
    for (const TextSlice slice : {row.id, row.currency, row.status, row.reasonCode, row.reasonMessage, row.charge,
             row.paymentIntent, row.searchText})
        if (stored.view(at++) != batch.view(slice))
            return false;
    for (const qint64 number : {qint64(row.provider), qint64(row.mode), row.amount, row.createdMs, row.closedMs,
             row.dueByMs, qint64(row.documents)})
        if (stored.number(at++) != number)
            return false;
    return true;
}

} // namespace disputedesk
