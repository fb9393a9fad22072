#include "ui/window/shortcutsdialog.h"

#include "ui/theme/plainlabel.h"
#include "ui/window/commandlist.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

ShortcutsDialog::ShortcutsDialog(const QList<Command> &commands, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAccessibleName(windowTitle());
    QList<Command> rows;
    for (Command command : commands) {
        if (command.keys.isEmpty())
            continue;
        command.enabled = true; // a sheet says what keys do, not what can be done now
        command.whyNot.clear();
        command.checked = false;
        rows.append(command);
    }
    auto *list = new CommandList(theme, u"shortcuts"_s, tr("Shortcuts"), this);
    list->line().setPlaceholderText(tr("Search shortcuts"));
    list->model().setCommands(rows);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setObjectName(u"shortcutsButtons"_s);
    QPushButton *const close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"shortcutsClose"_s);
    close->setText(tr("Close"));
    close->setAccessibleName(close->text());
    close->setAutoDefault(false); // Enter belongs to the line
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *title = plainLabel(windowTitle(), "shortcutsTitle", this);
    title->setFont(Theme::titleFont());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * metrics::kGrid, 5 * metrics::kGrid, 6 * metrics::kGrid, 5 * metrics::kGrid);
    column->setSpacing(3 * metrics::kGrid);
    column->addWidget(title);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    const QSize room = parent ? parent->window()->size() : QSize(1440, 900);
    resize(qMin(620, room.width() - 40), qMin(640, room.height() - 40));
    list->setFocus();
}

} // namespace disputedesk
