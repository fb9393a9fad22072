#pragma once

#include "models/items/listjob.h"

#include <vector>

namespace disputedesk {

/// The numbers of all live rows in the byte order of one text field, ties by row number: sorting by a text, and
/// breaking ties by id, then needs no comparison of texts at all. Belongs to one job at a time.
class TextOrder {
public:
    explicit TextOrder(TextField field)
        : m_field(field)
    {
    }
    /// Sorts from scratch, or slips in what came and changed since; false when the job shall end, or rows changed
    /// under it. `patient`: sort from scratch, which no change in between disturbs.
    bool bringUpToDate(JobReader &reader, bool patient);
    /// Texts of these rows may have changed.
    void note(const std::vector<quint32> &changed);
    void forget(); ///< row numbers may mean other rows now

    const std::vector<quint32> &rows() const { return m_rows; }
    /// Place of each row number in rows(); for charges and payment intents equal texts share the first one's.
    const std::vector<quint32> &ranks() const { return m_ranks; }

private:
    bool sortAll(JobReader &reader);
    bool slipNew(JobReader &reader);
    bool rank(JobReader &reader, std::vector<quint32> rows);

    TextField m_field;
    std::vector<quint32> m_rows;
    std::vector<quint32> m_ranks;
    std::vector<quint32> m_changed; ///< not looked at yet
    quint32 m_known = 0; ///< row numbers below this were considered
};

} // namespace disputedesk
