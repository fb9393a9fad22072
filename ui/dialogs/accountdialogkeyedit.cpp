#include "ui/dialogs/accountdialogkeyedit.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace disputedesk {

AccountDialogKeyEdit::AccountDialogKeyEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setDragEnabled(false);
    setMaxLength(512);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (echoMode() == Normal)
            deselect();
    });
}

void AccountDialogKeyEdit::setRevealed(bool revealed)
{
    deselect();
    setEchoMode(revealed ? Normal : Password);
}

Secret AccountDialogKeyEdit::secret() const { return Secret(text().trimmed().toUtf8()); }

void AccountDialogKeyEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Paste")), &QAction::triggered, this, &QLineEdit::paste);
    connect(menu->addAction(tr("Clear")), &QAction::triggered, this, &QLineEdit::clear);
    menu->popup(event->globalPos());
}

void AccountDialogKeyEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace disputedesk
