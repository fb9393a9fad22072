#include "ui/charts/tabletwin.h"

#include "models/items/insighttablemodel.h"
#include "ui/charts/twindelegate.h"
#include "ui/theme/copytext.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kMostRows = 18; ///< what is more is scrolled to
constexpr int kRow = 28;
constexpr int kLeastWords = 180; ///< of a column of sentences: narrower, they are a word a line
} // namespace

TableTwin::TableTwin(InsightTableModel &model, int wide, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_wide(wide)
{
    setObjectName(u"twin"_s);
    setHorizontalHeader(new TwinHeader(theme, this));
    setModel(&model);
    setItemDelegate(new TwinDelegate(theme, this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(model.table().textColumn >= 0);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(kRow, fontMetrics().height() + 10));
    horizontalHeader()->setMinimumSectionSize(60);
    auto *copy = new QAction(tr("Copy cells"), this);
    copy->setObjectName(u"copyInsightCells"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] { copyText(*this, selectedText()); });
    addAction(copy);
    auto *show = new QAction(tr("Open in the list"), this);
    show->setObjectName(u"openInsightCells"_s);
    connect(show, &QAction::triggered, this, [this] { open(currentIndex()); });
    insertAction(copy, show);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QTableView::doubleClicked, this, &TableTwin::open);
    connect(&model, &QAbstractItemModel::modelReset, this, &TableTwin::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TableTwin::fit);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
    fit();
}

void TableTwin::fit()
{
    const auto needs = [this](int column) {
        return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    };
    int room = viewport()->width();
    for (int column = 0; column < m_model.columnCount(); ++column)
        room -= column == m_wide ? 0 : needs(column);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        // Where the others leave no room for its title, the table scrolls.
        const int leastWide =
            m_wide == m_model.table().textColumn ? kLeastWords : horizontalHeader()->sectionSizeHint(column);
        const bool stretches = column == m_wide && room >= leastWide;
        horizontalHeader()->setSectionResizeMode(column, stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!stretches)
            setColumnWidth(column, column == m_wide ? leastWide : needs(column));
    }
    fitRows(room);
    setAccessibleName(m_model.table().title);
    setAccessibleDescription(m_model.table().summary);
    updateGeometry();
}

void TableTwin::fitRows(int room)
{
    const int words = m_model.table().textColumn;
    setWordWrap(words >= 0);
    const int least = verticalHeader()->defaultSectionSize();
    // The header stretches its section when control comes back to it: it is as wide as the room then.
    const int width = words == m_wide ? std::max(room, kLeastWords) : words < 0 ? 0 : columnWidth(words);
    for (int row = 0; row < m_model.rowCount(); ++row)
        verticalHeader()->resizeSection(row,
            words < 0 ? least
                      : std::max(least, TwinDelegate::heightOf(m_model.index(row, words).data().toString(), width)));
}

void TableTwin::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_wide >= 0 && event->size().width() != event->oldSize().width())
        fit();
}

QSize TableTwin::sizeHint() const
{
    const int row = verticalHeader()->defaultSectionSize();
    const int rows = m_model.rowCount() > kMostRows ? kMostRows * row : std::max(row, verticalHeader()->length());
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {360, horizontalHeader()->sizeHint().height() + rows + bar + 2};
}

void TableTwin::open(const QModelIndex &index)
{
    if (const QString query = index.data(InsightTableModel::QueryRole).toString(); !query.isEmpty())
        Q_EMIT queryRequested(query);
}

QString TableTwin::selectedText() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    QList<int> columns;
    for (const QModelIndex &index : std::as_const(chosen))
        if (!columns.contains(index.column()))
            columns.append(index.column());
    std::sort(columns.begin(), columns.end());
    QStringList lines;
    if (chosen.size() > 1) {
        QStringList heads;
        for (const int column : std::as_const(columns))
            heads.append(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        lines.append(heads.join(u'\t'));
    }
    for (qsizetype i = 0; i < chosen.size();) {
        const int row = chosen.at(i).row();
        QStringList cells;
        for (const int column : std::as_const(columns)) {
            const bool isIn = i < chosen.size() && chosen.at(i).row() == row && chosen.at(i).column() == column;
            cells.append(isIn ? chosen.at(i++).data(InsightTableModel::CopyRole).toString() : QString());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void TableTwin::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            open(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableTwin::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0)); // seen at once, and Enter has something to open
}

/// A table that shows all of its rows leaves the wheel to the page.
void TableTwin::wheelEvent(QWheelEvent *event)
{
    if (verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        QTableView::wheelEvent(event);
}

} // namespace disputedesk
