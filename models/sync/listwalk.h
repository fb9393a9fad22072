#pragma once

#include "models/sync/listmark.h"
#include "models/sync/walk.h"

namespace disputedesk {

/// Walks one list by offset pages, a few at once. Complete: distinct ids = total before = total after (safety.md N8). A
/// list that moves under it is walked again, three times at most; then it says "partial".
///
/// Given a mark it goes on there, if the server still has as many rows and the last page of the prefix has the same ids
/// in the same order; else it starts over. Then N8 counts the prefix's rows as they were counted when they came:
/// a mark is made only while no id came twice, and OffsetRefresh counts the cache in the end.
class ListWalk : public Walk {
    Q_OBJECT
public:
    static constexpr int kTries = 3;
    /// Pages in a row without anything new after which a list is not followed any further (N7).
    static constexpr int kDryPages = 3;

    ListWalk(Provider &provider, const ListQuery &query, QObject *parent);
    /// Before start(): `mark` has the query's own fixed end.
    void resumeAt(const ListMark &mark) { m_resume = mark; }
    void start() override;
    void kept(const DisputeBatch &batch) override { m_prefix.kept(batch); }
    /// Where another walk could go on; empty while there is no page to hold on to, or when the list moves.
    std::optional<ListMark> mark() const;

private:
    void askAt(qint64 offset);
    void take(const DisputePage &page, qint64 offset) override;
    void askLess(const ListQuery &query, qint64 offset) override;
    void goOnAsking() override;
    void begin(const DisputePage &page);
    /// The page before the place where an earlier walk had stopped.
    bool isWhereItWas(const DisputePage &page) const;
    void startOver();
    void count(const DisputePage &page, qint64 offset);
    void pump();
    void finishTry();
    void clearTry();

    WalkReport m_report;
    std::optional<ListMark> m_resume;
    bool m_resuming = false; ///< the first page is on its way, which tells whether we can
    KeptPrefix m_prefix;
    IdSet m_tryIds; ///< of this try alone
    IdSet m_tryBrokenIds;
    qint64 m_before = 0; ///< rows of the prefix that this walk does not read itself
    qint64 m_tryBroken = 0;
    bool m_repeats = false; ///< an id came twice: the list moves
    int m_limit = kPageRows; ///< rows of a page, since the first one with more was too large
    int m_dryPages = 0;
    qint64 m_step = 0; ///< page size that the server really gives
    qint64 m_next = 0;
    qint64 m_firstTotal = -1;
    qint64 m_lastTotal = -1;
    qint64 m_pages = 0;
    int m_try = 1;
};

} // namespace disputedesk
