#pragma once

#include "models/items/textorder.h"
#include "models/items/wordranks.h"

#include <optional>
#include <vector>

namespace disputedesk {

/// Turns a column of the list into one number per row whose ascending order is the wanted order: blanks have the
/// largest number in both directions. A word that came since has none yet.
class SortKeys {
public:
    static constexpr quint64 kBlank = WordRanks::kBlank;

    /// What is sorted already, and outlives the keys: `ids` break ties; `texts` is the order of the column's text field
    /// or metadata key where it has one, `words` are the ranks of its words where it has those.
    struct Sorted {
        const TextOrder &ids;
        const TextOrder *texts;
        const std::vector<quint64> *words;
    };
    /// `column` is a DisputeTableModel::Column, or -1 for the order of arrival.
    SortKeys(const DisputeIndex &index, int column, Qt::SortOrder order, const Sorted &sorted);
    /// The text field that a column is sorted by, if it is one.
    static std::optional<TextField> textFieldOf(int column);

    quint64 operator()(quint32 row) const
    {
        quint64 key = 0;
        take(row, row + 1, &key);
        return key;
    }
    /// The keys of the rows `from` to `end` (exclusive): much quicker than one by one.
    void take(quint32 from, quint32 end, quint64 *keys) const;
    quint32 idRank(quint32 row) const { return m_idRanks[row]; }

private:
    template <typename KeyOf> void takeBy(quint32 from, quint32 end, quint64 *keys, KeyOf keyOf) const;
    quint64 wordKey(quint32 number) const { return number < m_wordKeys->size() ? (*m_wordKeys)[number] : kBlank; }
    quint64 textKey(quint32 row, TextField field) const;
    quint64 metadataKey(quint32 row) const;

    const DisputeIndex &m_index;
    const DisputeColumns &m_columns;
    int m_column;
    Qt::SortOrder m_order;
    const std::vector<quint64> *m_wordKeys; ///< by word or account number, for interned columns
    const std::vector<quint32> &m_idRanks;
    const std::vector<quint32> &m_textRanks;
    const TextOrder *m_text; ///< null: the column has no text field
};

} // namespace disputedesk
