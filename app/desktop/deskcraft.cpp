// Commands, reminders and what is said aloud: what the whole window has beside its panes.
#include "app/desktop/commandflow.h"
#include "app/desktop/desk.h"
#include "app/desktop/lockflow.h"
#include "app/desktop/noticeflow.h"
#include "app/desktop/outcometexts.h"
#include "app/desktop/reminderdesk.h"
#include "app/desktop/spokenstatus.h"
#include "app/desktop/triageflow.h"
#include "app/desktop/viewflow.h"
#include "models/domain/displaytext.h"
#include "models/items/textjoins.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/errortext.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/panes/statusstrip.h"
#include "ui/theme/spoken.h"
#include "ui/window/mainwindow.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// The dialog of the write is open and has said how it ended.
bool isTold(const QWidget &window, const QString &how)
{
    const QList<ConfirmDialog *> dialogs = window.findChildren<ConfirmDialog *>();
    return std::any_of(dialogs.cbegin(), dialogs.cend(), [&how](const ConfirmDialog *dialog) {
        return dialog->isVisible() && dialog->accessibleDescription().contains(how);
    });
}
} // namespace

void Desk::wireCraft()
{
    m_commands = std::make_unique<CommandFlow>(
        CommandFlow::Parts{*m_window, *m_sidebar, m_sidebarModel, m_index, m_settings, m_theme, m_language},
        [this] { return scope(); });
    connect(m_commands.get(), &CommandFlow::disputeChosen, this, &Desk::openDispute);

    connect(m_window->actions().help, &QAction::triggered, this, &Desk::openHelp);

    m_reminders = std::make_unique<ReminderDesk>(
        m_folders.remindersFile(), m_index, [this] { return remindedAccounts(); }, m_clock);
    m_notices = std::make_unique<NoticeFlow>(*m_window, *m_reminders, m_index, m_settings, m_clock, m_newTray);
    connect(m_notices.get(), &NoticeFlow::disputeWanted, this, &Desk::openDispute);
    connect(m_notices.get(), &NoticeFlow::listWanted, this, &Desk::openWaiting);
    m_lock = std::make_unique<LockFlow>(
        LockFlow::Parts{*m_window, m_registry, *m_keys, m_settings, m_theme, m_clock, [this] { flushTyped(); }});
    connect(m_lock.get(), &LockFlow::lockedChanged, m_notices.get(), &NoticeFlow::setLocked);
    connect(&m_minute, &QTimer::timeout, &m_lock->desk(), &LockDesk::check);
    connect(&m_sync, &SyncDesk::synced, m_reminders.get(),
        [this](const QUuid &account) { m_reminders->refreshed(account, !m_sync.status({account}).partial); });
    connect(&m_sync, &SyncDesk::syncFailed, m_reminders.get(),
        [this](const QUuid &account) { m_reminders->refreshed(account, false); });
    connect(m_accounts, &AccountFlow::accountsChanged, m_reminders.get(), [this] {
        QSet<QUuid> known;
        for (const Account &account : m_registry.accounts())
            known.insert(account.id);
        m_reminders->keepOnly(known);
    });
    connect(&m_drafts, &DraftBook::saved, m_reminders.get(), &ReminderDesk::checkSoon);
    connect(&m_triage->book(), &TriageBook::changed, m_reminders.get(), &ReminderDesk::checkSoon); // one may be decided
    connect(&m_sync, &SyncDesk::writesReady, this, [this](WriteDesk *writes) {
        const auto speak = [this](const WriteIntent &intent, ActionState state) {
            const Account *const account = m_registry.find(intent.account);
            const QString how = outcomeStatement(intent, state, account ? *account : Account());
            if (!isTold(*m_window, how))
                announce(*m_window, labelled(visibleText(intent.disputeId), how));
        };
        connect(writes, &WriteDesk::resolved, this, speak); // a read showed later how it ended
        connect(writes, &WriteDesk::ended, this, [speak](const WriteIntent &intent, const WriteOutcome &outcome) {
            if (outcome.halt == Halt::None && outcome.isDone()) // else a message says it
                speak(intent, outcome.state);
        });
    });
}

QSet<QUuid> Desk::remindedAccounts() const
{
    // Beside live money a test account's deadlines are noise; without a live account they are how the program is tried.
    QSet<QUuid> live;
    QSet<QUuid> test;
    for (const Account &account : m_registry.accounts())
        if (!account.demo)
            (account.mode == Mode::Live ? live : test).insert(account.id);
    return live.isEmpty() ? test : live;
}

void Desk::openDispute(const QUuid &account, const QString &id)
{
    const Account *const known = m_registry.find(account);
    if (!known)
        return;
    m_views->leave();
    showScope(known->mode, m_account == account ? account : QUuid());
    m_window->setDetailShown(true);
    m_list->showDispute({account, id});
    m_detailDesk.open(account, id);
}

void Desk::openWaiting(const QList<QUuid> &accounts)
{
    const Account *const known = m_registry.find(accounts.value(0));
    if (!known)
        return;
    const QSet<QUuid> shown = scope();
    const bool inScope = std::all_of(
        accounts.cbegin(), accounts.cend(), [&shown](const QUuid &account) { return shown.contains(account); });
    m_views->leave();
    showScope(known->mode, inScope ? m_account : QUuid());
    m_list->setInquiries(Inquiries::All);
    m_list->setSearch({});
    m_list->showTab(Stage::NeedsResponse);
    m_list->setFocus(Qt::OtherFocusReason);
}

QString Desk::helpKey() const
{
    switch (m_window->page()) {
    case MainWindow::Page::FirstStart: return u"firststart"_s;
    case MainWindow::Page::Activity: return u"activity"_s;
    case MainWindow::Page::Outbox: return u"outbox"_s;
    case MainWindow::Page::Insights: return u"insights"_s;
    case MainWindow::Page::Disputes: break;
    }
    const QWidget *const focus = m_window->focusWidget();
    if (!focus || !m_detail->isAncestorOf(focus))
        return focus && focus->objectName() == "searchLine"_L1 ? u"search"_s : u"list"_s;
    if (m_detail->currentTab() != DetailPane::Response)
        return u"detail"_s;
    return answersByEvidence(m_detailDesk.view().dispute.provider) ? u"evidence"_s : u"response"_s;
}

void Desk::openHelp()
{
    auto *dialog = new HelpDialog(helpKey(), helpLanguage(QLocale()), m_theme, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Desk::speakStatus()
{
    const SyncStatus status = m_sync.status(scope());
    const Account *const account = m_registry.find(status.errorAccount);
    const QString title = status.error ? errorText(*status.error, account ? *account : Account()).title : QString();
    int needResponse = 0;
    for (const StageSummary &summary : m_table.summaries())
        if (summary.stage == Stage::NeedsResponse)
            needResponse = summary.count;
    const QString text = spokenStatusOf(status, title, needResponse);
    if (text.isEmpty() || std::exchange(m_spoken, text) == text)
        return;
    announce(*m_status, text);
}

} // namespace disputedesk
