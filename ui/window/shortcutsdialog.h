#pragma once

#include "models/items/commandmodel.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace disputedesk {

/// The shortcut sheet (F1): every command that has keys, as this platform names them, and a line to search it.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    /// `commands` without keys are left out.
    ShortcutsDialog(const QList<Command> &commands, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace disputedesk
