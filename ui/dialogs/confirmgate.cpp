#include "ui/dialogs/confirmgate.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>

namespace disputedesk {

namespace {
/// The physical key where the platform tells it: Shift+1 is pressed as '!' and may be released as '1'.
quint64 keyOf(const QKeyEvent &event)
{
    return event.nativeScanCode() ? (quint64(1) << 32) | event.nativeScanCode() : quint64(quint32(event.key()));
}
} // namespace

ConfirmGate::ConfirmGate(int delayMs, QObject *parent)
    : QObject(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_passed = true;
        judge();
    });
    // Not inside the release itself: the release that opens the gate must not be one the button can use.
    m_afterInput.setSingleShot(true);
    m_afterInput.setInterval(0);
    connect(&m_afterInput, &QTimer::timeout, this, &ConfirmGate::judge);
    QCoreApplication::instance()->installEventFilter(this);
}

ConfirmGate::~ConfirmGate() = default;

void ConfirmGate::setMet(bool met)
{
    if (met == m_met || m_locked)
        return;
    m_met = met;
    m_passed = false;
    m_delay.stop();
    setOpen(false);
    if (met)
        m_delay.start();
    Q_EMIT changed();
}

void ConfirmGate::restart()
{
    m_passed = false;
    setOpen(false);
    if (m_met && !m_locked)
        m_delay.start();
}

void ConfirmGate::lock()
{
    m_locked = true;
    m_delay.stop();
    setOpen(false);
}

bool ConfirmGate::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: m_down.insert(keyOf(*static_cast<QKeyEvent *>(event))); break; // auto-repeat too: it is down
    case QEvent::KeyRelease:
        if (!static_cast<QKeyEvent *>(event)->isAutoRepeat()) {
            m_down.remove(keyOf(*static_cast<QKeyEvent *>(event)));
            m_afterInput.start();
        }
        break;
    case QEvent::ApplicationStateChange:
        m_down.clear();
        break; // releases that go to another program are never seen here
    case QEvent::MouseButtonRelease: m_afterInput.start(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void ConfirmGate::judge()
{
    if (m_open || m_locked || !m_met || !m_passed)
        return;
    if (m_down.isEmpty() && QGuiApplication::mouseButtons() == Qt::NoButton)
        setOpen(true);
}

void ConfirmGate::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    Q_EMIT changed();
}

} // namespace disputedesk
