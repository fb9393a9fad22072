#pragma once

#include "models/items/disputeindex.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <set>
#include <string>
#include <vector>

namespace disputedesk {

/// The metadata keys that rows of the index have, for completing them. Nothing is looked at before somebody asks; then
/// all rows are, in slices between the window's events, and after that each new or changed row once.
class MetaKeys : public QObject {
    Q_OBJECT
public:
    static constexpr quint32 kSlice = 4096; ///< rows in one slice
    static constexpr size_t kMostKeys = 500; ///< so many that a person can choose among; a hostile server's are more
    static constexpr size_t kLongestKey = 64; ///< bytes

    explicit MetaKeys(const DisputeIndex &index, QObject *parent = nullptr);

    /// In lower case, sorted; as far as the rows were looked at. Begins to look.
    QStringList keys();
    bool isLooking() const { return m_work.isActive(); }
    quint64 looks() const { return m_looks; } ///< at rows, ever

Q_SIGNALS:
    /// keys() has more, or all were looked at.
    void changed();

private:
    void work();
    void look(quint32 row);

    const DisputeIndex &m_index;
    std::set<std::string, std::less<>> m_keys;
    std::vector<quint32> m_changed; ///< rows to look at again
    quint32 m_next = 0; ///< rows below this were looked at
    quint64 m_looks = 0;
    bool m_wanted = false;
    QTimer m_work;
};

} // namespace disputedesk
