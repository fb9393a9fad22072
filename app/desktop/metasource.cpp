#include "app/desktop/metasource.h"

#include "app/desktop/accountsession.h"
#include "models/items/metacells.h"

#include <QFutureWatcher>
#include <QPointer>

#include <memory>
#include <utility>

namespace disputedesk {

/// Rows that are opened together, so that the list hears of them at once.
struct MetaSource::Portion {
    QPointer<MetaCells> cells;
    quint64 round = 0;
    QList<MetaCells::Opened> opened;
    qsizetype left = 0;

    void answer(MetaCells::Opened row)
    {
        opened.append(std::move(row));
        if (--left == 0 && cells)
            cells->take(opened, round);
    }
};

MetaSource::MetaSource(const DisputeIndex &index, Sessions sessions, QObject *parent)
    : QObject(parent)
    , m_index(index)
    , m_sessions(std::move(sessions))
{
}

void MetaSource::serve(MetaCells &cells)
{
    connect(&cells, &MetaCells::wanted, this, [this, &cells](const QList<quint32> &rows) { open(cells, rows); });
}

void MetaSource::open(MetaCells &cells, const QList<quint32> &rows)
{
    using Found = StoreResult<std::optional<Dispute>>;
    const auto portion = std::make_shared<Portion>();
    portion->cells = &cells;
    portion->round = cells.round();
    portion->left = rows.size();
    for (const quint32 row : rows) {
        const bool isLive = row < m_index.slotCount() && m_index.isLive(row);
        const QUuid account = isLive ? m_index.account(row) : QUuid();
        const QString id = isLive ? m_index.id(row) : QString();
        AccountSession *const session = isLive ? m_sessions(account) : nullptr;
        if (!session) {
            portion->answer({account, id, std::nullopt, true});
            continue;
        }
        // Not by whenDone(): a cache that closes before it answers is an answer too, or the others would wait for it.
        auto *const watcher = new QFutureWatcher<Found>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [watcher, portion, account, id] {
            watcher->deleteLater();
            const bool isAnswered = !watcher->isCanceled() && watcher->future().resultCount() > 0;
            const std::optional<Found> found = isAnswered ? std::optional(watcher->result()) : std::nullopt;
            // One that is damaged is as one that was never read; of all others nobody knows.
            const bool isUnread = !found || (!*found && found->error().kind != ErrorKind::StoreDamaged);
            if (found && isUnread && portion->cells)
                portion->cells->fail(found->error());
            const bool isThere = found && *found && (*found)->has_value();
            portion->answer({account, id, isThere ? std::optional((**found)->metadata) : std::nullopt, isUnread});
        });
        watcher->setFuture(session->cache().dispute(id));
    }
}

} // namespace disputedesk
