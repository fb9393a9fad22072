#include "ui/panes/listcolumns.h"

#include "models/items/disputetablemodel.h"
#include "models/items/viewfit.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kNarrowest = 28;
constexpr int kWidest = 2000;

/// The name of a column that is always there, shown or not.
bool isFixed(const QString &name)
{
    for (int column = 0; column < DisputeTableModel::Meta1; ++column)
        if (DisputeTableModel::columnKey(column) == name)
            return true;
    return false;
}
} // namespace

ListColumns::ListColumns(QHeaderView &header, QObject *parent)
    : QObject(parent)
    , m_header(header)
{
    connect(&header, &QHeaderView::sectionMoved, this, [this] { tellFirst(); });
    connect(&header, &QHeaderView::sectionMoved, this, &ListColumns::changed);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, &ListColumns::changed);
    apply(defaults(m_tab));
}

QString ListColumns::tabKey(std::optional<Stage> tab) { return tabWord(tab); }

void ListColumns::useTab(std::optional<Stage> tab)
{
    m_layouts.insert(tabKey(m_tab), current());
    m_tab = tab;
    const QVariant kept = m_layouts.value(tabKey(tab));
    apply(kept.isValid() ? kept.toMap() : defaults(tab));
}

QVariantMap ListColumns::saveState()
{
    m_layouts.insert(tabKey(m_tab), current());
    return m_layouts;
}

void ListColumns::restoreState(const QVariantMap &state)
{
    m_layouts = state;
    if (const QVariant kept = state.value(tabKey(m_tab)); kept.isValid())
        apply(kept.toMap());
}

void ListColumns::reset()
{
    m_layouts.remove(tabKey(m_tab));
    apply(defaults(m_tab));
    Q_EMIT changed();
}

void ListColumns::readInto(SavedView &view) const
{
    view.columns.clear();
    for (int visual = 0; visual < m_header.count(); ++visual)
        if (const int column = m_header.logicalIndex(visual); !m_header.isSectionHidden(column))
            view.columns.append({model().columnName(column), m_header.sectionSize(column)});
    view.sortColumn = model().columnName(m_header.sortIndicatorSection());
    view.descending = m_header.sortIndicatorOrder() == Qt::DescendingOrder;
}

QStringList ListColumns::show(const SavedView &view)
{
    QStringList missing;
    QVariantMap layout{{u"sort"_s, view.sortColumn}, {u"descending"_s, view.descending}};
    QStringList order;
    QVariantMap widths;
    const QStringList metadata = metaColumnsOf(view);
    const auto isThere = [&](const QString &name) { return metadata.contains(name) || isFixed(name); };
    for (const ViewColumn &column : view.columns) {
        if (!isThere(column.key))
            missing.append(column.key);
        else if (!order.contains(column.key)) {
            order.append(column.key);
            if (column.width > 0)
                widths.insert(column.key, column.width);
        }
    }
    if (!isThere(view.sortColumn) && !view.sortColumn.isEmpty() && !missing.contains(view.sortColumn))
        missing.append(view.sortColumn);
    const QVariantMap kept = current();
    QStringList hidden;
    if (order.isEmpty()) {
        order = kept.value(u"order"_s).toStringList();
        hidden = kept.value(u"hidden"_s).toStringList();
        widths = kept.value(u"widths"_s).toMap();
    } else { // what the tab showed of the metadata stays at hand, hidden, as far as there is room
        QStringList others = kept.value(u"order"_s).toStringList();
        for (int column = 0; column < DisputeTableModel::Meta1; ++column)
            others.append(DisputeTableModel::columnKey(column));
        for (const QString &name : std::as_const(others))
            if (!order.contains(name) && !hidden.contains(name))
                hidden.append(name);
    }
    for (const QString &name : metadata) // what a view is sorted by need not be shown
        if (!order.contains(name)) {
            hidden.removeAll(name);
            hidden.prepend(name);
        }
    layout.insert(u"order"_s, order + hidden);
    layout.insert(u"hidden"_s, hidden);
    layout.insert(u"widths"_s, widths);
    apply(layout);
    Q_EMIT changed();
    return missing;
}

QVariantMap ListColumns::current() const
{
    QStringList order;
    QStringList hidden;
    QVariantMap widths;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        const QString name = model().columnName(column);
        if (name.isEmpty())
            continue; // free
        order.append(name);
        if (m_header.isSectionHidden(column))
            hidden.append(name);
        else
            widths.insert(name, m_header.sectionSize(column));
    }
    return {{u"order"_s, order}, {u"hidden"_s, hidden}, {u"widths"_s, widths},
        {u"sort"_s, model().columnName(m_header.sortIndicatorSection())},
        {u"descending"_s, m_header.sortIndicatorOrder() == Qt::DescendingOrder}};
}

