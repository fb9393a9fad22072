#pragma once

#include "models/sync/walk.h"

namespace disputedesk {

/// Walks one list from its newest row by cursors, one page after the other. Rows that come on top meanwhile are the
/// next refresh's. Complete: the server said "no more" before anything broke off the walk (N7): a cursor that is
/// missing or was there before, an empty page with more to come, two pages in a row without a new id.
class CursorWalk : public Walk {
    Q_OBJECT
public:
    static constexpr int kDryPages = 2;
    /// For a server that makes up new ids for ever; far beyond any list there is.
    static constexpr qint64 kMostPages = 1'000'000;
    /// Stepwise: before each further page the walk says waiting() and then waits for goOn() or enough().
    enum class Pace : quint8 { Straight, Stepwise };

    CursorWalk(Provider &provider, const ListQuery &query, Pace pace, QObject *parent);
    void start() override;
    void goOn();
    /// Ends the walk here, complete as far as it went.
    void enough();

Q_SIGNALS:
    void waiting();

private:
    void take(const DisputePage &page) override;
    /// True when the page had an id that no earlier one had.
    bool count(const DisputePage &page);
    void end(bool complete);

    Pace m_pace;
    WalkReport m_report;
    QSet<QString> m_brokenIds;
    QSet<QString> m_cursors; ///< used so far
    QString m_next;
    qint64 m_pages = 0;
    int m_dryPages = 0;
};

} // namespace disputedesk
