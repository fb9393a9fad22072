#include "models/providers/pagerows.h"

#include "models/providers/jsonfields.h"
#include "models/providers/jsonmask.h"

#include <algorithm>
#include <limits>

namespace disputedesk {

PageRows::PageRows(const QByteArray &body, ProviderKind provider)
    : m_body(body)
    , m_provider(provider)
    , m_batch(std::make_shared<DisputeBatch>())
    , m_search(m_batch->text, provider)
{
    m_batch->rows.reserve(size_t(fields::kMaxItems));
    m_batch->text.reserve(size_t(body.size()) / 2); // about what the texts of a usual row take
}

RowViews &PageRows::fresh()
{
    m_row.clear();
    return m_row;
}

void PageRows::keep()
{
    DisputeBatch &batch = *m_batch;
    BatchRow &row = batch.rows.emplace_back();
    row.id = batch.add(m_row.id);
    row.currency = batch.add(m_row.amount.currency);
    row.status = batch.add(m_row.status);
    row.reasonCode = batch.add(m_row.reasonCode);
    row.reasonMessage = batch.add(m_row.reasonMessage);
    row.charge = batch.add(m_row.charge);
    row.paymentIntent = batch.add(m_row.paymentIntent);
    row.searchText = searchText();
    row.raw = raw();
    row.amount = m_row.amount.minor;
    row.createdMs = m_row.createdAt.orZero();
    row.closedMs = m_row.closedAt.orZero();
    row.dueByMs = m_row.dueBy.orZero();
    row.documents = qint32(
        std::clamp<qint64>(m_row.documentsTotal, qint64(m_row.filenames.size()), std::numeric_limits<qint32>::max()));
    row.provider = m_provider;
    row.mode = m_row.mode;
}

std::shared_ptr<DisputeBatch> PageRows::take()
{
    m_batch->body = m_masked.isEmpty() ? m_body : m_body + m_masked;
    return std::move(m_batch);
}

TextSlice PageRows::searchText()
{
    // The order of searchTextOf().
    const auto from = quint32(m_batch->text.size());
    for (const std::string_view text :
        {m_row.id, m_row.charge, m_row.paymentIntent, m_row.status, m_row.reasonCode, m_row.reasonMessage})
        m_search.line(text);
    m_search.amount(m_row.amount.currency, m_row.amount.minor);
    m_search.line(m_row.message);
    for (const auto &[key, value] : m_row.metadata)
        m_search.metadata(key, value);
    for (const std::string_view filename : m_row.filenames)
        m_search.line(filename);
    return {from, quint32(m_batch->text.size()) - from};
}

TextSlice PageRows::raw()
{
    const QByteArrayView own = m_row.raw;
    const TextSlice slice{quint32(own.data() - m_body.constData()), quint32(own.size())};
    if (!m_row.hideCards || !fields::mayHoldCardNumberEscaped({own.data(), size_t(own.size())}))
        return slice;
    const QByteArray plain = QByteArray::fromRawData(own.data(), own.size()); // no longer than this: most hide nothing
    const QByteArray safe = fields::maskedJson(plain);
    if (safe == plain)
        return slice;
    const auto at = quint32(m_body.size() + m_masked.size());
    m_masked += safe;
    return {at, quint32(safe.size())};
}

} // namespace disputedesk
