#pragma once

#include "models/store/cachestore.h"

#include <QDateTime>

#include <map>
#include <optional>

namespace disputedesk {

/// How far a walk by offset has come with everything before it in the cache; kept in the sync state, so that a walk
/// that was stopped, killed or cut off goes on there.
struct ListMark {
    QDateTime to; ///< the fixed end of the walk: an offset means something only with the same one
    qint64 step = 0; ///< page size that the server gave
    qint64 next = 0; ///< rows of the prefix, all different; a multiple of step
    qint64 broken = 0; ///< of them, rows that were set aside and are in no cache
    qint64 total = 0; ///< the server's, which did not change so far
    QString edge; ///< digest of the ids of the prefix's last page, in order

    SyncState state() const;
    /// The entries that take a mark away.
    static SyncState none();
    /// Empty when there is none, or one that makes no sense.
    static std::optional<ListMark> from(const SyncState &state);
};

/// The digest of a page's ids as ListMark::edge has it.
QString edgeOf(const DisputeBatch &batch);

/// Which pages of a walk by offset are in the cache: pages come and are kept in any order, a mark needs an unbroken
/// run from the start.
class KeptPrefix {
public:
    void start(const ListMark &at);
    /// A page at an offset, one step long: its rows will be kept, `broken` of them never.
    void came(qint64 offset, const DisputeBatch &batch, qint64 broken);
    void kept(const DisputeBatch &batch);
    const ListMark &mark() const { return m_mark; }

private:
    struct Page {
        QString edge;
        qint64 broken = 0;
        bool kept = false;
    };
    void advance();

    ListMark m_mark;
    std::map<qint64, Page> m_pages; ///< from the mark on
    QHash<const DisputeBatch *, qint64> m_waiting; ///< offset by batch, until it is kept
};

} // namespace disputedesk
