#include "app/desktop/viewkeeper.h"

#include "models/items/disputeindex.h"
#include "ui/dialogs/inklabel.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QString noticeOf(const QUuid &view) { return u"viewKept"_s + view.toString(QUuid::WithoutBraces); }
} // namespace

ViewKeeper::ViewKeeper(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_counts(parts.index)
{
    connect(&parts.sync, &SyncDesk::synced, this, &ViewKeeper::synced);
    connect(&m_counts, &ViewCounts::counted, this, &ViewKeeper::mark);
    connect(&parts.power, &PowerWatch::changed, this, &ViewKeeper::mark);
}

void ViewKeeper::setViews(const QList<KeptView> &views)
{
    if (views == m_views)
        return;
    m_views = views;
    QList<ViewQuery> queries;
    for (const KeptView &view : views)
        queries.append(view.query);
    m_counts.setViews(queries);
    const auto isGone = [&views](const QUuid &id) {
        return std::none_of(views.cbegin(), views.cend(), [&id](const KeptView &view) { return view.query.id == id; });
    };
    for (const QUuid &id : QSet<QUuid>(m_tooLarge))
        if (isGone(id)) {
            m_tooLarge.remove(id);
            Q_EMIT noticeGone(noticeOf(id));
        }
    m_turnedOn.removeIf(isGone);
    mark();
}

void ViewKeeper::turn(const QUuid &view, bool on)
{
    if (on)
        m_turnedOn.insert(view);
    else
        stop(view);
}

void ViewKeeper::synced(const QUuid &account)
{
    m_due.insert(account);
    mark();
}

ViewPlan::Rows ViewKeeper::rowsOf(const KeptView &view)
{
    const QUuid id = view.query.id;
    const int count = m_counts.countOf(id);
    if (count <= m_parts.most) {
        if (m_tooLarge.remove(id))
            Q_EMIT noticeGone(noticeOf(id));
        return m_counts.rowsOf(id);
    }
    if (!m_tooLarge.contains(id)) {
        m_tooLarge.insert(id);
        const QLocale locale;
        Q_EMIT noticed(noticeOf(id),
            //: %1 is the name of a saved view; %2 and %3 are numbers of disputes
            tr("The documents of the view \u201c%1\u201d are not kept offline: it has %2 disputes, and at most %3 of a "
               "view are kept. Narrow it by a tab or a search.")
                .arg(labelText(view.name, 60), locale.toString(count), locale.toString(m_parts.most)),
            tr("Close"));
    }
    return {};
}

void ViewKeeper::mark()
{
    if (m_counts.isCounting() || (m_due.isEmpty() && m_turnedOn.isEmpty()))
        return; // counted() comes
    const PowerState power = m_parts.power.state();
    const bool waits = power.metered || power.onBattery; // changed(), or the next refresh, ends it
    const QSet<QUuid> due = waits ? QSet<QUuid>() : std::exchange(m_due, {});
    const QSet<QUuid> turnedOn = std::exchange(m_turnedOn, {});
    QList<DisputeKey> asked; // by a person, who turned it on
    QList<DisputeKey> came;
    for (const KeptView &view : std::as_const(m_views)) {
        const bool whole = turnedOn.contains(view.query.id);
        if (!whole && !view.query.accounts.intersects(due))
            continue;
        for (const quint32 row : rowsOf(view)) {
            const QUuid account = m_parts.index.account(row);
            if (!whole && !due.contains(account))
                continue;
            if (DisputeKey key{account, m_parts.index.id(row)}; !m_parts.offline.isKept(key))
                (whole ? asked : came).append(std::move(key));
        }
    }
    if (!asked.isEmpty())
        m_parts.offline.keepOffline(asked);
    if (!came.isEmpty())
        m_parts.offline.keepOffline(came, false);
}

void ViewKeeper::stop(const QUuid &view)
{
    m_turnedOn.remove(view);
    std::vector<bool> others(m_parts.index.slotCount());
    for (const KeptView &other : std::as_const(m_views))
        if (other.query.id != view && m_counts.countOf(other.query.id) <= m_parts.most)
            for (const quint32 row : m_counts.rowsOf(other.query.id))
                others[row] = true;
    QList<DisputeKey> keys;
    for (const quint32 row : m_counts.rowsOf(view))
        if (DisputeKey key{m_parts.index.account(row), m_parts.index.id(row)};
            m_parts.index.isLive(row) && !others[row] && m_parts.offline.isKept(key))
            keys.append(std::move(key));
    if (!keys.isEmpty())
        m_parts.offline.stopKeeping(keys);
}

QString ViewKeeper::viewWith(const QList<DisputeKey> &disputes) const
{
    for (const KeptView &view : m_views) {
        if (m_counts.countOf(view.query.id) > m_parts.most)
            continue;
        const ViewPlan::Rows rows = m_counts.rowsOf(view.query.id);
        for (const auto &[account, id] : disputes)
            if (const auto row = m_parts.index.find(account, id);
                row && std::binary_search(rows.cbegin(), rows.cend(), *row))
                return view.name;
    }
    return {};
}

} // namespace disputedesk
