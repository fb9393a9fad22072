#include "app/desktop/lockcurtain.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace disputedesk {

namespace {
/// How many windows stand under it.
int depth(const QWidget *window)
{
    int above = 0;
    for (const QWidget *parent = window->parentWidget(); parent; parent = parent->parentWidget())
        above += parent->isWindow();
    return above;
}
} // namespace

LockCurtain::LockCurtain(QWidget &shown, QObject *parent)
    : QObject(parent)
    , m_shown(shown)
{
}

LockCurtain::~LockCurtain() { qApp->removeEventFilter(this); }

void LockCurtain::draw()
{
    if (std::exchange(m_drawn, true))
        return;
    while (QWidget *const popup = QApplication::activePopupWidget()) {
        popup->close(); // a menu or a list of choices: nothing was typed into it
        if (QApplication::activePopupWidget() == popup)
            break;
    }
    m_active = QApplication::activeWindow();
    const QWidgetList all = QApplication::topLevelWidgets();
    QWidgetList visible;
    for (QWidget *window : all)
        if (window != &m_shown && window->isVisible())
            visible.append(window);
    // Parents first on the way back, so children first on the way out.
    std::stable_sort(
        visible.begin(), visible.end(), [](const QWidget *a, const QWidget *b) { return depth(a) < depth(b); });
    for (auto window = visible.crbegin(); window != visible.crend(); ++window)
        (*window)->hide();
    for (QWidget *window : std::as_const(visible))
        take(window);
    qApp->installEventFilter(this);
    m_shown.show();
    m_shown.raise();
    m_shown.activateWindow();
}

void LockCurtain::take(QWidget *window)
{
    if (!m_taken.contains(window))
        m_taken.append(window);
}

void LockCurtain::drawBack()
{
    if (!std::exchange(m_drawn, false))
        return;
    qApp->removeEventFilter(this);
    const auto taken = std::exchange(m_taken, {});
    for (const QPointer<QWidget> &window : taken)
        if (window)
            window->show();
    m_shown.hide();
    if (m_active && m_active->isVisible())
        m_active->activateWindow();
}

bool LockCurtain::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || !watched->isWidgetType())
        return false;
    auto *const window = static_cast<QWidget *>(watched);
    if (!window->isWindow() || window == &m_shown || m_shown.isAncestorOf(window))
        return false;
    // It is told before it stands on the screen, and never gets there.
    const bool wasHidden = window->testAttribute(Qt::WA_DontShowOnScreen);
    window->setAttribute(Qt::WA_DontShowOnScreen);
    QMetaObject::invokeMethod(
        window,
        [this, window, wasHidden, guard = QPointer(this)] {
            if (!guard)
                return;
            window->hide();
            window->setAttribute(Qt::WA_DontShowOnScreen, wasHidden);
            const bool passing = window->windowType() == Qt::ToolTip || window->windowType() == Qt::Popup;
            if (m_drawn && !passing)
                take(window);
            else if (!passing)
                window->show(); // drawn back meanwhile
            if (m_drawn)
                Q_EMIT knocked();
        },
        Qt::QueuedConnection);
    return false;
}

} // namespace disputedesk
