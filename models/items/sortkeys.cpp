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

quint64 SortKeys::rawKey(quint32 row) const
{
    switch (m_column) {
    case DisputeTableModel::Due: return moment(m_columns.due[row]);
    case DisputeTableModel::Amount: return ordered(m_columns.amount[row]);
    case DisputeTableModel::Currency: return wordKey(m_columns.currency[row]);
    case DisputeTableModel::Status: {
        const quint64 word = wordKey(m_columns.status[row]);
        return word == kBlank ? kBlank : quint64(m_columns.stage[row]) << 32 | word;
    }
    case DisputeTableModel::ReasonColumn:
    case DisputeTableModel::ReasonCode: return wordKey(m_columns.reason[row]);
    case DisputeTableModel::DisputeId: return m_textRanks[row];
    case DisputeTableModel::ChargeColumn: return textKey(row, TextField::Charge);
    case DisputeTableModel::PaymentIntent: return textKey(row, TextField::Intent);
    case DisputeTableModel::AccountColumn: return wordKey(m_columns.account[row]);
    case DisputeTableModel::Created: return moment(m_columns.created[row]);
    case DisputeTableModel::DraftMark: return m_columns.flags[row] & DisputeColumns::Draft ? 0 : kBlank;
    case DisputeTableModel::AsOf: return moment(m_columns.read[row]);
    case DisputeTableModel::ClosedAt: return moment(m_columns.closed[row]);
    case DisputeTableModel::ProviderColumn: return wordKey(m_columns.provider[row]);
    case DisputeTableModel::Documents: return ordered(m_columns.documents[row]);
    case DisputeTableModel::Tags: {
        const RowTriage *const noted = m_index.triage(row);
        return noted ? wordKey(noted->tagSet) : kBlank;
    }
    case DisputeTableModel::Assignee: {
        const RowTriage *const noted = m_index.triage(row);
        return noted ? wordKey(noted->assigneeNumber) : kBlank;
    }
    default: return row;
    }
}

} // namespace disputedesk
