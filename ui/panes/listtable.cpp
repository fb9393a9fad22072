#include "ui/panes/listtable.h"

#include "models/items/disputetablemodel.h"
#include "ui/delegates/disputedelegate.h"
#include "ui/panes/listanchor.h"
#include "ui/panes/listheaderview.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

ListTable::ListTable(DisputeTableModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(theme)
    , m_delegate(new DisputeDelegate(theme, this))
    , m_header(new ListHeaderView(theme, this))
{
    setObjectName(u"disputeTable"_s);
    setAccessibleName(tr("Disputes"));
    setHorizontalHeader(m_header);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ListTable::rowsAboutToMove); // first of all
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight());

    m_open = makeAction("openDispute", tr("Open"), {});
    m_open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_open->setAutoRepeat(false);
    m_copy = makeAction("copyRows", tr("Copy rows"), QKeySequence::Copy);
    m_copyIds = makeAction("copyDisputeIds", tr("Copy dispute ID"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyCharges = makeAction("copyChargeIds", tr("Copy charge ID"), {});
    connect(m_open, &QAction::triggered, this, &ListTable::activateCurrent);
    const auto copies = [this](QAction *action, auto columns) {
        connect(action, &QAction::triggered, this, [this, columns] { copy(columns()); });
    };
    copies(m_copy, [this] { return visibleColumns(); });
    copies(m_copyIds, [] { return QList<int>{DisputeTableModel::DisputeId}; });
    copies(m_copyCharges, [] { return QList<int>{DisputeTableModel::ChargeColumn}; });
    connect(this, &QTableView::doubleClicked, this, &ListTable::activateCurrent);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
    new ListAnchor(model, *this);
    enableActions();
}

QAction *ListTable::makeAction(const char *objectName, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(objectName));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // Ctrl+C in a text field stays that field's
    action->setProperty("whyNot", tr("Choose a dispute in the list first."));
    addAction(action);
    return action;
}

void ListTable::setFirstColumn(int column)
{
    m_delegate->setFirstColumn(column);
    m_header->setFirstColumn(column);
    m_header->viewport()->update();
    viewport()->update();
}

DisputeRef ListTable::refAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {index.data(DisputeTableModel::AccountRole).toUuid(), index.data(DisputeTableModel::IdRole).toString()};
}

RowRuns ListTable::selectedRuns() const
{
    RowRuns runs;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        runs.push_back({range.top(), range.bottom()});
    std::sort(runs.begin(), runs.end(), [](const RowRun &a, const RowRun &b) { return a.first < b.first; });
    RowRuns joined; // ranges may overlap
    for (const RowRun &run : runs)
        if (!joined.empty() && run.first <= joined.back().last + 1)
            joined.back().last = std::max(joined.back().last, run.last);
        else
            joined.push_back(run);
    return joined;
}

void ListTable::selectRuns(const RowRuns &runs)
{
    QItemSelection selection;
    for (const RowRun &run : runs)
        selection.select(model()->index(run.first, 0), model()->index(run.last, model()->columnCount() - 1));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<DisputeRef> ListTable::selected(int most) const
{
    QList<DisputeRef> refs;
    for (const RowRun &run : selectedRuns())
        for (int row = run.first; row <= run.last && refs.size() < most; ++row)
            refs.append(refAt(model()->index(row, 0)));
    return refs;
}

QList<int> ListTable::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.append(column);
    return columns;
}

void ListTable::activateCurrent()
{
    if (const DisputeRef ref = current(); !ref.isNull())
        Q_EMIT activatedRef(ref.account, ref.id);
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the focus bar spans the row
    Q_EMIT currentMoved();
}

void ListTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // While a screen reader listens, Qt lists each cell that was selected and then names the first: a million rows of
    // eighteen columns. So it is given that one.
    const auto firstOf = [](const QItemSelection &selection) {
        return selection.isEmpty() ? QItemSelection()
                                   : QItemSelection(selection.first().topLeft(), selection.first().topLeft());
    };
    QTableView::selectionChanged(firstOf(selected), firstOf(deselected));
    viewport()->update();
    enableActions();
}

void ListTable::enableActions()
{
    const bool any = m_open && selectionModel() && selectionModel()->hasSelection();
    for (QAction *action : {m_open, m_copy, m_copyIds, m_copyCharges})
        if (action)
            action->setEnabled(any);
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        if (!event->isAutoRepeat())
            activateCurrent();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListTable::hover(int row)
{
    if (std::exchange(m_hovered, row) == row)
        return;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void ListTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->pos().y()));
}

bool ListTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void ListTable::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"disputeTableMenu"_s);
    menu->addAction(m_open);
    menu->addSeparator();
    menu->addActions({m_copyIds, m_copyCharges, m_copy});
    if (!m_more.isEmpty()) {
        menu->addSeparator();
        menu->addActions(m_more);
    }
    menu->popup(at);
}

void ListTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0) // arrows must have somewhere to start from
        selectionModel()->setCurrentIndex(
            model()->index(0, visibleColumns().constFirst()), QItemSelectionModel::NoUpdate);
}

void ListTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const int top = rowViewportPosition(currentIndex().row());
    QPainter painter(viewport());
    painter.fillRect(0, top, 3, rowHeight(currentIndex().row()) - 1, m_theme.color(Ink::Accent));
}

} // namespace disputedesk
