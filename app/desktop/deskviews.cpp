// Saved views in the composition root.
#include "app/desktop/desk.h"
#include "app/desktop/viewflow.h"

namespace disputedesk {

void Desk::wireViews()
{
    m_views = std::make_unique<ViewFlow>(m_folders.viewsFile(),
        ViewFlow::Parts{m_registry, m_index, m_sidebarModel, *m_sidebar, *m_list, *m_window, m_theme});
    connect(m_views.get(), &ViewFlow::scopeWanted, this, &Desk::showScope);
}

} // namespace disputedesk
