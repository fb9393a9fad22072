#pragma once

#include <QPushButton>

class QAction;
class QMenu;

namespace disputedesk {

class Theme;

/// "Save view" beside the search line. While a saved view is shown changed, it opens a menu: update it, save what is
/// shown as a view of its own, or go back to it.
class SaveViewButton : public QPushButton {
    Q_OBJECT
public:
    SaveViewButton(const Theme &theme, QWidget *parent = nullptr);

    /// The view that is shown changed; empty: none, or as it was saved.
    void setChangedView(const QString &name);
    /// Ctrl+Shift+S: save what is shown as a new view.
    QAction *saveAction() const { return m_save; }

Q_SIGNALS:
    void saveRequested();
    void updateRequested();
    void revertRequested();

private:
    QAction *m_save;
    QAction *m_update;
    QAction *m_revert;
    QMenu *m_menu;
};

} // namespace disputedesk
