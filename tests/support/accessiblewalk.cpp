#include "tests/support/accessiblewalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSet>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
/// The acts that move money, send or take something away: their name alone does not say what happens.
const QSet<QString> &gravely()
{
    static const QSet<QString> names{u"detailRespond"_s, u"detailConcede"_s, u"detailStage"_s, u"detailRecord"_s,
        u"confirmAct"_s, u"reviewContinue"_s, u"settleAct"_s, u"outboxSend"_s, u"packetAdd"_s};
    return names;
}

/// The roles that a widget of this kind may have; for kinds of our own whatever says something.
QSet<int> rolesFor(const QWidget &widget)
{
    using A = QAccessible;
    if (qobject_cast<const QAbstractButton *>(&widget))
        return {A::Button, A::ButtonMenu, A::ButtonDropDown, A::CheckBox, A::RadioButton, A::Link, A::PageTab};
    if (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget))
        return {A::EditableText, A::StaticText, A::Document};
    if (qobject_cast<const QComboBox *>(&widget))
        return {A::ComboBox};
    if (qobject_cast<const QAbstractSpinBox *>(&widget))
        return {A::SpinBox};
    if (qobject_cast<const QTabBar *>(&widget))
        return {A::PageTabList};
    if (qobject_cast<const QTreeView *>(&widget))
        return {A::Tree};
    if (qobject_cast<const QTableView *>(&widget))
        return {A::Table};
    if (qobject_cast<const QAbstractItemView *>(&widget))
        return {A::List, A::Table};
    return {};
}

bool fits(QAccessible::Role role, const QWidget &widget)
{
    static const QSet<int> silent{QAccessible::NoRole, QAccessible::Client, QAccessible::Pane, QAccessible::Window,
        QAccessible::Grouping, QAccessible::Border, QAccessible::LayeredPane};
    const QSet<int> wanted = rolesFor(widget);
    return wanted.isEmpty() ? !silent.contains(role) : wanted.contains(role);
}

bool hasWords(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

QString nameOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName() + u" in "_s
        + (widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
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
    void judge(const QAccessibleInterface &node, const QWidget &widget)
    {
        const QString label = nameOf(widget);
        const bool inner = widget.objectName().startsWith("qt_"_L1);
        const QString name = node.text(QAccessible::Name).trimmed();
        const QString description = node.text(QAccessible::Description).trimmed();
        if (widget.focusPolicy() != Qt::NoFocus && widget.isVisible() && !inner && !widget.focusProxy()) {
            if (name.isEmpty())
                problems << u"no name: "_s + label;
            else if (!hasWords(name))
                problems << u"a name without words: "_s + label + u": "_s + name;
            else if (name == widget.objectName() || name == QLatin1StringView(widget.metaObject()->className()))
                problems << u"a name for programmers: "_s + label;
            if (!fits(node.role(), widget))
                problems << u"role %1: "_s.arg(int(node.role())) + label;
            const QString spoken = QString::number(int(node.role())) + u'\n' + name + u'\n' + description;
            if (const QString other = m_spoken.value(spoken); !name.isEmpty() && !other.isEmpty())
                problems << u"spoken like "_s + other + u": "_s + label + u": "_s + name;
            m_spoken.insert(spoken, label);
        }
        for (const QString &text : {name, description})
            if (text.contains("<qt>"_L1) || text.contains("<br>"_L1) || text.contains("</"_L1))
                problems << u"markup is spoken: "_s + label + u": "_s + text;
        if (gravely().contains(widget.objectName()) && description.isEmpty())
            problems << u"does not say what happens: "_s + label;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
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
    QHash<QString, QString> m_spoken;
};

/// Who owns which letter in one window or menu.
class Letters {
public:
    explicit Letters(const QString &place)
        : m_place(place)
    {
    }
    void take(const QString &text, const QString &owner)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        const QString before = m_owners.value(key.toString());
        if (!before.isEmpty())
            clashes << m_place + u": "_s + key.toString() + u' ' + before + u" and "_s + owner + u": "_s + text;
        m_owners.insert(key.toString(), owner);
    }
    QStringList clashes;

private:
    QString m_place;
    QHash<QString, QString> m_owners;
};
} // namespace

QStringList accessibleProblems(QWidget &root)
{
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(&root), 0);
    return walk.problems;
}

QStringList mnemonicClashes(const QWidget &root)
{
    Letters letters(root.objectName());
    QStringList clashes;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            Letters own(menu->objectName());
            for (const QAction *action : menu->actions())
                own.take(action->text(), action->objectName());
            clashes += own.clashes;
            continue;
        }
        if (widget->window() != &root || !widget->isVisibleTo(&root))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            letters.take(button->text(), button->objectName());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            letters.take(label->text(), label->objectName());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                letters.take(tabs->tabText(i), tabs->objectName());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            for (const QAction *action : bar->actions())
                letters.take(action->text(), action->text());
    }
    return clashes + letters.clashes;
}

} // namespace disputedesk::test
