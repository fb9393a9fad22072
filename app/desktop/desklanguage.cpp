// The language of the window, changed while it stands.
#include "app/desktop/desk.h"
#include "app/desktop/insightsflow.h"
#include "app/desktop/noticeflow.h"
#include "app/desktop/replyflow.h"
#include "app/desktop/viewflow.h"
#include "app/desktop/viewkeeper.h"
#include "ui/panes/detailpane.h"
#include "ui/theme/fonts.h"
#include "ui/window/mainwindow.h"

namespace disputedesk {

void Desk::chooseLanguage(const QString &choice)
{
    m_settings.set(Settings::Language, choice);
    if (choice != m_language.choice())
        m_language.choose(choice);
}

void Desk::languageChanged()
{
    useFontsFor(m_language.key());
    m_window->setLocale(QLocale()); // counts, spin boxes, calendars
    m_window->setMode(m_mode);
    m_detail->flushDraft();
    if (const DisputeView view = m_detailDesk.view(); !view.dispute.id.isEmpty())
        showView(view);
    m_replies->setLanguage(m_language.key());
    m_insights->languageChanged();
    m_outboxSource.gatherSoon();
    Q_EMIT m_table.summariesChanged();
    m_table.tick();
    m_views->languageChanged();
    m_viewKeeper->recount();
    m_notices->languageChanged();
    showStatus();
}

} // namespace disputedesk
