#include "models/items/sortkeys.h"

#include "models/items/disputetablemodel.h"

#include <algorithm>

namespace disputedesk {

namespace {
/// Signed to unsigned in the same order; the topmost value stays free for blanks.
quint64 ordered(qint64 value) { return std::min(quint64(value) ^ (quint64(1) << 63), SortKeys::kBlank - 1); }

/// A moment; 0 is none.
quint64 moment(qint64 ms) { return ms == 0 ? SortKeys::kBlank : ordered(ms); }
} // namespace

SortKeys::SortKeys(const DisputeIndex &index, int column, Qt::SortOrder order, const Sorted &sorted)
    : m_index(index)
    , m_columns(index.columns())
    , m_column(column)
    , m_order(order)
    , m_wordKeys(sorted.words)
    , m_idRanks(sorted.ids.ranks())
    , m_textRanks(sorted.texts ? sorted.texts->ranks() : sorted.ids.ranks())
    , m_text(sorted.texts)
{
}

std::optional<TextField> SortKeys::textFieldOf(int column)
{
    switch (column) {
    case DisputeTableModel::DisputeId: return TextField::Id;
    case DisputeTableModel::ChargeColumn: return TextField::Charge;
    case DisputeTableModel::PaymentIntent: return TextField::Intent;
    default: return std::nullopt;
    }
}

quint64 SortKeys::textKey(quint32 row, TextField field) const
{
    return m_index.text(row, field).empty() ? kBlank : m_textRanks[row];
}

/// Whether a row has the key at all is not looked for again: the texts were sorted, and those without come first.
quint64 SortKeys::metadataKey(quint32 row) const
{
    return !m_text || (m_textRanks[row] == 0 && m_text->hasBlanks()) ? kBlank : m_textRanks[row];
}

template <typename KeyOf> void SortKeys::takeBy(quint32 from, quint32 end, quint64 *keys, KeyOf keyOf) const
{
    const bool ascending = m_order == Qt::AscendingOrder;
    for (quint32 row = from; row < end; ++row) {
        const quint64 key = keyOf(row);
        *keys++ = key == kBlank || ascending ? key : kBlank - 1 - key;
    }
}

void SortKeys::take(quint32 from, quint32 end, quint64 *keys) const
{
    const auto by = [&](auto keyOf) { takeBy(from, end, keys, keyOf); };
    const DisputeColumns &c = m_columns;
    switch (m_column) {
    case DisputeTableModel::Due: return by([&c](quint32 row) { return moment(c.due[row]); });
    case DisputeTableModel::Amount: return by([&c](quint32 row) { return ordered(c.amount[row]); });
    case DisputeTableModel::Currency: return by([&](quint32 row) { return wordKey(c.currency[row]); });
    case DisputeTableModel::Status:
        return by([&](quint32 row) {
            const quint64 word = wordKey(c.status[row]);
            return word == kBlank ? kBlank : quint64(c.stage[row]) << 32 | word;
        });
    case DisputeTableModel::ReasonColumn:
    case DisputeTableModel::ReasonCode: return by([&](quint32 row) { return wordKey(c.reason[row]); });
    case DisputeTableModel::DisputeId: return by([&](quint32 row) { return quint64(m_textRanks[row]); });
    case DisputeTableModel::ChargeColumn: return by([&](quint32 row) { return textKey(row, TextField::Charge); });
    case DisputeTableModel::PaymentIntent: return by([&](quint32 row) { return textKey(row, TextField::Intent); });
    case DisputeTableModel::AccountColumn: return by([&](quint32 row) { return wordKey(c.account[row]); });
    case DisputeTableModel::Created: return by([&c](quint32 row) { return moment(c.created[row]); });
    case DisputeTableModel::DraftMark:
        return by([&c](quint32 row) { return c.flags[row] & DisputeColumns::Draft ? 0 : kBlank; });
    case DisputeTableModel::AsOf: return by([&c](quint32 row) { return moment(c.read[row]); });
    case DisputeTableModel::ClosedAt: return by([&c](quint32 row) { return moment(c.closed[row]); });
    case DisputeTableModel::ProviderColumn: return by([&](quint32 row) { return wordKey(c.provider[row]); });
    case DisputeTableModel::Documents: return by([&c](quint32 row) { return ordered(c.documents[row]); });
    case DisputeTableModel::Tags:
        return by([&](quint32 row) {
            const RowTriage *const noted = m_index.triage(row);
            return noted ? wordKey(noted->tagSet) : kBlank;
        });
    case DisputeTableModel::Assignee:
        return by([&](quint32 row) {
            const RowTriage *const noted = m_index.triage(row);
            return noted ? wordKey(noted->assigneeNumber) : kBlank;
        });
    case DisputeTableModel::ProviderStatus: return by([&](quint32 row) { return wordKey(c.status[row]); });
    case DisputeTableModel::Meta1:
    case DisputeTableModel::Meta2:
    case DisputeTableModel::Meta3:
    case DisputeTableModel::Meta4:
    case DisputeTableModel::Meta5: return by([this](quint32 row) { return metadataKey(row); });
    default: return by([](quint32 row) { return quint64(row); });
    }
}

} // namespace disputedesk
