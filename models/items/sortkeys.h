#pragma once

#include "models/items/disputeindex.h"

#include <vector>

namespace disputedesk {

/// Turns a column of the list into one number per row whose ascending order is the wanted order: blanks have the
/// largest number in both directions. Good until the index changes.
class SortKeys {
public:
    static constexpr quint64 kBlank = ~quint64(0);

    /// `column` is a DisputeTableModel::Column, or -1 for the order of arrival.
    SortKeys(const DisputeIndex &index, int column, Qt::SortOrder order);

    quint64 operator()(quint32 row) const
    {
        const quint64 key = rawKey(row);
        return key == kBlank || m_order == Qt::AscendingOrder ? key : kBlank - 1 - key;
    }
    /// By key, then id, then row number: a strict order of all rows.
    bool isBefore(quint32 a, quint32 b) const;

private:
    quint64 rawKey(quint32 row) const;

    const DisputeIndex &m_index;
    const DisputeColumns &m_columns;
    int m_column;
    Qt::SortOrder m_order;
    std::vector<quint64> m_wordKeys; ///< by word or account number, for interned columns
    const std::vector<quint32> *m_idRanks;
    const std::vector<quint32> *m_textRanks = nullptr;
};

/// Position of every word when they are sorted for people; empty words give SortKeys::kBlank.
std::vector<quint64> wordRanks(const QList<QString> &words);

} // namespace disputedesk
