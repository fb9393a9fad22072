#pragma once

#include "models/sync/walk.h"

#include <QSet>

namespace disputedesk {

/// How far a walk by cursor has come with everything above it in the cache.
struct CursorMark {
    QString cursor; ///< id of the last row that is kept; empty: nowhere yet
    qint64 newestMs = 0; ///< creation of the newest row of its first page
};

/// Walks one list from its newest row by cursors, one page after the other. Rows that come on top meanwhile are the
/// next refresh's. Complete: the server said "no more" before anything broke off the walk (N7): a cursor that is
/// missing or was there before, an empty page with more to come, two pages in a row without a new id. A cursor whose
/// row is gone, which servers refuse, makes it start over from the top, kTries times in all.
class CursorWalk : public Walk {
    Q_OBJECT
public:
    static constexpr int kDryPages = 2;
    static constexpr int kTries = 3;
    /// For a server that makes up new ids for ever; far beyond any list there is.
    static constexpr qint64 kMostPages = 1'000'000;
    /// Stepwise: before each further page the walk says waiting() and then waits for goOn() or enough().
    enum class Pace : quint8 { Straight, Stepwise };

    CursorWalk(Provider &provider, const ListQuery &query, Pace pace, QObject *parent);
    /// Before start().
    void resumeAt(const CursorMark &mark);
    void start() override;
    void goOn();
    /// Ends the walk here, complete as far as it went.
    void enough();
    void kept(const DisputeBatch &batch) override;
    /// Where another walk could go on; no cursor: at the top.
    const CursorMark &mark() const { return m_mark; }

Q_SIGNALS:
    void waiting();

private:
    void take(const DisputePage &page, qint64 tag) override;
    bool recover(const Error &error, qint64 tag) override;
    void goOnAsking() override;
    /// True when the page had an id that no earlier one had.
    bool count(const DisputePage &page);
    void end(bool complete);

    Pace m_pace;
    WalkReport m_report;
    CursorMark m_mark;
    qint64 m_newestMs = 0;
    QHash<const DisputeBatch *, QString> m_waiting; ///< cursor behind each page that is not kept yet
    QSet<QString> m_brokenIds;
    QSet<QString> m_cursors; ///< used so far
    QString m_next;
    qint64 m_pages = 0;
    int m_dryPages = 0;
    int m_try = 1;
    bool m_stands = false; ///< held between two pages
};

} // namespace disputedesk
