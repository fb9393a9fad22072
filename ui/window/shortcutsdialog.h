#pragma once

#include <QDialog>

class QAction;

namespace disputedesk {

class Theme;

/// The shortcut sheet (F1): every action that has keys, as this platform names them, read from the actions themselves.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const QList<QAction *> &actions, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace disputedesk
