#include "tests/support/heldkey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
constexpr int kAtOnce = 15; ///< repeats between two turns of the event loop: half a second's worth

QWidget *keyTarget()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    if (QWidget *modal = QApplication::activeModalWidget()) // the platform gives it the keyboard
        if (QWidget *focus = QApplication::focusWidget(); !focus || focus->window() != modal)
            return modal->focusWidget() ? modal->focusWidget() : modal;
    return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
}

void send(const HeldKey &key, bool press, bool repeat)
{
    QWidget *const target = keyTarget();
    if (!target)
        return;
    QKeyEvent event(press ? QEvent::KeyPress : QEvent::KeyRelease, key.key, key.modifiers, key.text, repeat);
    if (press && qt_sendShortcutOverrideEvent(target, event.timestamp(), key.key, key.modifiers, key.text, repeat))
        return; // a shortcut took it
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(target, &event);
}
} // namespace

HeldKey HeldKey::of(const QKeySequence &shortcut)
{
    const QKeyCombination stroke = shortcut[0];
    const bool types = stroke.keyboardModifiers() == Qt::NoModifier && stroke.key() < 0x100;
    return {stroke.key(), stroke.keyboardModifiers(), types ? QString(QChar(stroke.key())).toLower() : QString()};
}

QString HeldKey::name() const { return QKeySequence(QKeyCombination(modifiers, Qt::Key(key))).toString(); }

QList<HeldKey> pressingKeys()
{
    return {{Qt::Key_Return, Qt::NoModifier, u"\r"_s}, {Qt::Key_Enter, Qt::KeypadModifier, u"\r"_s},
        {Qt::Key_Space, Qt::NoModifier, u" "_s}};
}

int holdDown(const HeldKey &key, int repeats)
{
    // A menu of a button runs a loop of its own: the key goes on in there, and then somebody clicks beside it.
    QTimer inMenu;
    QObject::connect(&inMenu, &QTimer::timeout, &inMenu, [&key] {
        for (int n = 0; n < kAtOnce && QApplication::activePopupWidget(); ++n) {
            send(key, false, true);
            send(key, true, true);
        }
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    });
    inMenu.start(1);
    send(key, true, false);
    for (int n = 0; n < repeats; ++n) {
        send(key, false, true);
        send(key, true, true);
        if (n % kAtOnce == 0)
            QCoreApplication::processEvents();
    }
    send(key, false, false);
    QCoreApplication::processEvents();
    return 2 * repeats + 2;
}

} // namespace disputedesk::test
