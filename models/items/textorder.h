#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace disputedesk {

class DisputeIndex;

/// The text fields of a row that the list can be sorted by and that are not interned.
enum class TextField : quint8 { Id, Charge, Intent };
inline constexpr int kTextFields = 3;

/// All row numbers in the byte order of one text field, ties by row number: sorting by a text, and breaking ties by
/// id, then needs no comparison of texts at all.
class TextOrder {
public:
    /// Sorts from scratch, or slips in the rows that came since.
    void bringUpToDate(const DisputeIndex &index, TextField field);
    /// A text that was there has changed, or rows have gone.
    void invalidate() { m_valid = false; }

    const std::vector<quint32> &rows() const { return m_rows; }
    /// Place of each row number in rows(); for charges and payment intents equal texts share the first one's.
    const std::vector<quint32> &ranks() const { return m_ranks; }

private:
    void sortAll(const DisputeIndex &index, TextField field);
    void addNew(const DisputeIndex &index, TextField field, quint32 firstNew);

    std::vector<quint32> m_rows;
    std::vector<quint32> m_ranks;
    bool m_valid = false;
};

} // namespace disputedesk
