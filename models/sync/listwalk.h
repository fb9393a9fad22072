#pragma once

#include "models/providers/provider.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace disputedesk {

/// What a walk over a list found.
struct WalkReport {
    bool complete = false; ///< distinct ids = total before = total after (safety.md N8)
    qint64 expected = 0; ///< the server's last total
    QSet<QString> ids;
    QList<BrokenRow> broken; ///< set aside (D1)
    QDateTime serverDate;
};

/// Walks one list to its end by offset pages, a few at once. A list that moves under it is walked again, three times at
/// most; then it says "partial". Ends once by done() or failed(); deleting it aborts what is under way.
class ListWalk : public QObject {
    Q_OBJECT
public:
    static constexpr int kTries = 3;
    /// Pages in a row without anything new after which a list is not followed any further (N7).
    static constexpr int kDryPages = 3;

    ListWalk(Provider &provider, ListQuery query, QObject *parent);
    ~ListWalk() override;
    void start();

Q_SIGNALS:
    void page(const QList<disputedesk::Dispute> &disputes);
    void progress(qint64 seen, qint64 total);
    void done(const disputedesk::WalkReport &report);
    void failed(const disputedesk::Error &error);

private:
    void ask(qint64 offset);
    void take(const DisputePage &page);
    void count(const DisputePage &page);
    void pump();
    void finishTry();
    void stop();

    Provider &m_provider;
    ListQuery m_query;
    WalkReport m_report;
    QHash<qint64, QFuture<ApiResult<DisputePage>>> m_asked; ///< under way, by offset
    QSet<QString> m_tryIds; ///< of this try alone
    QSet<QString> m_tryBrokenIds;
    qint64 m_tryBroken = 0;
    int m_dryPages = 0;
    qint64 m_step = 0; ///< page size that the server really gives
    qint64 m_next = 0;
    qint64 m_firstTotal = -1;
    qint64 m_lastTotal = -1;
    qint64 m_pages = 0;
    int m_inFlight = 0;
    int m_try = 1;
    bool m_ended = false;
};

} // namespace disputedesk
