#include "app/desktop/viewflow.h"

#include "app/desktop/accountregistry.h"
#include "app/desktop/viewtexts.h"
#include "models/domain/displaytext.h"
#include "models/items/viewfit.h"
#include "ui/dialogs/viewnamedialog.h"
#include "ui/panes/listpane.h"
#include "ui/panes/saveviewbutton.h"
#include "ui/panes/sidebar.h"
#include "ui/panes/sidebarviews.h"
#include "ui/window/mainwindow.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
const auto kMissing = u"viewMissing"_s; ///< key of a notice
constexpr int kUndoMs = 30'000; ///< the notice goes then; the menu can still bring the view back
} // namespace

ViewFlow::ViewFlow(const QString &file, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_book(file)
    , m_counts(parts.index)
{
    m_undoEnds.setSingleShot(true);
    m_undoEnds.setInterval(kUndoMs);
    connect(&m_undoEnds, &QTimer::timeout, this, [this] { m_parts.window.clearNotice(kDeletedNotice); });
    wire();
    if (const QString opened = openedText(m_book); !opened.isEmpty())
        m_parts.window.setNotice(kFileNotice, opened, tr("Close"));
}

void ViewFlow::wire()
{
    SidebarViews &acts = m_parts.sidebar.views();
    connect(&m_parts.sidebar, &Sidebar::viewChosen, this, &ViewFlow::show);
    connect(&m_parts.sidebar, &Sidebar::saveViewRequested, this, &ViewFlow::askName);
    connect(&acts, &SidebarViews::renameRequested, this, &ViewFlow::rename);
    connect(&acts, &SidebarViews::updateRequested, this, &ViewFlow::update);
    connect(&acts, &SidebarViews::revertRequested, this, &ViewFlow::revert);
    connect(&acts, &SidebarViews::keepToggled, this, &ViewFlow::toggleKept);
    connect(&acts, &SidebarViews::deleteRequested, this, &ViewFlow::remove);
    connect(&acts, &SidebarViews::undoDeleteRequested, this, &ViewFlow::undoRemove);
    connect(&acts, &SidebarViews::moveRequested, this, [this](const QUuid &id, int steps) {
        if (m_book.move(id, steps))
            kept();
    });
    SaveViewButton &button = m_parts.list.saveViewButton();
    connect(&button, &SaveViewButton::saveRequested, this, &ViewFlow::askName);
    connect(&button, &SaveViewButton::updateRequested, this, [this] { update(m_shown); });
    connect(&button, &SaveViewButton::revertRequested, this, [this] { revert(m_shown); });
    connect(&m_parts.list, &ListPane::viewChanged, this, [this] {
        if (!m_busy && !m_shown.isNull())
            refreshRows();
    });
    connect(&m_counts, &ViewCounts::countsChanged, this, &ViewFlow::refreshRows);
    connect(&m_parts.window, &MainWindow::noticeActed, this, [this](const QString &key) {
        if (key == kDeletedNotice)
            undoRemove();
    });
}

void ViewFlow::scopeShown(std::optional<Mode> mode, const QUuid &account)
{
    m_mode = mode;
    m_account = account;
    const SavedView *const shown = m_book.find(m_shown);
    if (shown && (shown->mode != mode || m_shownAccount != account))
        leave();
    // First away from a row that may go: the sidebar would choose its neighbour by itself.
    if (mode)
        m_parts.sidebar.showScope(*mode, account);
    refresh();
    if (!m_shown.isNull())
        m_parts.sidebar.showView(m_shown);
}

void ViewFlow::show(const QUuid &id)
{
    const SavedView *const view = m_book.find(id);
    if (!view || view->mode != m_mode)
        return;
    const SavedView asked = m_waiting.value(id, *view);
    if (m_shown != id)
        leave();
    put(asked, view->name);
}

void ViewFlow::revert(const QUuid &id)
{
    m_waiting.remove(id);
    const SavedView *const view = m_book.find(id);
    if (!view || view->mode != m_mode)
        return;
    if (m_shown == id)
        put(*view, view->name);
    else
        refresh();
}

void ViewFlow::put(const SavedView &asked, const QString &name)
{
    if (m_shown.isNull())
        m_before = {m_parts.list.currentView(), m_parts.list.saveState()};
    const Account *const account = m_parts.accounts.find(asked.account);
    const bool isThere = asked.account.isNull() || (account && account->mode == asked.mode);
    m_shown = asked.id;
    m_shownAccount = isThere ? asked.account : QUuid();
    QStringList missing;
    if (!isThere)
        //: Part of a list of what a saved view misses
        missing.append(tr("its account"));
    {
        const QScopedValueRollback busy(m_busy, true);
        missing += m_parts.list.applyView(asked);
    }
    Q_EMIT scopeWanted(asked.mode, m_shownAccount);
    if (missing.isEmpty())
        m_parts.window.clearNotice(kMissing);
    else
        m_parts.window.setNotice(kMissing, missingText(name, missing), tr("Close"));
}

void ViewFlow::leave()
{
    if (m_shown.isNull())
        return;
    if (const SavedView *const shown = m_book.find(m_shown)) {
        if (isChanged(*shown))
            m_waiting.insert(m_shown, shownAs(*shown));
        else
            m_waiting.remove(m_shown);
    }
    m_shown = QUuid();
    m_parts.window.clearNotice(kMissing);
    {
        const QScopedValueRollback busy(m_busy, true);
        m_parts.list.applyView(m_before.shown);
        m_parts.list.restoreState(m_before.layouts);
    }
    refreshRows();
}

void ViewFlow::languageChanged()
{
    m_counts.recount();
    refreshRows();
}

void ViewFlow::reload()
{
    m_book = ViewBook(QString(m_book.file()));
    m_writeFailed = false;
    if (const QString opened = openedText(m_book); !opened.isEmpty())
        m_parts.window.setNotice(kFileNotice, opened, tr("Close"));
    refresh();
}

QVariantMap ViewFlow::listState() const { return m_shown.isNull() ? m_parts.list.saveState() : m_before.layouts; }

std::optional<SavedView> ViewFlow::shownView() const
{
    const SavedView *const shown = m_book.find(m_shown);
    return shown && !isChanged(*shown) ? std::optional(*shown) : std::nullopt;
}

SavedView ViewFlow::shownAs(const SavedView &view) const
{
    SavedView now = m_parts.list.currentView();
    now.id = view.id;
    now.name = view.name;
    now.mode = view.mode;
    now.account = view.account;
    now.keepOffline = view.keepOffline;
    return now;
}

bool ViewFlow::isChanged(const SavedView &view) const
{
    if (view.id != m_shown)
        return m_waiting.contains(view.id);
    const SavedView now = shownAs(view);
    return !showSame(shownOf(view, now), now); // what is gone was not changed by anybody
}

} // namespace disputedesk
