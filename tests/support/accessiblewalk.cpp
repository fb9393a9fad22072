#include "tests/support/accessiblewalk.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QSet>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
/// The acts that move money or send something: their name alone does not say what happens.
const QSet<QString> &moneyActs()
{
    static const QSet<QString> names{
        u"detailRespond"_s, u"detailConcede"_s, u"detailStage"_s, u"detailRecord"_s, u"confirmAct"_s, u"reviewContinue"_s};
    return names;
}

bool saysSomething(QAccessible::Role role)
{
    static const QSet<int> silent{
        QAccessible::NoRole, QAccessible::Client, QAccessible::Pane, QAccessible::Window, QAccessible::Grouping};
    return !silent.contains(role);
}

class Walk {
public:
    QStringList problems;

    void visit(QAccessibleInterface *node, int depth)
    {
        if (!node || depth > 60 || m_seen.contains(node->object() ? static_cast<void *>(node->object()) : node))
            return;
        m_seen.insert(node->object() ? static_cast<void *>(node->object()) : node);
        if (node->state().invisible)
            return;
        if (auto *widget = qobject_cast<QWidget *>(node->object()))
            judge(*node, *widget);
        if (qobject_cast<QAbstractItemView *>(node->object()))
            return; // its cells were judged from the model
        for (int i = 0; i < node->childCount(); ++i)
            visit(node->child(i), depth + 1);
    }

private:
    void judge(QAccessibleInterface &node, QWidget &widget)
    {
        const QString label = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName()
            + u" in "_s + (widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
        const bool inner = widget.objectName().startsWith("qt_"_L1);
        const QString name = node.text(QAccessible::Name).trimmed();
        if (widget.focusPolicy() != Qt::NoFocus && widget.isVisible() && !inner && !widget.focusProxy()) {
            if (name.isEmpty())
                problems << u"no name: "_s + label;
            else if (name == widget.objectName() || name == QLatin1StringView(widget.metaObject()->className()))
                problems << u"a name for programmers: "_s + label;
            if (!saysSomething(node.role()))
                problems << u"role %1: "_s.arg(int(node.role())) + label;
        }
        if (moneyActs().contains(widget.objectName()) && node.text(QAccessible::Description).trimmed().isEmpty())
            problems << u"does not say what happens: "_s + label;
        if (const auto *view = qobject_cast<QAbstractItemView *>(&widget))
            judgeCells(*view, label);
    }

    void judgeCells(const QAbstractItemView &view, const QString &label)
    {
        if (!view.model())
            return;
        for (int row = 0; row < qMin(3, view.model()->rowCount(view.rootIndex())); ++row)
            for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column) {
                const QModelIndex at = view.model()->index(row, column, view.rootIndex());
                const bool shows =
                    !at.data(Qt::DisplayRole).toString().isEmpty() || at.data(Qt::DecorationRole).isValid();
                const QString spoken = at.data(Qt::AccessibleTextRole).toString();
                if (shows && spoken.isEmpty() && at.data(Qt::DisplayRole).toString().trimmed().isEmpty())
                    problems << u"cell %1,%2 says nothing: "_s.arg(row).arg(column) + label;
            }
    }

    QSet<void *> m_seen;
};

QRect placeOf(const QWidget *widget) { return {widget->mapToGlobal(QPoint(0, 0)), widget->size()}; }

qsizetype groupOf(const QWidget *widget, const QList<QWidget *> &groups)
{
    for (qsizetype i = 0; i < groups.size(); ++i)
        if (groups.at(i) == widget || groups.at(i)->isAncestorOf(widget))
            return i;
    return -1;
}
} // namespace

QStringList accessibleProblems(QWidget &root)
{
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(&root), 0);
    return walk.problems;
}

QList<QWidget *> tabOrder(QWidget &root)
{
    QList<QWidget *> order;
    root.window()->activateWindow();
    (void)QTest::qWaitForWindowActive(root.window());
    for (int i = 0; i < 300; ++i) {
        QWidget *const focus = QApplication::focusWidget();
        if (!focus)
            break;
        QTest::keyClick(focus, Qt::Key_Tab);
        QWidget *const next = QApplication::focusWidget();
        if (!next || order.contains(next))
            break;
        order.append(next);
    }
    return order;
}

QStringList againstReading(const QList<QWidget *> &order, const QList<QWidget *> &groups)
{
    QStringList wrong;
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QWidget *const before = order.at(i - 1);
        const QWidget *const now = order.at(i);
        const qsizetype from = groupOf(before, groups);
        const qsizetype to = groupOf(now, groups);
        const QRect a = placeOf(before);
        const QRect b = placeOf(now);
        const bool sameRow = b.top() < a.bottom() && a.top() < b.bottom();
        const bool onward = sameRow ? b.left() >= a.left() || b.top() > a.top() : b.top() >= a.top();
        if (from == to ? !onward : to < from)
            wrong << before->objectName() + u" -> "_s + now->objectName();
    }
    return wrong;
}

} // namespace disputedesk::test
