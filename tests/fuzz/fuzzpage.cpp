#include "models/providers/omise/omisecodec.h"
#include "models/providers/stripe/stripecodec.h"
#include "models/providers/stripe/stripedialect.h"
#include "models/providers/wooshpay/wooshpaydialect.h"
#include "tests/fuzz/objectchecks.h"

namespace disputedesk::fuzz {

namespace {
const stripe::Dialect &dialectOf(ProviderKind kind)
{
    return kind == ProviderKind::Stripe ? stripe::stripeDialect() : wooshpay::wooshpayDialect();
}

ApiResult<DisputePage> pageOf(ProviderKind kind, const QByteArray &body, json::TextIndex &index)
{
    return kind == ProviderKind::Omise ? omise::decodeDisputePage(body, index)
                                       : stripe::decodeDisputePage(body, dialectOf(kind), Mode::Test, index);
}

ApiResult<Dispute> wholeOf(ProviderKind kind, const QByteArray &raw)
{
    return kind == ProviderKind::Omise ? omise::decodeDispute(raw)
                                       : stripe::decodeDispute(raw, dialectOf(kind), Mode::Test);
}

void requireSlices(const DisputeBatch &batch, const BatchRow &row)
{
    for (const TextSlice slice : {row.id, row.currency, row.status, row.reasonCode, row.reasonMessage, row.charge,
             row.paymentIntent, row.searchText})
        require(size_t(slice.at) + slice.length <= batch.text.size(), "a slice beyond the text");
    require(qsizetype(row.raw.at) + qsizetype(row.raw.length) <= batch.body.size(), "a slice beyond the page");
}

/// The row says what the cache will say of it, once it is made whole again from its own bytes.
void requireRow(ProviderKind kind, const QByteArray &body, const DisputeBatch &batch, const BatchRow &row)
{
    requireSlices(batch, row);
    const std::string_view raw = batch.raw(row);
    const auto whole = wholeOf(kind, QByteArray(raw.data(), qsizetype(raw.size())));
    if (!whole && whole.error().kind == ErrorKind::Rejected)
        return; // a row with a member "error": as an answer of its own it would be one
    require(bool(whole), "a row's own bytes are no dispute");
    requireSound(*whole, kind);
    require(batch.string(row.id) == whole->id && row.amount == whole->amount.minor
            && batch.string(row.currency) == whole->amount.currency && row.mode == whole->mode,
        "the row and the whole dispute differ");
    require(row.amount >= 0 && row.amount <= kMaxMinor && row.documents >= 0, "a row's number out of its range");
    if (qsizetype(row.raw.at) >= body.size())
        return; // card numbers were hidden: the rest is the mask's
    const auto wanted = batchOf(QList<Dispute>{*whole});
    const BatchRow &other = wanted->rows.front();
    require(batch.string(row.status) == whole->status && batch.string(row.charge) == wanted->string(other.charge)
            && batch.string(row.paymentIntent) == wanted->string(other.paymentIntent)
            && batch.string(row.reasonCode) == wanted->string(other.reasonCode)
            && batch.string(row.reasonMessage) == wanted->string(other.reasonMessage)
            && row.createdMs == other.createdMs && row.closedMs == other.closedMs && row.dueByMs == other.dueByMs,
        "a text or a time of the row differs");
    require(batch.view(row.searchText) == wanted->view(other.searchText), "what the row is found by differs");
}
} // namespace

int fuzzPage(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto kind = ProviderKind(data[0] % 3);
    const QByteArray body = bytesOf(data + 1, size - 1);
    json::TextIndex index;
    const auto page = pageOf(kind, body, index);
    if (!page)
        return 0;
    require(page->batch && page->batch->whole.isEmpty(), "a page without a batch");
    require(qsizetype(page->batch->rows.size()) + page->broken.size() <= 100, "more than 100 rows (D8)");
    require(page->offset >= 0 && page->limit >= 0 && page->total >= -1, "a list's own numbers");
    require(page->nextCursor.isEmpty() || isValidId(kind, IdKind::Dispute, page->nextCursor), "a cursor that is no id");
    for (const BrokenRow &broken : page->broken)
        require(broken.id.size() <= 100, "a broken row's id of any length");
    for (const BatchRow &row : page->batch->rows)
        requireRow(kind, body, *page->batch, row);
    return 0;
}

} // namespace disputedesk::fuzz
