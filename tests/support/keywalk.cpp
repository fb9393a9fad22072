#include "tests/support/keywalk.h"

#include "tests/support/accessiblewalk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QDialog>
#include <QLayout>
#include <QPointer>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
constexpr int kMostSteps = 400;
constexpr int kMostParts = 8; ///< of one field: day, month, year, hour, minute

/// Presses the key until the focus is somewhere for the second time; what was visited, and whether it came round.
QList<QWidget *> around(Qt::Key key, Qt::KeyboardModifiers modifiers, QStringList &problems)
{
    QList<QWidget *> order;
    QWidget *const first = QApplication::focusWidget();
    for (int i = 0; i < kMostSteps; ++i) {
        QWidget *const focus = QApplication::focusWidget();
        if (!focus)
            break;
        order.append(focus);
        QWidget *next = focus;
        for (int part = 0; part < kMostParts && next == focus; ++part) { // a date is left behind its last part
            QTest::keyClick(focus, key, modifiers);
            next = QApplication::focusWidget();
        }
        if (next == first)
            return order;
        if (next && next->window() != first->window()) {
            problems << u"Tab leaves the window at "_s + focus->objectName();
            return order;
        }
        if (!next || order.contains(next)) {
            problems << u"the keyboard is caught at %1, from %2"_s.arg(
                next ? next->objectName() : u"nothing"_s, focus->objectName());
            return order;
        }
    }
    problems << u"Tab does not come round"_s;
    return order;
}

QList<const QWidget *> ancestors(const QWidget *widget)
{
    QList<const QWidget *> up;
    for (const QWidget *at = widget; at; at = at->isWindow() ? nullptr : at->parentWidget())
        up.prepend(at);
    return up;
}

QLayoutItem *itemOf(const QLayout &layout, const QWidget *widget)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *const item = layout.itemAt(i);
        if (item->widget() == widget || (item->layout() && itemOf(*item->layout(), widget)))
            return item;
    }
    return nullptr;
}

/// The two places to compare: in the innermost layout that holds both apart.
std::pair<QRect, QRect> placesOf(const QWidget *a, const QWidget *b)
{
    const QList<const QWidget *> upA = ancestors(a);
    const QList<const QWidget *> upB = ancestors(b);
    qsizetype shared = 0;
    while (shared + 1 < qMin(upA.size(), upB.size()) && upA.at(shared + 1) == upB.at(shared + 1))
        ++shared;
    const QWidget *const partA = upA.value(shared + 1, a);
    const QWidget *const partB = upB.value(shared + 1, b);
    for (const QLayout *layout = upA.at(shared)->layout(); layout;) {
        QLayoutItem *const itemA = itemOf(*layout, partA);
        QLayoutItem *const itemB = itemOf(*layout, partB);
        if (!itemA || !itemB)
            break;
        if (itemA != itemB)
            return {itemA->geometry(), itemB->geometry()};
        layout = itemA->layout();
    }
    return {partA->geometry(), partB->geometry()};
}

bool wantsKeys(const QWidget &widget, const QWidget &root)
{
    if (!(widget.focusPolicy() & Qt::TabFocus) || widget.focusProxy() || !widget.isVisible() || !widget.isEnabled()
        || widget.window() != root.window() || widget.objectName().startsWith("qt_"_L1))
        return false;
    return true;
}

/// Buttons of one choice: Tab reaches one of them, the arrows the others.
bool isReachedByArrows(const QWidget &widget, const QList<QWidget *> &order)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || !button->isCheckable())
        return false;
    QList<QAbstractButton *> choice;
    if (const QButtonGroup *group = button->group(); group && group->exclusive())
        choice = group->buttons();
    else if (button->autoExclusive())
        choice = widget.parentWidget()->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
    return std::any_of(choice.cbegin(), choice.cend(), [&](QAbstractButton *one) { return order.contains(one); });
}
} // namespace

KeyWalk walkByTab(QWidget &root)
{
    root.window()->activateWindow();
    if (!QTest::qWaitForWindowActive(root.window(), 200))
        QApplication::setActiveWindow(
            root.window()); // offscreen has no window manager that gives a dialog the keyboard
    KeyWalk walk;
    if (QWidget *const focus = QApplication::focusWidget(); !focus || focus->window() != root.window()) {
        walk.problems << u"the window does not have the keyboard"_s;
        return walk;
    }
    walk.order = around(Qt::Key_Tab, Qt::NoModifier, walk.problems);
    const QList<QWidget *> back = around(Qt::Key_Backtab, Qt::ShiftModifier, walk.problems);
    for (const QWidget *widget : walk.order)
        if (!back.contains(widget))
            walk.problems << u"Shift+Tab does not reach "_s + widget->objectName();
    return walk;
}

