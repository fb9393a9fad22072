#pragma once

#include "models/items/listjob.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace disputedesk {

/// The numbers of all live rows in the byte order of one text field, or of the values of a metadata key, ties by row
/// number: sorting by a text, and breaking ties by id, then needs no comparison of texts at all. Belongs to one job at
/// a time.
class TextOrder {
public:
    explicit TextOrder(TextField field)
        : m_field(field)
    {
    }
    /// By metaSortText() of the values of a metadata key, which is in lower case.
    explicit TextOrder(std::string metaKey)
        : m_metaKey(std::move(metaKey))
    {
    }
    /// Sorts from scratch, or slips in what came and changed since; false when the job shall end, or rows changed
    /// under it. `patient`: sort from scratch, which no change in between disturbs.
    bool bringUpToDate(JobReader &reader, bool patient);
    /// Texts of these rows may have changed.
    void note(const std::vector<quint32> &changed);
    void forget(); ///< row numbers may mean other rows now

    const std::vector<quint32> &rows() const { return m_rows; }
    /// Place of each row number in rows(); but for ids equal texts share the first one's.
    const std::vector<quint32> &ranks() const { return m_ranks; }
    /// True when the rows of rank 0 have no text.
    bool hasBlanks() const { return m_hasBlanks; }

private:
    bool sortAll(JobReader &reader);
    bool slipNew(JobReader &reader);
    bool rank(JobReader &reader, std::vector<quint32> rows);
    /// `room` holds what is not in the index as it stands.
    std::string_view textOf(const DisputeIndex &index, quint32 row, std::string &room) const;

    TextField m_field = TextField::Intent; ///< or m_metaKey, where there is one
    std::string m_metaKey;
    std::vector<quint32> m_rows;
    std::vector<quint32> m_ranks;
    std::vector<quint32> m_changed; ///< not looked at yet
    bool m_hasBlanks = false;
    quint32 m_known = 0; ///< row numbers below this were considered
};

} // namespace disputedesk
