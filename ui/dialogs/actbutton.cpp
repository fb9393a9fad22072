#include "ui/dialogs/actbutton.h"

#include <QKeyEvent>

namespace disputedesk {

ActButton::ActButton(const QString &name, ActKeys keys, QWidget *parent)
    : QPushButton(parent)
    , m_keys(keys)
{
    setObjectName(name);
    setAutoDefault(false);
    setDefault(false);
    setAutoRepeat(false);
    setFocusPolicy(Qt::StrongFocus);
}

void ActButton::setPlainText(const QString &text)
{
    QString escaped = text;
    setText(escaped.replace(u'&', QLatin1StringView("&&")));
    setAccessibleName(text);
}

bool ActButton::takes(int key) const
{
    if (key == Qt::Key_Space || key == Qt::Key_Select)
        return true;
    return m_keys == ActKeys::EnterAndSpace && (key == Qt::Key_Return || key == Qt::Key_Enter);
}

void ActButton::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (!takes(key)) {
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept(); // swallowed: not for us, and not for a default button either
            return;
        }
        // QPushButton would take Enter, QAbstractButton whatever the platform calls a button key.
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    if (event->isAutoRepeat()) {
        m_spentKey = key; // held: this press will not click, however it ends
        dropPress();
        return;
    }
    if (m_pressedKey != 0 || m_spentKey == key)
        return;
    m_pressedKey = key;
    m_held.start();
    setDown(true);
}

void ActButton::keyReleaseEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (!takes(key)) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    event->accept();
    if (event->isAutoRepeat())
        return;
    const bool mine = m_pressedKey == key && m_spentKey != key && !m_held.hasExpired(kLongestHoldMs);
    if (m_spentKey == key)
        m_spentKey = 0;
    dropPress();
    if (mine && isEnabled())
        click();
}

void ActButton::focusOutEvent(QFocusEvent *event)
{
    dropPress();
    m_spentKey = 0;
    QPushButton::focusOutEvent(event);
}

void ActButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        dropPress(); // a press begun before it was enabled is nobody's
    QPushButton::changeEvent(event);
}

void ActButton::dropPress()
{
    m_pressedKey = 0;
    setDown(false);
}

} // namespace disputedesk
