// Small dialogs that need no flow of their own: settings, deadline.
#include "app/desktop/desk.h"
#include "app/desktop/noticeflow.h"
#include "app/desktop/reminderrules.h"
#include "app/desktop/themename.h"
#include "app/desktop/updatetexts.h"
#include "app/desktop/vaultflow.h"
#include "models/domain/displaytext.h"
#include "models/items/texts.h"
#include "ui/dialogs/deadlinedialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/panes/detailpane.h"
#include "ui/theme/spoken.h"
#include "ui/window/mainwindow.h"

#include <QActionGroup>
#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace disputedesk {

void Desk::chooseTheme(ThemeChoice choice)
{
    m_theme.choose(choice);
    m_settings.set(Settings::Theme, themeName(choice));
    for (QAction *action : m_window->actions().themes->actions())
        action->setChecked(ThemeChoice(action->data().toInt()) == choice);
}

void Desk::applyProxy()
{
    QNetworkProxy proxy(QNetworkProxy::NoProxy);
    const QUrl url(m_settings.value(Settings::ProxyUrl).toString());
    if (m_settings.value(Settings::ProxyEnabled).toBool() && url.isValid() && !url.host().isEmpty()) {
        proxy.setType(url.scheme() == "socks5"_L1 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy);
        proxy.setHostName(url.host());
        proxy.setPort(quint16(url.port(proxy.type() == QNetworkProxy::Socks5Proxy ? 1080 : 8080)));
    }
    m_sync.setProxy(proxy);
    m_accounts->setProxy(proxy);
    if (m_updates)
        m_updates->setProxy(proxy);
}

void Desk::openSettings()
{
    SettingsValues values;
    values.theme = m_theme.choice();
    values.language = m_language.choice();
    values.languages = knownLanguages();
    values.lockMinutes = m_settings.value(Settings::LockMinutes).toInt();
    values.refreshMinutes = m_settings.value(Settings::RefreshMinutes).toInt();
    values.pauseOnMetered = m_settings.value(Settings::PauseOnMetered).toBool();
    values.pauseOnBattery = m_settings.value(Settings::PauseOnBattery).toBool();
    values.proxyOn = m_settings.value(Settings::ProxyEnabled).toBool();
    values.proxyUrl = m_settings.value(Settings::ProxyUrl).toString();
    values.evidenceFilesMb = m_settings.value(Settings::EvidenceFilesMb).toDouble();
    values.evidencePages = m_settings.value(Settings::EvidencePages).toInt();
    values.reminders = reminderRulesOf(m_settings);
    values.trayIcon = m_settings.value(Settings::TrayIcon).toBool();
    if (m_updates)
        values.updates = updateValuesOf(*m_updates);
    values.vault = m_vault->values();
    for (const Account &account : m_registry.accounts())
        values.deadlines.append({account.id, account.label, account.provider, account.deadlineDays});
    auto *dialog = new SettingsDialog(values, m_theme, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::saved, this, [this](const SettingsValues &chosen) {
        m_settings.set(Settings::Theme, themeName(chosen.theme));
        m_settings.set(Settings::Language, chosen.language);
        m_settings.set(Settings::LockMinutes, chosen.lockMinutes);
        m_settings.set(Settings::RefreshMinutes, chosen.refreshMinutes);
        m_settings.set(Settings::PauseOnMetered, chosen.pauseOnMetered);
        m_settings.set(Settings::PauseOnBattery, chosen.pauseOnBattery);
        m_settings.set(Settings::ProxyEnabled, chosen.proxyOn);
        m_settings.set(Settings::ProxyUrl, chosen.proxyUrl);
        m_settings.set(Settings::EvidenceFilesMb, chosen.evidenceFilesMb);
        m_settings.set(Settings::EvidencePages, chosen.evidencePages);
        keepReminderRules(m_settings, chosen.reminders);
        m_settings.set(Settings::TrayIcon, chosen.trayIcon);
        if (m_updates)
            m_updates->setAllowed(chosen.updates.allowed);
        for (const SettingsValues::AccountDays &days : chosen.deadlines) {
            const Account *const known = m_registry.find(days.account);
            if (!known || known->deadlineDays == days.days)
                continue;
            Account account = *known;
            account.deadlineDays = days.days;
            m_registry.replace(account);
            if (AccountSession *session = m_sync.session(account.id)) {
                session->setAccount(account);
                session->feed().loadCache(); // every deadline of the list anew
            }
        }
        applySettings();
        if (!m_settings.sync())
            tell(tr("Settings could not be saved"), m_folders.settingsFile());
        else
            announce(*m_window, tr("Settings saved"));
        if (m_updates)
            m_updates->check();
    });
    connect(dialog, &SettingsDialog::vaultWished, m_vault.get(),
        [this, dialog](VaultWish wish) { m_vault->act(wish, dialog); });
    connect(m_vault.get(), &VaultFlow::changed, dialog, [this, dialog] { dialog->setVault(m_vault->values()); });
    dialog->open();
}

void Desk::openDeadline()
{
    const DisputeView &view = m_detailDesk.view();
    if (view.dispute.id.isEmpty() || !takesAgentsDate(view.dispute))
        return;
    m_detail->flushDraft();
    auto *dialog = new DeadlineDialog(view.deadline, view.account.deadlineDays, m_clock, m_theme, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeadlineDialog::deadlineChosen, this,
        [this, account = view.account.id, id = view.dispute.id](const QDateTime &at) {
            Draft draft = m_drafts.draft(account, id);
            draft.agentsDeadline = at;
            m_drafts.put(draft);
            if (AccountSession *session = m_sync.session(account)) {
                session->feed().setAgentsDeadline(id, at);
                if (account == m_detailDesk.account() && id == m_detailDesk.disputeId())
                    session->feed().show(m_detailDesk.view().dispute);
            }
            m_detailDesk.refresh();
        });
    dialog->open();
}

} // namespace disputedesk
