// The saved views of the SidebarModel.
#include "models/domain/displaytext.h"
#include "models/items/sidebarmodel.h"

namespace disputedesk {

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
    return stateText(row).isEmpty() ? QVariant() : QVariant(stateText(row));
}

QString SidebarModel::spokenView(const View &view) const
{
    QStringList parts{visibleText(view.name), tr("saved view")};
    if (!view.problem.isEmpty())
        parts << tr("not counted: %1").arg(visibleText(view.problem));
    else if (view.count >= 0)
        parts << (view.count == 1 ? tr("1 dispute") : tr("%n disputes", nullptr, view.count));
    if (view.changed)
        parts << tr("changed since it was saved");
    return parts.join(QStringLiteral(", "));
}

} // namespace disputedesk
