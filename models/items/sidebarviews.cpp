// The saved views of the SidebarModel.
#include "models/domain/displaytext.h"
#include "models/items/sidebarmodel.h"

#include <QMimeData>

namespace disputedesk {

namespace {
constexpr QLatin1StringView kViewMime("application/x-disputedesk-view"); ///< the view's id as text
} // namespace

void SidebarModel::setViews(std::optional<Mode> mode, const QList<View> &views)
{
    m_viewMode = mode;
    m_views = views;
    rebuild();
}

void SidebarModel::appendViews(QList<Row> &rows) const
{
    if (!m_viewMode)
        return;
    Row heading{Entry::Section, -1, {}};
    heading.ofViews = true;
    rows.append(heading);
    for (const View &view : m_views)
        rows.append({Entry::OneView, int(*m_viewMode), {}, view});
    if (m_views.isEmpty())
        rows.append({Entry::ViewHint, -1, {}});
}

QModelIndex SidebarModel::indexOfView(const QUuid &view) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows.at(row).entry == Entry::OneView && m_rows.at(row).view.id == view)
            return index(row);
    return {};
}

QStringList SidebarModel::mimeTypes() const { return {QString(kViewMime)}; }

QMimeData *SidebarModel::mimeData(const QModelIndexList &indexes) const
{
    const QUuid view = indexes.size() == 1 ? indexes.first().data(ViewRole).toUuid() : QUuid();
    if (view.isNull())
        return nullptr; // no drag begins
    auto *data = new QMimeData;
    data->setData(QString(kViewMime), view.toByteArray());
    return data;
}

std::optional<int> SidebarModel::stepsTo(const QMimeData *data, int row, const QModelIndex &parent) const
{
    const QModelIndex from = indexOfView(QUuid(data->data(QString(kViewMime))));
    const auto isView = [this](
                            int at) { return at >= 0 && at < m_rows.size() && m_rows.at(at).entry == Entry::OneView; };
    if (parent.isValid() || !from.isValid() || (!isView(row) && !isView(row - 1)))
        return std::nullopt;
    return row > from.row() ? row - 1 - from.row() : row - from.row(); // its own row is taken out first
}

bool SidebarModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent) const
{
    return action == Qt::MoveAction && stepsTo(data, row, parent).has_value();
}

bool SidebarModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    const auto steps = stepsTo(data, row, parent);
    if (action != Qt::MoveAction || !steps)
        return false;
    if (*steps != 0)
        Q_EMIT viewDropped(QUuid(data->data(QString(kViewMime))), *steps);
    return true;
}

QVariant SidebarModel::hoverText(const Row &row) const
{
    if (row.entry == Entry::OneView) {
        QStringList lines{visibleText(row.view.name)}; // it may be cut in the list
        if (row.view.changed)
            lines << tr("The list was changed since the view was saved.");
        if (!row.view.problem.isEmpty())
            lines << visibleText(row.view.problem);
        return lines.join(QLatin1Char('\n'));
    }
    if (row.entry != Entry::OneAccount)
        return {};
    QStringList lines{visibleText(row.account.label), stateText(row)}; // either may be cut in the list
    lines.removeAll(QString());
    return lines.join(QStringLiteral(" · "));
}

QString SidebarModel::spokenView(const View &view) const
{
    QStringList parts{visibleText(view.name), tr("saved view")};
    if (!view.problem.isEmpty())
        parts << tr("not counted: %1").arg(visibleText(view.problem));
    else if (view.count >= 0)
        parts << (view.count == 1 ? tr("1 dispute") : tr("%Ln disputes", nullptr, view.count));
    if (view.changed)
        parts << tr("changed since it was saved");
    return parts.join(QStringLiteral(", "));
}

} // namespace disputedesk
