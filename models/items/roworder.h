#pragma once

#include "models/items/radixsort.h"
#include "models/items/sortkeys.h"
#include "models/items/viewplan.h"

#include <array>
#include <vector>

namespace disputedesk {

/// All live rows of the index in the list's order, whatever is filtered: a keystroke or another tab then sorts nothing.
/// While no row comes or changes the last few orders are kept, so that turning one round or going back to one sorts
/// nothing either. Belongs to one job at a time.
class RowOrder {
public:
    RowOrder() = default;
    /// Takes new rows in and moves changed ones, or sorts anew. `column` is a DisputeTableModel::Column, or -1 for the
    /// order of arrival. False when the job shall end, or rows changed under it: then the order is as it was.
    bool bringUpToDate(
        JobReader &reader, int column, Qt::SortOrder order, const std::vector<quint32> &changed, bool patient);
    /// The metadata key, in lower case, that a column of metadata is sorted by from now on; empty: by none.
    void useMetadata(const QByteArray &key);
    void forget(); ///< row numbers may mean other rows now
    const ViewPlan::RowsPtr &rows() const { return m_now.rows; } ///< shared, and never changed once made

private:
    /// The rows in one order.
    struct Sorted {
        int column = -2;
        Qt::SortOrder order = Qt::AscendingOrder;
        ViewPlan::RowsPtr rows = std::make_shared<ViewPlan::Rows>();
        RowBits tied; ///< by place: has the sort key of the place before; empty: not known
        size_t blanks = 0; ///< of the places at the end, if `tied` is known

        bool isSortedBy(int wanted) const { return column == wanted && tied.size() == rows->size(); }
        Sorted reversed() const;
    };
    static constexpr size_t kSpare = 2; ///< four bytes a row each

    TextOrder &texts(TextField field) { return m_texts[size_t(field)]; }
    /// Takes the order out of one that is known.
    bool recall(int column, Qt::SortOrder order);
    void keep(Sorted sorted);
    bool rebuild(JobReader &reader, const SortKeys &keyOf, Sorted &sorted);
    void sortPacked(const quint64 *keys, const RowBits &live, const SortKeys &keyOf, const PackedRows &packing,
        Sorted &sorted) const;
    void sortWide(const quint64 *keys, const RowBits &live, Sorted &sorted) const;
    bool merge(JobReader &reader, const SortKeys &keyOf, const std::vector<quint32> &changed);

    std::array<TextOrder, kTextFields> m_texts = {
        TextOrder(TextField::Id), TextOrder(TextField::Charge), TextOrder(TextField::Intent)};
    TextOrder m_metadata{std::string()}; ///< of the one key that is sorted by, and only while it is
    QByteArray m_metaKey;
    WordRanks m_words;
    Sorted m_now;
    std::vector<Sorted> m_spare; ///< used last comes first
    quint32 m_known = 0; ///< row numbers below this were considered
};

} // namespace disputedesk
