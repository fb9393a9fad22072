// Insights in the composition root.
#include "app/desktop/desk.h"
#include "app/desktop/insightsflow.h"
#include "app/desktop/viewflow.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/panes/sidebar.h"
#include "ui/window/mainwindow.h"

#include <QAction>

namespace disputedesk {

void Desk::wireInsights()
{
    m_insights = std::make_unique<InsightsFlow>(InsightsFlow::Parts{m_registry, m_index, m_ledger,
        [this](const QUuid &id) { return m_sync.session(id); }, *m_window, m_theme, m_clock, &m_rules});
    connect(m_sidebar, &Sidebar::insightsChosen, this, &Desk::showInsightsPage);
    connect(m_window->actions().showInsights, &QAction::triggered, this, &Desk::showInsightsPage);
    connect(m_insights.get(), &InsightsFlow::queryRequested, this, &Desk::openQuery);
    connect(m_insights.get(), &InsightsFlow::scopeRequested, this, [this](Mode mode, const QUuid &account) {
        m_views->leave();
        showScope(mode, account);
        showInsightsPage();
    });
    connect(m_insights.get(), &InsightsFlow::refreshRequested, this, [this] { m_sync.refresh(scope()); });
    connect(m_insights.get(), &InsightsFlow::failed, this, &Desk::tell);
    connect(&m_sync, &SyncDesk::opened, m_insights.get(), &InsightsFlow::gatherSoon);
    connect(&m_sync, &SyncDesk::synced, m_insights.get(), &InsightsFlow::gatherSoon);
    connect(m_writes, &WriteFlow::ledgerMoved, m_insights.get(), &InsightsFlow::gatherSoon);
}

void Desk::showInsightsPage()
{
    if (!m_mode)
        return; // there is no account: the first start stays
    m_detail->flushDraft();
    m_sidebar->showInsights();
    m_insights->show();
}

void Desk::openQuery(const QString &query)
{
    if (!m_mode)
        return;
    m_views->leave(); // a saved view keeps the search it had
    showScope(*m_mode, m_account);
    m_list->showTab(std::nullopt);
    m_list->setInquiries(Inquiries::All); // the search says which it wants
    m_list->setSearch(query);
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace disputedesk
