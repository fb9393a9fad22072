#include "ui/panes/sidebarviews.h"

#include "models/items/sidebarmodel.h"

#include <QAction>
#include <QListView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
bool isView(const QModelIndex &index)
{
    return index.isValid()
        && SidebarModel::Entry(index.data(SidebarModel::EntryRole).toInt()) == SidebarModel::Entry::OneView;
}
} // namespace

template <typename Target> SidebarViews::Acts SidebarViews::makeActs(QObject *parent, const char *prefix, Target target)
{
    const auto make = [&](const char *name, const QString &text, auto act) {
        auto *action = new QAction(text, parent);
        action->setObjectName(QLatin1StringView(prefix) + QLatin1StringView(name));
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, [target, act] {
            if (const QUuid view = target(); !view.isNull())
                act(view);
        });
        return action;
    };
    Acts acts;
    acts.rename = make("Rename", tr("Rename…"), [this](const QUuid &view) { Q_EMIT renameRequested(view); });
    acts.update = make(
        "Update", tr("Update with what is shown now"), [this](const QUuid &view) { Q_EMIT updateRequested(view); });
    acts.revert =
        make("Revert", tr("Show as it was saved"), [this](const QUuid &view) { Q_EMIT revertRequested(view); });
    acts.keep =
        make("KeepOffline", tr("Keep documents offline"), [this](const QUuid &view) { Q_EMIT keepToggled(view); });
    acts.keep->setCheckable(true);
    acts.up = make("Up", tr("Move up"), [this](const QUuid &view) { Q_EMIT moveRequested(view, -1); });
    acts.down = make("Down", tr("Move down"), [this](const QUuid &view) { Q_EMIT moveRequested(view, +1); });
    acts.remove = make("Delete", tr("Delete view"), [this](const QUuid &view) { Q_EMIT deleteRequested(view); });
    return acts;
}

SidebarViews::SidebarViews(QListView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_acts(makeActs(this, "view", [&view] { return view.currentIndex().data(SidebarModel::ViewRole).toUuid(); }))
    , m_undo(new QAction(tr("Bring deleted view back"), this))
{
    m_acts.rename->setShortcut(QKeySequence(Qt::Key_F2));
    m_acts.up->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), QKeySequence(Qt::ALT | Qt::Key_Up)});
    m_acts.down->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), QKeySequence(Qt::ALT | Qt::Key_Down)});
    m_acts.remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : m_acts.all())
        action->setShortcutContext(Qt::WidgetShortcut); // in the sidebar alone: elsewhere they are others' keys
    m_undo->setObjectName(u"viewUndoDelete"_s);
    for (QAction *action : m_acts.all())
        action->setProperty("whyNot", tr("Choose a saved view in the sidebar first."));
    m_undo->setProperty("whyNot", tr("No view was deleted just now."));
    m_undo->setEnabled(false);
    connect(m_undo, &QAction::triggered, this, &SidebarViews::undoDeleteRequested);
    m_view.addActions(m_acts.all());
    m_view.setDragDropMode(QAbstractItemView::DragDrop); // not InternalMove: the order is the book's, not the list's
    m_view.setDefaultDropAction(Qt::MoveAction);
    m_view.setDropIndicatorShown(true);
    if (const auto *model = qobject_cast<const SidebarModel *>(m_view.model()))
        connect(model, &SidebarModel::viewDropped, this, &SidebarViews::moveRequested);
    m_actions = m_acts.all() << m_undo;
    updateActions();
}

void SidebarViews::setUndoOffered(bool offered) { m_undo->setEnabled(offered); }

void SidebarViews::updateActions() { enable(m_acts, m_view.currentIndex()); }

void SidebarViews::enable(const Acts &acts, const QModelIndex &index) const
{
    const bool is = isView(index);
    for (QAction *action : acts.all())
        action->setEnabled(is);
    acts.keep->setChecked(is && index.data(SidebarModel::KeptRole).toBool());
    acts.revert->setEnabled(is && index.data(SidebarModel::ChangedRole).toBool());
}

void SidebarViews::showMenu(const QModelIndex &index, const QPoint &globalPos)
{
    if (!isView(index))
        return;
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(u"viewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QUuid view = index.data(SidebarModel::ViewRole).toUuid();
    const Acts acts = makeActs(menu, "menuView", [view] { return view; });
    enable(acts, index);
    // Only here: were the keys' own actions off at the end of the row, the list would take the keys for a way to
    // another row, and leave the view.
    acts.up->setEnabled(isView(index.siblingAtRow(index.row() - 1)));
    acts.down->setEnabled(isView(index.siblingAtRow(index.row() + 1)));
    // The keys are told here, though they work on the chosen view: that is how a person learns them.
    const QList<QAction *> shown = acts.all();
    const QList<QAction *> keyed = m_acts.all();
    for (qsizetype i = 0; i < shown.size(); ++i)
        if (const QKeySequence keys = keyed.at(i)->shortcut(); !keys.isEmpty())
            shown.at(i)->setText(shown.at(i)->text() + u'\t' + keys.toString(QKeySequence::NativeText));
    menu->addActions({acts.rename, acts.update, acts.revert});
    menu->addSeparator();
    menu->addAction(acts.keep);
    menu->addSeparator();
    menu->addActions({acts.up, acts.down});
    menu->addSeparator();
    menu->addAction(acts.remove);
    menu->popup(globalPos);
}

} // namespace disputedesk
