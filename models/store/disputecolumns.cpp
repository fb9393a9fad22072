#include "models/store/disputecolumns.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kTexts = 6; ///< where they stand among rowColumns(): the plain texts come before them

SealPlace placeOf(std::string_view id) { return {SealedColumn::Row, id}; }
} // namespace

QString rowColumns()
{
    return u"id, currency, status, reason_code, charge, payment_intent, texts, provider, mode, amount, created_ms, "
           "closed_ms, due_by_ms, documents, read_ms, missing_ms"_s;
}

void sealRow(Seal &seal, const DisputeBatch &batch, const BatchRow &row, std::string &into)
{
    seal.seal(placeOf(batch.view(row.id)), batch.view(row.searchText), batch.view(row.reasonMessage), into);
}

void appendRow(SealedRows &rows, const Statement &from, int first)
{
    DisputeBatch &batch = *rows.batch;
    BatchRow &row = batch.rows.emplace_back();
    int at = first;
    for (TextSlice *slice : {&row.id, &row.currency, &row.status, &row.reasonCode, &row.charge, &row.paymentIntent})
        *slice = batch.add(from.view(at++));
    const std::string_view texts = from.view(at++);
    row.searchText = {quint32(rows.sealed.size()), quint32(texts.size())};
    rows.sealed.append(texts);
    row.provider = ProviderKind(from.small(at++));
    row.mode = Mode(from.small(at++));
    for (qint64 *number : {&row.amount, &row.createdMs, &row.closedMs, &row.dueByMs})
        *number = from.number(at++);
    row.documents = from.small(at++);
    row.readMs = from.number(at++);
    row.missingMs = from.number(at);
}

bool openRows(SealedRows &rows, Seal &seal)
{
    DisputeBatch &batch = *rows.batch;
    const std::string_view sealed = rows.sealed;
    for (BatchRow &row : batch.rows) {
        const size_t start = batch.text.size();
        const auto search =
            seal.open(placeOf(batch.view(row.id)), sealed.substr(row.searchText.at, row.searchText.length), batch.text);
        if (!search)
            return false;
        row.searchText = {quint32(start), quint32(*search)};
        row.reasonMessage = {quint32(start + *search), quint32(batch.text.size() - start - *search)};
    }
    return true;
}

bool sameColumns(const Statement &stored, int first, const DisputeBatch &batch, const BatchRow &row, Seal &seal)
{
    int at = first;
    for (const TextSlice slice : {row.id, row.currency, row.status, row.reasonCode, row.charge, row.paymentIntent})
        if (stored.view(at++) != batch.view(slice))
            return false;
    const std::string_view texts = stored.view(at++);
    for (const qint64 number : {qint64(row.provider), qint64(row.mode), row.amount, row.createdMs, row.closedMs,
             row.dueByMs, qint64(row.documents)})
        if (stored.number(at++) != number)
            return false;
    return seal.holds(texts, batch.view(row.searchText), batch.view(row.reasonMessage));
}

std::optional<QString> reasonMessageOf(const Statement &stored, int first, Seal &seal)
{
    std::string opened;
    const auto search = seal.open(placeOf(stored.view(first)), stored.view(first + kTexts), opened);
    if (!search)
        return std::nullopt;
    return QString::fromUtf8(opened.data() + *search, qsizetype(opened.size() - *search));
}

} // namespace disputedesk
