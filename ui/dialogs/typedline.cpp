#include "ui/dialogs/typedline.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace disputedesk {

TypedLine::TypedLine(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(name);
    setContextMenuPolicy(Qt::NoContextMenu); // it has Paste
    setAcceptDrops(false);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

void TypedLine::keyPressEvent(QKeyEvent *event)
{
    const bool shiftInsert = event->key() == Qt::Key_Insert && event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Paste) || shiftInsert || event->key() == Qt::Key_Paste) {
        event->accept();
        Q_EMIT pasteRefused();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept(); // else the dialog's default button would be pressed
        Q_EMIT enterIgnored();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TypedLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) { // X11: pastes the selection
        event->accept();
        Q_EMIT pasteRefused();
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
}

void TypedLine::dropEvent(QDropEvent *event) { event->ignore(); }

QString asPlainKeys(const QString &typed)
{
    QString plain = typed.trimmed().normalized(QString::NormalizationForm_KC);
    for (QChar &c : plain) {
        if (c == u'。')
            c = u'.';
        else if (const int digit = c.digitValue(); digit >= 0)
            c = QChar(u'0' + digit);
    }
    return plain;
}

} // namespace disputedesk
