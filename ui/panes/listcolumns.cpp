#include "ui/panes/listcolumns.h"

#include "models/items/disputetablemodel.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kNarrowest = 28;
constexpr int kWidest = 2000;

int columnOf(const QString &key)
{
    for (int column = 0; column < DisputeTableModel::ColumnCount; ++column)
        if (DisputeTableModel::columnKey(column) == key)
            return column;
    return -1;
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
            view.columns.append({DisputeTableModel::columnKey(column), m_header.sectionSize(column)});
    view.sortColumn = DisputeTableModel::columnKey(m_header.sortIndicatorSection());
    view.descending = m_header.sortIndicatorOrder() == Qt::DescendingOrder;
}

QStringList ListColumns::show(const SavedView &view)
{
    QStringList missing;
    QVariantMap layout{{u"sort"_s, view.sortColumn}, {u"descending"_s, view.descending}};
    QStringList order;
    QVariantMap widths;
    for (const ViewColumn &column : view.columns) {
        if (columnOf(column.key) < 0)
            missing.append(column.key);
        else if (!order.contains(column.key)) {
            order.append(column.key);
            if (column.width > 0)
                widths.insert(column.key, column.width);
        }
    }
    if (columnOf(view.sortColumn) < 0 && !view.sortColumn.isEmpty() && !missing.contains(view.sortColumn))
        missing.append(view.sortColumn);
    if (order.isEmpty()) {
        const QVariantMap kept = current();
        for (const QString &key : {u"order"_s, u"hidden"_s, u"widths"_s})
            layout.insert(key, kept.value(key));
    } else {
        QStringList hidden;
        for (int column = 0; column < DisputeTableModel::ColumnCount; ++column)
            if (const QString key = DisputeTableModel::columnKey(column); !order.contains(key))
                hidden.append(key);
        layout.insert(u"order"_s, order + hidden);
        layout.insert(u"hidden"_s, hidden);
        layout.insert(u"widths"_s, widths);
    }
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
        const QString key = DisputeTableModel::columnKey(column);
        order.append(key);
        if (m_header.isSectionHidden(column))
            hidden.append(key);
        else
            widths.insert(key, m_header.sectionSize(column));
    }
    return {{u"order"_s, order}, {u"hidden"_s, hidden}, {u"widths"_s, widths},
        {u"sort"_s, DisputeTableModel::columnKey(m_header.sortIndicatorSection())},
        {u"descending"_s, m_header.sortIndicatorOrder() == Qt::DescendingOrder}};
}

void ListColumns::apply(const QVariantMap &layout)
{
    const QStringList hidden = layout.value(u"hidden"_s).toStringList();
    const QVariantMap widths = layout.value(u"widths"_s).toMap();
    const QStringList order = layout.value(u"order"_s).toStringList();
    int visual = 0;
    for (const QString &key : order)
        if (const int column = columnOf(key); column >= 0 && column < m_header.count())
            m_header.moveSection(m_header.visualIndex(column), visual++);
    int shown = 0;
    for (int column = 0; column < m_header.count(); ++column) {
        const QString key = DisputeTableModel::columnKey(column);
        // A column that the layout does not know is a later version's: as by default.
        const bool hide = order.contains(key) ? hidden.contains(key) : DisputeTableModel::hiddenByDefault(column);
        m_header.setSectionHidden(column, hide);
        shown += hide ? 0 : 1;
        m_header.resizeSection(column, std::clamp(widths.value(key, widthOf(column)).toInt(), kNarrowest, kWidest));
    }
    m_reasonWidth = widthOf(DisputeTableModel::ReasonColumn);
    if (shown == 0) // a table without columns cannot be mended from its own header
        m_header.setSectionHidden(DisputeTableModel::DisputeId, false);
    if (const int sort = columnOf(layout.value(u"sort"_s).toString()); sort >= 0)
        m_header.setSortIndicator(
            sort, layout.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    tellFirst();
}

QVariantMap ListColumns::defaults(std::optional<Stage> tab) const
{
    QStringList order;
    QStringList hidden;
    const bool closed = tab && !isOpenStage(*tab) && *tab != Stage::Unknown;
    for (int column = 0; column < DisputeTableModel::ColumnCount; ++column) {
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
        const QString title = m_header.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = menu.addAction(title);
        action->setObjectName(u"showColumn_"_s + DisputeTableModel::columnKey(column));
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(column));
        action->setEnabled(shown > 1 || !action->isChecked()); // the last one stays
        connect(action, &QAction::toggled, this, [this, column](bool on) { setShown(column, on); });
    }
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
