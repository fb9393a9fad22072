#include "ui/panes/sidebar.h"

#include "models/items/sidebarmodel.h"
#include "ui/delegates/sidebardelegate.h"
#include "ui/panes/sidebarviews.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kUsualWidth = 240;
constexpr int kWidest = 280;

SidebarModel::Entry entryOf(const QModelIndex &index)
{
    return SidebarModel::Entry(index.data(SidebarModel::EntryRole).toInt());
}
} // namespace

Sidebar::Sidebar(SidebarModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(theme)
    , m_view(new QListView(this))
    , m_views(nullptr)
{
    setObjectName(u"sidebar"_s);
    setAutoFillBackground(true);
    m_view->setObjectName(u"sidebarView"_s);
    m_view->setAccessibleName(tr("Accounts, views and places"));
    m_view->setModel(&model);
    m_view->setItemDelegate(new SidebarDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setResizeMode(QListView::Adjust); // the hint breaks its line where the width wants it
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->setAutoFillBackground(false);

    auto *add = new QPushButton(tr("Add account…"), this);
    add->setObjectName(u"addAccount"_s);
    add->setAccessibleName(tr("Add account"));
    add->setIcon(theme.icon(u"plus"_s, Ink::Muted));
    add->setIconSize({20, 16});
    add->setProperty("role", u"flat"_s);
    add->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::kGrid, 0, 2 * metrics::kGrid);
    column->setSpacing(metrics::kGrid);
    column->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(2 * metrics::kGrid, 0, 2 * metrics::kGrid, 0);
    foot->addWidget(add);
    foot->addStretch(1);
    column->addLayout(foot);
    setMinimumWidth(fontMetrics().averageCharWidth() * 22);

    m_views = new SidebarViews(*m_view, this);
    makeActions();
    updateActions();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &Sidebar::updateActions);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &Sidebar::tell);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &Sidebar::updateActions);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &Sidebar::updateActions);
    connect(m_view, &QWidget::customContextMenuRequested, this, &Sidebar::showMenu);
    connect(m_view, &QListView::clicked, this, &Sidebar::press);
    connect(m_view, &QListView::activated, this, &Sidebar::press);
    connect(&model, &QAbstractItemModel::dataChanged, m_views, &SidebarViews::updateActions);
    connect(add, &QPushButton::clicked, this, &Sidebar::addAccountRequested);
    connect(&theme, &Theme::changed, this, [this] { m_view->viewport()->update(); });
}

QSize Sidebar::sizeHint() const
{
    const auto *rows = qobject_cast<const SidebarDelegate *>(m_view->itemDelegate());
    int width = kUsualWidth;
    for (int row = 0; rows && row < m_model.rowCount(); ++row)
        if (entryOf(m_model.index(row)) == SidebarModel::Entry::OneAccount)
            width = std::max(width, rows->wantedWidth(m_model.index(row)));
    return {std::min(width, kWidest), QWidget::sizeHint().height()};
}

void Sidebar::showScope(Mode mode, const QUuid &account) { showRow(m_model.indexOf(mode, account)); }

void Sidebar::showActivity() { showPlace(int(SidebarModel::Entry::ActivityPage)); }
void Sidebar::showOutbox() { showPlace(int(SidebarModel::Entry::OutboxPage)); }
void Sidebar::showInsights() { showPlace(int(SidebarModel::Entry::InsightsPage)); }

void Sidebar::showPlace(int entry)
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const QModelIndex index = m_model.index(row); int(entryOf(index)) == entry)
            return showRow(index);
}

void Sidebar::showView(const QUuid &view) { showRow(m_model.indexOfView(view)); }

void Sidebar::showRow(const QModelIndex &index)
{
    m_silent = true;
    m_view->setCurrentIndex(index);
    m_silent = false;
}

void Sidebar::choose(const QModelIndex &index)
{
    if (index == m_view->currentIndex())
        return tell(index);
    m_view->setCurrentIndex(index);
}

