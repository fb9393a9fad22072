#include "models/items/sortkeys.h"

#include "models/items/disputetablemodel.h"
#include "models/items/texts.h"

#include <algorithm>
#include <numeric>

namespace disputedesk {

namespace {
/// Signed to unsigned in the same order; the topmost value stays free for blanks.
quint64 ordered(qint64 value) { return std::min(quint64(value) ^ (quint64(1) << 63), SortKeys::kBlank - 1); }

/// A moment; 0 is none.
quint64 moment(qint64 ms) { return ms == 0 ? SortKeys::kBlank : ordered(ms); }

std::vector<quint64> ranksFor(const DisputeIndex &index, int column)
{
    switch (column) {
    case DisputeTableModel::Currency: return wordRanks(index.currencies());
    case DisputeTableModel::Status: return wordRanks(index.statuses());
    case DisputeTableModel::ReasonCode: return wordRanks(index.reasonCodes());
    case DisputeTableModel::AccountColumn: return wordRanks(index.accountLabels());
    case DisputeTableModel::ReasonColumn: {
        QList<QString> texts;
        for (const QString &code : index.reasonCodes())
            texts.append(reasonText(code));
        return wordRanks(texts);
    }
    case DisputeTableModel::ProviderColumn:
        return wordRanks({providerName(ProviderKind::Omise), providerName(ProviderKind::WooshPay),
            providerName(ProviderKind::Stripe)});
    default: return {};
    }
}
} // namespace

SortKeys::SortKeys(
    const DisputeIndex &index, int column, Qt::SortOrder order, const TextOrder &ids, const TextOrder *texts)
    : m_index(index)
    , m_columns(index.columns())
    , m_column(column)
    , m_order(order)
    , m_wordKeys(ranksFor(index, column))
    , m_idRanks(ids.ranks())
    , m_textRanks(texts ? texts->ranks() : ids.ranks())
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
    default: return row;
    }
}

std::vector<quint64> wordRanks(const QList<QString> &words)
{
    std::vector<quint64> ranks(size_t(words.size()), SortKeys::kBlank);
    std::vector<qsizetype> order(size_t(words.size()));
    std::iota(order.begin(), order.end(), qsizetype(0));
    const auto compare = [&words](qsizetype a, qsizetype b) {
        const int folded = words.at(a).compare(words.at(b), Qt::CaseInsensitive);
        return folded != 0 ? folded : words.at(a).compare(words.at(b));
    };
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return compare(a, b) < 0; });
    quint64 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && compare(order[i - 1], order[i]) != 0)
            ++rank;
        if (!words.at(order[i]).isEmpty())
            ranks[size_t(order[i])] = rank;
    }
    return ranks;
}

} // namespace disputedesk