void ListColumns::apply(const QVariantMap &layout)
{
    const QStringList hidden = layout.value(u"hidden"_s).toStringList();
    const QVariantMap widths = layout.value(u"widths"_s).toMap();
    const QStringList order = layout.value(u"order"_s).toStringList();
    useMetadata(order);
    int visual = 0;
    for (const QString &name : order)
        if (const int column = model().columnNamed(name); column >= 0 && column < m_header.count())
            m_header.moveSection(m_header.visualIndex(column), visual++);
    int shown = 0;
    for (int column = 0; column < m_header.count(); ++column) {
        const QString name = model().columnName(column);
        // A column that the layout does not know is a later version's: as by default.
        const bool hide = name.isEmpty()
            || (order.contains(name) ? hidden.contains(name) : DisputeTableModel::hiddenByDefault(column));
        m_header.setSectionHidden(column, hide);
        shown += hide ? 0 : 1;
        m_header.resizeSection(column, std::clamp(widths.value(name, widthOf(column)).toInt(), kNarrowest, kWidest));
    }
    m_reasonWidth = widthOf(DisputeTableModel::ReasonColumn);
    if (shown == 0) // a table without columns cannot be mended from its own header
        m_header.setSectionHidden(DisputeTableModel::DisputeId, false);
    if (const int sort = model().columnNamed(layout.value(u"sort"_s).toString()); sort >= 0)
        m_header.setSortIndicator(
            sort, layout.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    leaveFreeColumn();
    tellFirst();
}

QVariantMap ListColumns::defaults(std::optional<Stage> tab) const
{
    QStringList order;
    QStringList hidden;
    const bool closed = tab && !isOpenStage(*tab) && *tab != Stage::Unknown;
    for (int column = 0; column < DisputeTableModel::Meta1; ++column) {
        const QString key = DisputeTableModel::columnKey(column);
        order.append(key);
        bool hide = DisputeTableModel::hiddenByDefault(column);
        if (column == DisputeTableModel::Due)
            hide = tab && *tab != Stage::NeedsResponse; // only those that wait for us have a deadline
        else if (column == DisputeTableModel::ClosedAt)
            hide = !closed;
        if (hide)
            hidden.append(key);
    }
    // The draft mark belongs beside the status: at its own place it would be out of sight in a window of usual width.
    order.move(
        order.indexOf(DisputeTableModel::columnKey(DisputeTableModel::DraftMark)), DisputeTableModel::ReasonColumn);
    // Whose it is comes before the charge: with several accounts in one list it is asked first.
    order.move(order.indexOf(DisputeTableModel::columnKey(DisputeTableModel::AccountColumn)),
        order.indexOf(DisputeTableModel::columnKey(DisputeTableModel::ChargeColumn)));
    const int sort = tab == Stage::NeedsResponse ? DisputeTableModel::Due
        : closed                                 ? DisputeTableModel::ClosedAt
                                                 : DisputeTableModel::Created;
    // By what a list is sorted is seen without scrolling.
    order.move(order.indexOf(DisputeTableModel::columnKey(sort)), 0);
    return {{u"order"_s, order}, {u"hidden"_s, hidden}, {u"sort"_s, DisputeTableModel::columnKey(sort)},
        {u"descending"_s, sort != DisputeTableModel::Due}};
}

void ListColumns::fillMenu(QMenu &menu)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)); // those of the last time
    int shown = 0;
    for (int column = 0; column < m_header.count(); ++column)
        shown += m_header.isSectionHidden(column) ? 0 : 1;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        if (model().columnName(column).isEmpty())
            continue;
        QAction *action = menu.addAction(titleOf(column));
        action->setObjectName(u"showColumn_"_s + DisputeTableModel::columnKey(column));
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(column));
        action->setEnabled(shown > 1 || !action->isChecked()); // the last one stays
        connect(action, &QAction::toggled, this, [this, column](bool on) { setShown(column, on); });
    }
    addMetadataAction(menu);
    menu.addSeparator();
    fillOrder(menu);
    menu.addSeparator();
    QAction *again = menu.addAction(tr("Reset columns"));
    again->setObjectName(u"resetColumns"_s);
    connect(again, &QAction::triggered, this, &ListColumns::reset);
}

void ListColumns::setShown(int column, bool shown)
{
    m_header.setSectionHidden(column, !shown);
    if (shown && m_header.sectionSize(column) < kNarrowest)
        m_header.resizeSection(column, widthOf(column));
    tellFirst();
    Q_EMIT changed();
}

void ListColumns::tellFirst()
{
    for (int visual = 0; visual < m_header.count(); ++visual)
        if (const int column = m_header.logicalIndex(visual); !m_header.isSectionHidden(column))
            return Q_EMIT firstColumnChanged(column);
}

} // namespace disputedesk
