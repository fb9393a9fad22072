#pragma once

#include "tests/support/fakeprovider.h"

#include <QRandomGenerator>

#include <functional>
#include <span>

namespace disputedesk::test {

/// How a list is walked: pages by offset, from the newest on by cursors, or ranges of creation time by cursors.
enum class WalkStyle : quint8 { Offset, Cursor, Ranges };

/// What happens to a list while somebody walks it, or what its server gets wrong.
enum class Drift : quint8 {
    InsertedInFront,
    InsertedBetween, ///< with an older creation time
    ClosedMeanwhile,
    StatusMoves, ///< from list to list
    PageRepeated, ///< the one before comes again
    PageReordered,
    ShortPage, ///< fewer rows than there are, and there is more
    Shrinks, ///< rows are gone
    TotalHigh, ///< by cursor: more is promised at the end
    TotalLow,
    Duplicates, ///< a row twice in a page; by offset in another's place too
    PlaceRepeated, ///< the next cursor is the one just used; by offset the first page comes for every offset
    CursorUnknown, ///< refused, as if its row were gone
    RowMissing, ///< one row is left out of one page
    OlderCopy, ///< a page arrives after a newer read of one of its rows
};

struct DriftRow {
    const char *name;
    Drift drift;
    bool byOffset = true; ///< it can happen there
    bool byCursor = true;
    /// By cursor nothing shows that rows were left out: the walk ends "complete" without them, and the next one has
    /// them.
    bool hiddenByCursor = false;
};
std::span<const DriftRow> driftRows();

/// A server in memory whose list moves, or which lies about it, while `drifts` is set. Pages come later than they were
/// asked for and in any order, as over several connections.
class DriftServer final : public FakeProvider {
public:
    /// A server of that provider; `clock` is set forward with every request.
    DriftServer(ProviderKind provider, WalkStyle style, Drift drift, quint32 seed, QDateTime &clock);

    QFuture<ApiResult<DisputePage>> list(const ListQuery &query) override;
    QFuture<ApiResult<Dispute>> dispute(const QString &id) override;

    /// Rows that the list has at most, in pages: what a walk may cost is measured by it.
    qint64 pagesAtMost() const { return m_made / m_step + 1; }

    bool drifts = true;
    QSet<QString> vanished;
    int events = 0; ///< how often the drift came to pass
    std::function<void(const Dispute &)> onNewer; ///< a newer read of that dispute arrives now

private:
    using Page = std::shared_ptr<QPromise<ApiResult<DisputePage>>>;

    void add(const QDateTime &createdAt);
    void move(const QString &id, bool close);
    void change();
    ApiResult<FakePage> pageFor(const ListQuery &query);
    QList<Dispute> listed(const ListQuery &query) const;
    ApiResult<FakePage> pageByCursor(const ListQuery &query, QList<Dispute> rows) const;
    ApiResult<FakePage> spoilt(FakePage page, const ListQuery &query);
    bool happens();
    int random(qsizetype below) { return int(m_random.bounded(quint32(below))); }
    void deliver();

    WalkStyle m_style;
    Drift m_drift;
    QRandomGenerator m_random;
    QDateTime &m_clock;
    int m_step;
    int m_made = 0;
    int m_budget;
    QHash<QString, FakePage> m_before; ///< the page given last, by list
    QList<std::pair<Page, ApiResult<FakePage>>> m_asked;
    QObject m_scope;
};

} // namespace disputedesk::test
