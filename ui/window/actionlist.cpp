#include "ui/window/actionlist.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr const char *kWhyNot = "whyNot";

class ActionList { // the words of keys, for the translators
    Q_DECLARE_TR_FUNCTIONS(disputedesk::ActionList)
};

QString keysOf(const QAction &action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action.shortcuts();
    for (const QKeySequence &key : shortcuts)
        if (const QString text = key.toString(QKeySequence::NativeText); !text.isEmpty() && !keys.contains(text))
            keys.append(text);
    return keys.mid(0, 2).join(u" · "_s); // a platform may have a handful for one thing
}

/// Where keys work that do not work everywhere: the name of the widget that must have the focus.
QString focusPlace(const QAction &action)
{
    if (action.shortcutContext() != Qt::WidgetShortcut)
        return {};
    const QList<QObject *> objects = action.associatedObjects();
    for (const QObject *object : objects)
        if (const auto *widget = qobject_cast<const QWidget *>(object);
            widget && !qobject_cast<const QMenu *>(widget) && !widget->accessibleName().isEmpty())
            return widget->accessibleName();
    return {};
}

class Walk {
public:
    explicit Walk(const QMainWindow &window)
        : m_window(window)
    {
    }
    QList<ListedAction> run()
    {
        const QList<QAction *> menus = m_window.menuBar() ? m_window.menuBar()->actions() : QList<QAction *>();
        for (QAction *menu : menus)
            take(menu, {});
        const QList<QAction *> rest = m_window.findChildren<QAction *>();
        for (QAction *action : rest)
            if (!action->menu() && !qobject_cast<const QMenu *>(action->parent()) && isOfWindow(*action))
                add(action, {});
        return m_found;
    }

private:
    void take(QAction *action, const QString &place)
    {
        if (!action->menu())
            return add(action, place);
        m_seen.insert(action);
        //: %1 is a menu, %2 a menu in it
        const QString inner = place.isEmpty() ? commandWords(action->text())
                                              : ActionList::tr("%1 › %2").arg(place, commandWords(action->text()));
        const QList<QAction *> actions = action->menu()->actions();
        for (QAction *child : actions)
            take(child, inner);
    }
    /// Not one of a dialog that stands on the window, and not Qt's own.
    bool isOfWindow(const QAction &action) const
    {
        const QObject *owner = action.parent();
        while (owner && !owner->isWidgetType())
            owner = owner->parent();
        return owner && static_cast<const QWidget *>(owner)->window() == &m_window
            && !action.objectName().startsWith("qt_"_L1) && !action.objectName().startsWith("_q_"_L1);
    }
    void add(QAction *action, const QString &place)
    {
        if (m_seen.contains(action))
            return;
        m_seen.insert(action);
        if (action->isSeparator() || !action->isVisible() || action->objectName().isEmpty()
            || commandWords(action->text()).isEmpty())
            return;
        Command command;
        command.id = u"action:"_s + action->objectName();
        command.title = commandWords(action->text());
        const QString focus = focusPlace(*action);
        command.place = place.isEmpty() ? focus : focus.isEmpty() ? place : place + u" · "_s + focus;
        command.keys = keysOf(*action);
        command.enabled = action->isEnabled();
        command.whyNot = command.enabled ? QString() : action->property(kWhyNot).toString();
        command.checked = action->isCheckable() && action->isChecked();
        m_found.append({action, command});
    }

    const QMainWindow &m_window;
    QSet<const QAction *> m_seen;
    QList<ListedAction> m_found;
};
} // namespace

QString commandWords(const QString &text)
{
    QString words = text.section(u'\t', 0, 0);
    if (const auto at = words.lastIndexOf("(&"_L1); at >= 0 && words.indexOf(u')', at) == at + 3)
        words.remove(at, 4);
    words.replace("&&"_L1, "\x1"_L1);
    words.remove(u'&');
    words.replace(u'\x1', u'&');
    return words.trimmed();
}

QList<ListedAction> actionsOf(const QMainWindow &window) { return Walk(window).run(); }

QList<Command> standardKeys()
{
    const std::pair<QKeySequence::StandardKey, QString> known[] = {{QKeySequence::Undo, ActionList::tr("Undo")},
        {QKeySequence::Redo, ActionList::tr("Redo")}, {QKeySequence::Cut, ActionList::tr("Cut")},
        {QKeySequence::Copy, ActionList::tr("Copy")}, {QKeySequence::Paste, ActionList::tr("Paste")},
        {QKeySequence::SelectAll, ActionList::tr("Select all")},
        {QKeySequence::Cancel, ActionList::tr("Clear the search, close a dialog without acting")}};
    QList<Command> commands;
    for (const auto &[key, title] : known) {
        Command command;
        command.id = u"key:%1"_s.arg(int(key));
        command.title = title;
        command.place = key == QKeySequence::Cancel ? QString() : ActionList::tr("In text fields");
        command.keys = QKeySequence(key).toString(QKeySequence::NativeText);
        if (!command.keys.isEmpty())
            commands.append(command);
    }
    return commands;
}

void setOffered(QAction &action, bool offered, const QString &whyNot)
{
    action.setEnabled(offered);
    action.setProperty(kWhyNot, offered ? QString() : whyNot);
}

} // namespace disputedesk
