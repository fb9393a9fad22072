#pragma once

#include "models/items/rowruns.h"
#include "ui/panes/listref.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QTableView>

#include <limits>

class QAction;

namespace disputedesk {

class DisputeDelegate;
class DisputeTableModel;
class ListHeaderView;

/// The table itself: rows of a fixed height, several selectable, copying of cells and ids. Knows no tabs and no search.
class ListTable : public QTableView {
    Q_OBJECT
public:
    ListTable(DisputeTableModel &model, const Theme &theme, QWidget *parent = nullptr);

    DisputeRef refAt(const QModelIndex &index) const;
    DisputeRef current() const { return refAt(currentIndex()); }
    /// Where the selected rows stand, in the order shown: as many as there are ranges, not rows.
    RowRuns selectedRuns() const;
    /// Selects these rows and no others.
    void selectRuns(const RowRuns &runs);
    /// Selected disputes in the order shown, the first `most` of them.
    QList<DisputeRef> selected(int most = std::numeric_limits<int>::max()) const;
    void setFirstColumn(int column);

    /// At once what else waits for the next turn of the event loop: the scroll bar then knows all rows.
    using QTableView::executeDelayedItemsLayout;

    QAction *copyAction() const { return m_copy; } ///< the selected rows' visible cells, tab-separated
    QAction *copyIdsAction() const { return m_copyIds; }
    QAction *openAction() const { return m_open; }
    /// More that can be done with the selected disputes, for the context menu; the action is another's.
    void addMenuAction(QAction *action) { m_more.append(action); }

Q_SIGNALS:
    /// Enter, a double click or "Open".
    void activatedRef(const QUuid &account, const QString &id);
    void currentMoved();
    /// Rows are about to stand in another order; told before the selection hears of it.
    void rowsAboutToMove();
    /// More is selected than goes into the clipboard at once, which is `most` rows; nothing was copied.
    void copyRefused(int most);
    /// Metadata of the selected rows could not be read as it came; nothing was copied.
    void copyUnread();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QAction *makeAction(const char *objectName, const QString &text, const QKeySequence &keys);
    static constexpr int kMostCopied = 10'000; ///< rows: more are a file, and a window that stands still
    void copy(const QList<int> &columns);
    void copyOpened(const QList<QPersistentModelIndex> &rows, const QList<int> &columns);
    QString rowsText(const QList<QPersistentModelIndex> &rows, const QList<int> &columns) const;
    QList<int> visibleColumns() const;
    void activateCurrent();
    void hover(int row);
    void enableActions();

    DisputeTableModel &m_model;
    QPointer<QObject> m_copyWish; ///< a copy that waits for its rows; null once anybody put something else there
    const Theme &m_theme;
    DisputeDelegate *m_delegate;
    ListHeaderView *m_header;
    QAction *m_open = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyIds = nullptr;
    QAction *m_copyCharges = nullptr;
    QList<QAction *> m_more;
    int m_hovered = -1;
};

} // namespace disputedesk
