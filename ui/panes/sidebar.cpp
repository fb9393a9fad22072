#include "ui/panes/sidebar.h"

#include "models/items/sidebarmodel.h"
#include "ui/delegates/sidebardelegate.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
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
{
    setObjectName(u"sidebar"_s);
    setAutoFillBackground(true);
    m_view->setObjectName(u"sidebarView"_s);
    m_view->setAccessibleName(tr("Accounts and places"));
    m_view->setModel(&model);
    m_view->setItemDelegate(new SidebarDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setStyleSheet(u"background: transparent;"_s); // the pane's ground is the window's, not a list's
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

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &Sidebar::tell);
    connect(m_view, &QWidget::customContextMenuRequested, this, &Sidebar::showMenu);
    connect(add, &QPushButton::clicked, this, &Sidebar::addAccountRequested);
    connect(&theme, &Theme::changed, this, [this] { m_view->viewport()->update(); });
}

void Sidebar::showScope(Mode mode, const QUuid &account) { showRow(m_model.indexOf(mode, account)); }

void Sidebar::showActivity()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const QModelIndex index = m_model.index(row); entryOf(index) == SidebarModel::Entry::ActivityPage)
            return showRow(index);
}

void Sidebar::showRow(const QModelIndex &index)
{
    m_silent = true;
    m_view->setCurrentIndex(index);
    m_silent = false;
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
    case SidebarModel::Entry::Section: break;
    }
}

void Sidebar::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid() || entryOf(index) != SidebarModel::Entry::OneAccount)
        return;
    const QUuid account = index.data(SidebarModel::AccountRole).toUuid();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"accountMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *objectName, const QString &text, void (Sidebar::*signal)(const QUuid &)) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1StringView(objectName));
        connect(action, &QAction::triggered, this, [this, account, signal] { Q_EMIT(this->*signal)(account); });
    };
    add("refreshAccount", tr("Refresh"), &Sidebar::refreshRequested);
    add("renameAccount", tr("Rename…"), &Sidebar::renameRequested);
    add("replaceKey", tr("Replace key…"), &Sidebar::keyRequested);
    menu->addSeparator();
    add("removeAccount", tr("Remove…"), &Sidebar::removeRequested);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace disputedesk
