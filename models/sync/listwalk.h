#pragma once

#include "models/sync/walk.h"

namespace disputedesk {

/// Walks one list by offset pages, a few at once. Complete: distinct ids = total before = total after (safety.md N8). A
/// list that moves under it is walked again, three times at most; then it says "partial".
class ListWalk : public Walk {
    Q_OBJECT
public:
    static constexpr int kTries = 3;
    /// Pages in a row without anything new after which a list is not followed any further (N7).
    static constexpr int kDryPages = 3;

    ListWalk(Provider &provider, const ListQuery &query, QObject *parent);
    void start() override;

private:
    void askAt(qint64 offset);
    void take(const DisputePage &page) override;
    void count(const DisputePage &page);
    void pump();
    void finishTry();

    WalkReport m_report;
    QSet<QString> m_tryIds; ///< of this try alone
    QSet<QString> m_tryBrokenIds;
    qint64 m_tryBroken = 0;
    int m_dryPages = 0;
    qint64 m_step = 0; ///< page size that the server really gives
    qint64 m_next = 0;
    qint64 m_firstTotal = -1;
    qint64 m_lastTotal = -1;
    qint64 m_pages = 0;
    int m_try = 1;
};

} // namespace disputedesk
