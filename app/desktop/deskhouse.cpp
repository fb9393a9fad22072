// Moving house: settings, saved views and canned replies from one computer to another.
#include "app/desktop/desk.h"
#include "app/desktop/houseflow.h"
#include "app/desktop/lockflow.h"
#include "app/desktop/noticeflow.h"
#include "app/desktop/themename.h"
#include "ui/window/mainwindow.h"

#include <QAction>

namespace disputedesk {

void Desk::wireHouse()
{
    m_house = std::make_unique<HouseFlow>(HouseFlow::Parts{
        m_settings, m_registry, *m_views, *m_replies, m_storeThread, *m_window, m_theme, m_folders, m_clock});
    connect(m_house.get(), &HouseFlow::stopped, this, &Desk::tell);
    connect(m_house.get(), &HouseFlow::settingsReplaced, this, &Desk::applySettings);
    connect(m_window->actions().exportSettings, &QAction::triggered, m_house.get(), &HouseFlow::exportAll);
    connect(m_window->actions().importSettings, &QAction::triggered, m_house.get(), &HouseFlow::importFrom);
}

void Desk::applySettings()
{
    chooseTheme(themeNamed(m_settings.value(Settings::Theme).toString()));
    chooseLanguage(m_settings.value(Settings::Language).toString());
    m_notices->applySettings();
    m_lock->applySettings();
    applyRefreshRules();
    applyProxy();
    m_detailDesk.refresh();
}

} // namespace disputedesk
