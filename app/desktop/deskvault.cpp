// The vault of keys: asked for at the start, worked on from the settings, told in the status bar.
#include "app/desktop/desk.h"
#include "app/desktop/lockflow.h"
#include "app/desktop/vaultflow.h"
#include "app/desktop/vaulttexts.h"
#include "ui/panes/statusstrip.h"
#include "ui/window/mainwindow.h"

namespace disputedesk {

void Desk::wireVault()
{
    // A short run, and one that shows sample data, has nobody who would answer.
    const bool asks = !m_options.probe && m_options.screenshot.isEmpty() && !m_options.demo;
    m_vault = std::make_unique<VaultFlow>(VaultFlow::Parts{
        *m_keys, m_settings, m_theme, *m_window, asks, [this] { return !m_registry.accounts().isEmpty(); }});
    connect(m_accounts, &AccountFlow::accountAdded, m_vault.get(), &VaultFlow::keyEntered, Qt::QueuedConnection);
    connect(m_vault.get(), &VaultFlow::changed, this, &Desk::showProtection);
    connect(m_vault.get(), &VaultFlow::changed, m_lock.get(), &LockFlow::keysMoved);
    connect(m_vault.get(), &VaultFlow::noticed, m_window.get(), &MainWindow::setNotice);
}

void Desk::showProtection()
{
    const KeyProtection kept = m_keys->protection();
    m_status->setKeyProtection(
        protectionText(kept), kept == KeyProtection::ThisRunOnly || kept == KeyProtection::ClosedVault);
}

} // namespace disputedesk
