#pragma once

#include <QList>
#include <QObject>
#include <QUuid>

class QAction;
class QListView;
class QModelIndex;
class QPoint;

namespace disputedesk {

/// What can be done with a saved view in the sidebar, by menu and by keys. The menu acts on the view it was opened on,
/// which need not be the one that is shown; the keys on the chosen one.
class SidebarViews : public QObject {
    Q_OBJECT
public:
    explicit SidebarViews(QListView &view, QObject *parent = nullptr);

    /// For a menu: rename, update, go back, keep offline, move, delete the chosen view; then bring a deleted one back.
    QList<QAction *> actions() const { return m_actions; }
    /// Opens the menu of a view's row.
    void showMenu(const QModelIndex &index, const QPoint &globalPos);
    /// Whether a deleted view can be brought back.
    void setUndoOffered(bool offered);
    /// Call when rows or the chosen row have changed.
    void updateActions();

Q_SIGNALS:
    void renameRequested(const QUuid &view);
    void updateRequested(const QUuid &view); ///< save what the list shows now in it
    void revertRequested(const QUuid &view); ///< show it as it was saved
    void moveRequested(const QUuid &view, int steps); ///< below 0: up
    void keepToggled(const QUuid &view); ///< keep its documents offline from now on, or no longer
    void deleteRequested(const QUuid &view);
    void undoDeleteRequested();

private:
    struct Acts {
        QAction *rename, *update, *revert, *keep, *up, *down, *remove;
        QList<QAction *> all() const { return {rename, update, revert, keep, up, down, remove}; }
    };
    /// One set of actions below `parent` on the view that `target` gives when it is triggered.
    template <typename Target> Acts makeActs(QObject *parent, const char *prefix, Target target);
    void enable(const Acts &acts, const QModelIndex &index) const;

    QListView &m_view;
    Acts m_acts;
    QAction *m_undo;
    QList<QAction *> m_actions;
};

} // namespace disputedesk
