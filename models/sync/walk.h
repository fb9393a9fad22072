#pragma once

#include "models/providers/provider.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace disputedesk {

/// What a walk over a list found.
struct WalkReport {
    bool complete = false; ///< false: shown as "partial"
    qint64 expected = 0; ///< the server's last total; where it tells none, what was found
    QSet<QString> ids;
    QList<BrokenRow> broken; ///< set aside (D1)
    QDateTime serverDate;
};

/// Walks one list to its end. Ends once by done() or failed(); deleting it aborts what is under way. ListWalk and
/// CursorWalk know the order of the pages, this what is done with each.
class Walk : public QObject {
    Q_OBJECT
public:
    ~Walk() override { stop(); }
    virtual void start() = 0;

Q_SIGNALS:
    void page(const disputedesk::BatchPtr &disputes);
    /// `total` is -1 where the server tells none.
    void progress(qint64 seen, qint64 total);
    void done(const disputedesk::WalkReport &report);
    void failed(const disputedesk::Error &error);

protected:
    Walk(Provider &provider, ListQuery query, QObject *parent);

    const ListQuery &query() const { return m_query; }
    int parallelReads() const { return m_provider.parallelReads(); }
    qsizetype inFlight() const { return m_asked.size(); }
    void ask(const ListQuery &query);
    /// A page has come.
    virtual void take(const DisputePage &page) = 0;
    /// Emits page() and progress(); false when whoever heard of it ended the walk.
    bool tell(const DisputePage &page, qint64 seen, qint64 total);
    void finish(WalkReport report);
    void stop();

private:
    Provider &m_provider;
    ListQuery m_query;
    QHash<qint64, QFuture<ApiResult<DisputePage>>> m_asked; ///< under way, by number
    qint64 m_number = 0;
    bool m_ended = false;
};

} // namespace disputedesk
