#pragma once

#include "models/sync/walk.h"

#include <QSet>

#include <map>

namespace disputedesk {

/// A stretch of creation times, in epoch seconds, both ends included.
struct TimeRange {
    qint64 from = 0;
    qint64 to = 0;
};

/// What a walk by ranges has still to read, everything else being in the cache; kept in the sync state.
struct RangeMark {
    QList<TimeRange> left;
    qint64 newestMs = 0; ///< creation of the newest row of the list's first page

    QString text() const;
    /// Empty when it makes no sense.
    static std::optional<RangeMark> from(const QString &text);
};

/// The first walk over a list by cursors whose provider can filter by creation time: several stretches of time at once,
/// each by cursors of its own. The first ones grow longer into the past, from the time that one page took: most
/// accounts are much younger than their provider. Whoever is done takes half of the stretch that has most left, so
/// nobody needs to know how the rows lie in time. Complete: every stretch was read until the server said "no more".
///
/// Rows at the border of two stretches cannot be read twice (both ends are whole seconds, included), and would do no
/// harm. A row outside its stretch, or one without a creation time, shows a server to which ranges mean nothing: then
/// the walk says ignored(), and somebody walks straight.
class RangeWalk : public Walk {
    Q_OBJECT
public:
    /// Before this no dispute was made: the providers are younger.
    static constexpr qint64 kOldest = 1'262'304'000; // 2010-01-01
    static constexpr int kDryPages = 2;
    static constexpr int kMostRefusals = 5;
    static constexpr qint64 kMostPages = 1'000'000;

    RangeWalk(Provider &provider, QObject *parent);
    /// Before start().
    void resumeAt(const RangeMark &mark);
    void start() override;
    void kept(const DisputeBatch &batch) override;
    /// What another walk would have to read.
    RangeMark mark() const;
    qint64 newestMs() const { return m_newestMs; }

Q_SIGNALS:
    /// Ends the walk, as done() and failed() do.
    void ignored();

private:
    struct Lane {
        TimeRange range; ///< `from` rises when another lane takes the older half
        qint64 readDownTo = 0; ///< creation of the oldest row read
        qint64 keptDownTo = 0; ///< of the oldest row kept
        qint64 rows = 0;
        qint64 pages = 0;
        int unkept = 0; ///< pages that are read and not kept yet
        int dryPages = 0;
        QString cursor;
        QSet<QString> cursors;
        int refusals = 0; ///< of cursors whose row was gone
        bool read = false; ///< to its end
        bool brokenOff = false; ///< its end was not the list's
        bool asked = false;
    };

    qint64 open(const TimeRange &range);
    /// Stretches over all of `whole`, the newest one as long as a page took.
    void spread(const TimeRange &whole, qint64 pageSeconds);
    void askNext(qint64 number);
    void take(const DisputePage &page, qint64 number) override;
    bool recover(const Error &error, qint64 number) override;
    void goOnAsking() override { pump(); }
    void takeTop(const DisputePage &page);
    bool isWithin(const DisputePage &page, const TimeRange &range) const;
    /// Gives half of the deepest stretch to a new lane; false when none is worth it.
    bool split();
    void pump();
    void giveUp();
    bool count(const DisputePage &page);

    WalkReport m_report;
    std::map<qint64, Lane> m_lanes; ///< by number
    QHash<const DisputeBatch *, std::pair<qint64, qint64>> m_waiting; ///< lane and its oldest second, until kept
    qint64 m_number = 0;
    qint64 m_newestMs = 0;
    bool m_complete = true;
};

} // namespace disputedesk
