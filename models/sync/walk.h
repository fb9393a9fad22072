#pragma once

#include "models/providers/provider.h"
#include "models/sync/idset.h"

#include <QHash>
#include <QObject>

namespace disputedesk {

/// What a walk over a list found.
struct WalkReport {
    bool complete = false; ///< false: shown as "partial"
    bool resumed = false; ///< it went on where an earlier one had stopped; `seen` counts that one's rows too
    qint64 expected = 0; ///< the server's last total; where it tells none, what was found
    qint64 seen = 0; ///< distinct rows
    qint64 brokenRows = 0; ///< of those `expected` counts
    IdSet ids; ///< met by this walk itself
    QList<BrokenRow> broken; ///< set aside (D1)
};

/// Walks one list to its end. Ends once by done() or failed(); deleting it aborts what is under way. ListWalk,
/// CursorWalk and RangeWalk know the order of the pages, this what is done with each.
class Walk : public QObject {
    Q_OBJECT
public:
    ~Walk() override { stop(); }
    virtual void start() = 0;
    /// The rows of a page that page() told are committed to the cache.
    virtual void kept(const DisputeBatch &) { }
    /// While held no further page is asked for: whoever takes the pages has enough of them.
    void hold(bool held);

Q_SIGNALS:
    void page(const disputedesk::BatchPtr &disputes);
    /// What the server says it is o'clock, before each page of one that says so.
    void dated(const QDateTime &serverDate);
    /// `total` is -1 where the server tells none.
    void progress(qint64 seen, qint64 total);
    /// Where it was to go on the list is not as it was any more: it begins at the start.
    void startedOver();
    void done(const disputedesk::WalkReport &report);
    void failed(const disputedesk::Error &error);

protected:
    Walk(Provider &provider, ListQuery query, QObject *parent);

    const ListQuery &query() const { return m_query; }
    int parallelReads() const { return m_provider.parallelReads(); }
    qsizetype inFlight() const { return m_asked.size(); }
    bool isHeld() const { return m_held; }
    /// `tag` comes back with the page. One that is too large to be taken is asked for again in smaller ones.
    void ask(const ListQuery &query, qint64 tag = 0);
    /// A page has come.
    virtual void take(const DisputePage &page, qint64 tag) = 0;
    /// A page could not be had; true when the walk goes on without it.
    virtual bool recover(const Error &, qint64) { return false; }
    /// `query` brought more bytes than are taken, and has more than one row. Here: half as many from the same place,
    /// which does where the last row of a page leads to the next.
    virtual void askLess(const ListQuery &query, qint64 tag);
    /// It may ask again after having been held.
    virtual void goOnAsking() { }
    /// Emits page() and progress(); false when whoever heard of it ended the walk.
    bool tell(const DisputePage &page, qint64 seen, qint64 total);
    void finish(WalkReport report);
    void stop();
    /// Aborts what is under way; what is asked afterwards comes.
    void dropAsked();

private:
    /// So many pages after one that was too large, they may be twice as large again.
    static constexpr int kPagesBeforeMore = 10;

    Provider &m_provider;
    ListQuery m_query;
    QHash<qint64, QFuture<ApiResult<DisputePage>>> m_asked; ///< under way, by number
    qint64 m_number = 0;
    int m_mostRows = kPageRows; ///< of a page, since larger ones were too large
    int m_smallPages = 0; ///< that came since then
    bool m_held = false;
    bool m_ended = false;
};

} // namespace disputedesk