void Sidebar::tell(const QModelIndex &index)
{
    if (m_silent || !index.isValid())
        return;
    switch (entryOf(index)) {
    case SidebarModel::Entry::AllOfMode:
    case SidebarModel::Entry::OneAccount:
        Q_EMIT scopeChosen(
            Mode(index.data(SidebarModel::ModeRole).toInt()), index.data(SidebarModel::AccountRole).toUuid());
        break;
    case SidebarModel::Entry::ActivityPage: Q_EMIT activityChosen(); break;
    case SidebarModel::Entry::OutboxPage: Q_EMIT outboxChosen(); break;
    case SidebarModel::Entry::InsightsPage: Q_EMIT insightsChosen(); break;
    case SidebarModel::Entry::OneView: Q_EMIT viewChosen(index.data(SidebarModel::ViewRole).toUuid()); break;
    case SidebarModel::Entry::ViewHint: // pressed, not chosen
    case SidebarModel::Entry::Section: break;
    }
}

void Sidebar::press(const QModelIndex &index)
{
    if (entryOf(index) == SidebarModel::Entry::ViewHint)
        Q_EMIT saveViewRequested();
}

void Sidebar::makeActions()
{
    m_up = makeMove("moveAccountUp", tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    m_down = makeMove("moveAccountDown", tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), +1);
    const auto gap = [this] {
        auto *separator = new QAction(this);
        separator->setSeparator(true);
        return separator;
    };
    m_actions = {makeAction("refreshAccount", tr("Refresh account"), &Sidebar::refreshRequested),
        makeAction("renameAccount", tr("Rename account…"), &Sidebar::renameRequested),
        makeAction("replaceKey", tr("Replace key…"), &Sidebar::keyRequested), gap(), m_up, m_down, gap(),
        makeAction("accountStorage", tr("Kept on this computer…"), &Sidebar::storageRequested),
        makeAction("emptyAccount", tr("Empty cache…"), &Sidebar::emptyRequested),
        makeAction("removeAccount", tr("Remove account…"), &Sidebar::removeRequested)};
    for (QAction *action : m_actions) {
        action->setAutoRepeat(false);
        action->setProperty("whyNot", tr("Choose an account in the sidebar first."));
    }
    m_view->addActions({m_up, m_down});
}

QAction *Sidebar::makeAction(const char *objectName, const QString &text, void (Sidebar::*signal)(const QUuid &))
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(objectName));
    connect(action, &QAction::triggered, this, [this, signal] { Q_EMIT(this->*signal)(chosenAccount()); });
    return action;
}

QAction *Sidebar::makeMove(const char *objectName, const QString &text, const QKeySequence &keys, int step)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(objectName));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // in the list of accounts alone: elsewhere they are others' keys
    connect(action, &QAction::triggered, this, [this, step] { Q_EMIT moveRequested(chosenAccount(), step); });
    return action;
}

QUuid Sidebar::chosenAccount() const { return m_view->currentIndex().data(SidebarModel::AccountRole).toUuid(); }

void Sidebar::updateActions()
{
    const QModelIndex chosen = m_view->currentIndex();
    const bool isAccount = chosen.isValid() && entryOf(chosen) == SidebarModel::Entry::OneAccount;
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(isAccount);
    const auto isNeighbour = [&](int step) {
        const QModelIndex next = chosen.siblingAtRow(chosen.row() + step);
        return isAccount && next.isValid() && entryOf(next) == SidebarModel::Entry::OneAccount
            && next.data(SidebarModel::ModeRole) == chosen.data(SidebarModel::ModeRole);
    };
    m_views->updateActions();
    m_up->setEnabled(isNeighbour(-1));
    m_down->setEnabled(isNeighbour(+1));
}

void Sidebar::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (index.isValid() && entryOf(index) == SidebarModel::Entry::OneView)
        return m_views->showMenu(index, m_view->viewport()->mapToGlobal(at));
    if (!index.isValid() || entryOf(index) != SidebarModel::Entry::OneAccount)
        return;
    m_view->setCurrentIndex(index); // what the menu acts on is what is marked
    auto *menu = new QMenu(this);
    menu->setObjectName(u"accountMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace disputedesk