QStringList notReached(const QWidget &root, const QList<QWidget *> &order)
{
    QStringList missing;
    for (QWidget *widget : root.window()->findChildren<QWidget *>())
        if (wantsKeys(*widget, root) && !order.contains(widget) && !isReachedByArrows(*widget, order))
            missing << u"Tab does not reach %1 %2"_s.arg(
                QLatin1StringView(widget->metaObject()->className()), widget->objectName());
    return missing;
}

QStringList againstReading(const QList<QWidget *> &order)
{
    QStringList wrong;
    // One step leads from the end to the beginning: it goes to what stands first in the chain of the window.
    QWidget *first = nullptr;
    if (!order.isEmpty())
        for (QWidget *at = order.first()->window()->nextInFocusChain(); at != order.first()->window();
             at = at->nextInFocusChain())
            if (order.contains(at)) {
                first = at;
                break;
            }
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QWidget *const before = order.at(i);
        const QWidget *const now = order.at((i + 1) % order.size());
        if (now == first || now == before)
            continue;
        const auto [a, b] = placesOf(before, now);
        const bool sameRow = b.top() < a.bottom() && a.top() < b.bottom();
        if (sameRow ? b.left() < a.left() : b.top() < a.top())
            wrong << u"against the eye: "_s + before->objectName() + u" -> "_s + now->objectName();
    }
    return wrong;
}

QStringList unseenFocus(QWidget &root, const QList<QWidget *> &order)
{
    QStringList unseen;
    QWidget &window = *root.window();
    const QList<QPointer<QWidget>> all(order.cbegin(), order.cend()); // what the focus does may make some anew
    for (const QPointer<QWidget> &widget : all) {
        if (!widget)
            continue;
        for (QWidget *at = widget->parentWidget(); at && at != &window; at = at->parentWidget())
            if (auto *scroll = qobject_cast<QScrollArea *>(at))
                scroll->ensureWidgetVisible(widget); // as Tab does, which setFocus() does not
        const auto look = [&] {
            QTest::qWait(1);
            if (!widget)
                return QImage();
            const QRect area(widget->mapTo(&window, QPoint(0, 0)), widget->size());
            return window.grab(area.adjusted(-3, -3, 3, 3)).toImage();
        };
        widget->setFocus(Qt::TabFocusReason);
        const QImage with = look();
        QWidget *const other = widget == all.first() ? all.value(1) : all.first();
        if (!widget || !other)
            continue; // gone, or alone in its window
        other->setFocus(Qt::TabFocusReason);
        if (widget && look() == with)
            unseen << u"the focus does not show: "_s + widget->objectName();
    }
    return unseen;
}

QStringList keyProblems(QWidget &root)
{
    (void)walkByTab(root); // what the focus itself offers or takes back, as a table's row does
    const KeyWalk walk = walkByTab(root);
    return walk.problems + notReached(root, walk.order) + againstReading(walk.order) + unseenFocus(root, walk.order);
}

QStringList dialogProblems(QDialog &dialog)
{
    const QString name = dialog.objectName();
    QStringList problems = accessibleProblems(dialog);
    problems += mnemonicClashes(dialog);
    if (dialog.windowTitle().isEmpty() && dialog.accessibleName().isEmpty())
        problems << u"no title"_s;
    problems += keyProblems(dialog);
    const QPointer<QDialog> open(&dialog);
    QWidget *const behind = dialog.parentWidget()->window();
    QWidget *const target = QApplication::focusWidget() ? QApplication::focusWidget() : &dialog;
    QTest::keyClick(target, Qt::Key_Escape);
    if (!QTest::qWaitFor([&] { return !open || !open->isVisible(); }, 20'000))
        problems << u"Escape does not close it"_s;
    behind->activateWindow(); // a window manager would
    QTest::qWait(50); // the window system's word of it
    if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, 20'000))
        problems << u"nothing has the keyboard after it"_s;
    if (open && open->isVisible())
        open->reject();
    for (QString &problem : problems)
        problem.prepend(name + u": "_s);
    return problems;
}

} // namespace disputedesk::test
