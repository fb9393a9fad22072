#pragma once

#include "models/items/commandmodel.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace disputedesk {

class CommandList;

/// The command palette (Ctrl+K): type a few letters of what is to be done, Enter does it. It does nothing itself: an
/// act on a dispute opens the same review and confirmation as its button. Goes when the window behind it is used.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(const Theme &theme, const QList<Command> &commands, const QStringList &recent, QWidget *window);

    /// What was found for the typed text beside the commands.
    void setFound(const QList<Command> &commands);

Q_SIGNALS:
    void typed(const QString &text);
    /// Told once, after the palette has closed.
    void chosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void place();

    CommandList *m_list;
    bool m_done = false;
};

} // namespace disputedesk
