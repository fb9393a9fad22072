// How the wishes of list, sidebar and menus reach the use cases, and how syncing reaches them.
#include "app/desktop/activitysource.h"
#include "app/desktop/desk.h"
#include "app/desktop/freedmemory.h"
#include "app/desktop/libraries.h"
#include "app/desktop/noticeflow.h"
#include "app/desktop/viewflow.h"
#include "models/domain/asyncresult.h"
#include "models/domain/displaytext.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/errortext.h"
#include "ui/panes/activitypage.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/firststartpane.h"
#include "ui/panes/listpane.h"
#include "ui/panes/sidebar.h"
#include "ui/panes/statusstrip.h"
#include "ui/theme/copytext.h"
#include "ui/window/actionlist.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

void Desk::wireList()
{
    connect(m_list, &ListPane::disputeActivated, this, [this](const QUuid &account, const QString &id) {
        if (!scope().contains(account))
            return; // a row of another mode or account that is just leaving the list
        m_window->setDetailShown(true);
        m_detail->flushDraft();
        m_detailDesk.open(account, id);
        m_detail->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &ListPane::currentDisputeChanged, this, [this](const QUuid &account, const QString &id) {
        m_detail->flushDraft();
        if (id.isEmpty() || !scope().contains(account))
            return;
        m_detailDesk.open(account, id);
    });
    connect(m_list, &ListPane::refreshRequested, this, [this] { m_sync.refresh(scope()); });
    connect(m_list, &ListPane::retryRequested, this, [this] { m_sync.refresh(scope()); });
    connect(
        m_list, &ListPane::keyRequested, this, [this] { m_accounts->enterKey(m_sync.status(scope()).errorAccount); });
    connect(&m_table, &DisputeTableModel::summariesChanged, this, &Desk::showCounts);
}

QWidget *Desk::makeFirstStart()
{
    auto *pane = new FirstStartPane(m_theme);
    connect(pane, &FirstStartPane::connectOmiseRequested, this, [this] { m_accounts->add(ProviderKind::Omise); });
    connect(pane, &FirstStartPane::connectWooshPayRequested, this, [this] { m_accounts->add(ProviderKind::WooshPay); });
    connect(pane, &FirstStartPane::connectStripeRequested, this, [this] { m_accounts->add(ProviderKind::Stripe); });
    connect(pane, &FirstStartPane::sampleDataRequested, this, &Desk::startDemo);
    return pane;
}

void Desk::wireSidebar()
{
    connect(m_sidebar, &Sidebar::scopeChosen, this, [this](Mode mode, const QUuid &account) {
        m_views->leave();
        showScope(mode, account);
    });
    connect(m_sidebar, &Sidebar::activityChosen, this, &Desk::showActivityPage);
    connect(m_sidebar, &Sidebar::addAccountRequested, this, [this] { m_accounts->add(ProviderKind::Omise); });
    connect(m_sidebar, &Sidebar::refreshRequested, this, [this](const QUuid &account) { m_sync.refresh({account}); });
    connect(m_sidebar, &Sidebar::renameRequested, m_accounts, &AccountFlow::rename);
    connect(m_sidebar, &Sidebar::keyRequested, m_accounts, &AccountFlow::enterKey);
    connect(m_sidebar, &Sidebar::moveRequested, m_accounts, &AccountFlow::move);
    connect(m_sidebar, &Sidebar::emptyRequested, m_accounts, &AccountFlow::empty);
    connect(m_sidebar, &Sidebar::removeRequested, m_accounts, &AccountFlow::remove);
    connect(m_accounts, &AccountFlow::accountsChanged, this, &Desk::accountsChanged);
    connect(m_accounts, &AccountFlow::stopped, this, &Desk::tell);
    connect(m_accounts, &AccountFlow::accountAdded, this, [this](const QUuid &id) {
        if (const Account *account = m_registry.find(id))
            showScope(account->mode, id);
    });
    connect(m_activityPage, &ActivityPage::disputeActivated, this, [this](const QUuid &account, const QString &id) {
        if (const Account *known = m_registry.find(account)) {
            showScope(known->mode, m_account.isNull() ? QUuid() : account);
            m_list->showDispute({account, id});
            m_detailDesk.open(account, id);
        }
    });
}

void Desk::showActivityPage()
{
    m_detail->flushDraft();
    m_sidebar->showActivity();
    m_window->showPage(MainWindow::Page::Activity);
    whenDone(m_ledger.history({}, {}), this, [this](const StoreResult<QList<LedgerEntry>> &history) {
        QList<ActivityItem> items;
        for (const LedgerEntry &entry : history ? *history : QList<LedgerEntry>())
            if (const Account *account = m_registry.find(entry.intent.account); account && account->mode == m_mode) {
                items.append(activityOf(entry)); // live and test never share a table (P4)
                items.last().accountLabel = account->label;
            }
        m_allActivity.setItems(items);
        m_activityPage->setReady();
    });
}

void Desk::wireMenus()
{
    WindowActions &actions = m_window->actions();
    const auto on = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    };
    on(actions.addAccount, [this] { m_accounts->add(ProviderKind::Omise); });
    on(actions.settings, [this] { openSettings(); });
    on(actions.refreshAll, [this] { m_sync.refresh(scope(), true); });
    on(actions.cancelSync, [this] { m_sync.cancel(); });
    on(actions.copyCharge, [this] { copyText(*m_window, m_detailDesk.view().dispute.charge); });
    on(actions.showActivity, [this] { showActivityPage(); });
    on(actions.showOutbox, [this] {
        if (m_mode)
            showOutboxPage();
    });
    on(actions.showList, [this] {
        if (m_mode)
            showScope(*m_mode, m_account);
    });
    on(actions.respond, [this] { Q_EMIT m_detail->respondRequested(); });
    on(actions.concede, [this] { Q_EMIT m_detail->concedeRequested(); });
    on(actions.finaliseWon, [this] { Q_EMIT m_detail->finaliseRequested(true); });
    on(actions.finaliseLost, [this] { Q_EMIT m_detail->finaliseRequested(false); });
    on(actions.addFile, [this] { askForFiles(); });
    on(actions.editDeadline, [this] { openDeadline(); });
    on(actions.discardDraft, [this] { Q_EMIT m_detail->discardDraftRequested(); });
    on(actions.undoDiscard, [this] { Q_EMIT m_detail->undoDiscardRequested(); });
    on(actions.checkLedger, [this] { openLedgerCheck(); });
    on(actions.about, [this] {
        auto *dialog = new AboutDialog(m_theme, linkedLibraries(), m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(actions.themes, &QActionGroup::triggered, this,
        [this](QAction *action) { chooseTheme(ThemeChoice(action->data().toInt())); });
    for (QAction *action : actions.themes->actions())
        action->setChecked(ThemeChoice(action->data().toInt()) == m_theme.choice());
    connect(m_window.get(), &MainWindow::noticeActed, this, [this](const QString &key) {
        for (const Account &account : m_registry.accounts())
            if (key == SyncDesk::keyNotice(account.id))
                return m_accounts->enterKey(account.id);
        if (m_notices->takeAct(key))
            return;
        if (key != "ledger"_L1)
            return m_window->clearNotice(key);
        allowSending();
    });
    offerActs({});
}

void Desk::wireSync()
{
    connect(&m_sync, &SyncDesk::statusChanged, this, &Desk::showStatus);
    connect(&m_sync, &SyncDesk::writesReady, this, [this](WriteDesk *writes) { m_writes->attach(*writes); });
    connect(&m_sync, &SyncDesk::offlineChanged, &m_detailDesk, &DetailDesk::setOffline);
    connect(&m_sync, &SyncDesk::opened, &m_detailDesk, &DetailDesk::follow);
    connect(&m_sync, &SyncDesk::opened, this, [this] {
        if (m_table.isBusy())
            connect(&m_table, &DisputeTableModel::settled, this, giveBackFreedMemory, Qt::SingleShotConnection);
        else
            giveBackFreedMemory();
    });
    connect(&m_sync, &SyncDesk::noticed, this, [this](const QString &key, const QString &text, const QString &act) {
        if (act.isEmpty()) // a button "Close" beside "The vault is closed" would read as an act on the vault
            m_window->setOffer(key, text, {});
        else
            m_window->setNotice(key, text, act);
    });
    connect(&m_sync, &SyncDesk::noticeGone, m_window.get(), &MainWindow::clearNotice);
    connect(m_status, &StatusStrip::cancelRequested, &m_sync, &SyncDesk::cancel);
    connect(qApp, &QGuiApplication::applicationStateChanged, &m_sync,
        [this](Qt::ApplicationState state) { m_sync.setWindowActive(state == Qt::ApplicationActive); });
    const auto check = [this] {
        const SyncStatus status = m_sync.status(scope());
        if (!status.running && !status.loading && !m_wasSettled && !scope().isEmpty()) {
            m_wasSettled = true;
            Q_EMIT settled();
        }
        m_detailDesk.refresh(); // key, connection or outcome may have changed what can be done
    };
    connect(&m_sync, &SyncDesk::synced, this, check);
    connect(&m_sync, &SyncDesk::syncFailed, this, check);
    connect(&m_sync, &SyncDesk::waiting, this, check);
}

void Desk::setBusy(const QString &what)
{
    if (what.isEmpty())
        return showStatus();
    m_status->setProgress(what, 0, -1);
}

void Desk::applyRefreshRules()
{
    m_sync.setRules({m_settings.value(Settings::RefreshMinutes).toInt(),
        m_settings.value(Settings::PauseOnMetered).toBool(), m_settings.value(Settings::PauseOnBattery).toBool()});
}

/// Before anything was read there is no number: a zero would say that there is nothing to do.
void Desk::showCounts()
{
    const auto counted = [this](const QSet<QUuid> &accounts, int disputes) {
        return disputes > 0 || m_sync.status(accounts).lastSync.isValid();
    };
    for (const Account &account : m_registry.accounts()) {
        const int disputes = m_index.countOf(account.id);
        m_sidebarModel.setCount(account.id, counted({account.id}, disputes) ? disputes : -1);
    }
    const int shown = m_table.scopeCount();
    const bool known = counted(scope(), shown);
    m_list->setCounted(known);
    m_status->setCount(m_mode && known ? tr("%Ln disputes", nullptr, shown) : QString());
}

void Desk::showStatus()
{
    const SyncStatus status = m_sync.status(scope());
    setOffered(*m_window->actions().cancelSync, status.running || m_documentsTotal > 0, tr("Nothing is being read."));
    if (status.running)
        m_status->setProgress(status.slowedDown ? tr("The provider asks us to slow down")
                : status.fromTheStart           ? tr("The list changed, reading it from the start")
                                                : tr("Reading disputes"),
            int(status.done), status.total > 0 ? int(status.total) : -1);
    else if (m_documentsTotal > 0)
        m_status->setProgress(tr("Downloading documents"), m_documentsDone, m_documentsTotal);
    else
        m_status->clearProgress();
    if (status.offline)
        m_status->setOffline(status.offlineSince);
    else
        m_status->setOnline(status.proxy, status.issuers);
    m_status->setConnected(!m_registry.accounts().isEmpty());
    const QString hold = status.hold == RefreshHold::Metered ? tr("paused on a metered network, F5 reads now")
        : status.hold == RefreshHold::Battery                ? tr("paused on battery, F5 reads now")
        : status.hold == RefreshHold::Stopped                ? tr("stopped, F5 goes on")
                                                             : QString();
    m_status->setSynced(status.lastSync, status.nextSync, m_clock(), hold);
    showCounts();
    if (status.loading || (status.running && m_table.scopeCount() == 0))
        m_list->setLoading(int(status.done), status.total > 0 ? int(status.total) : -1);
    else if (status.error) {
        const Account *const account = m_registry.find(status.errorAccount);
        const ErrorKind kind = status.error->kind;
        const bool needsKey = kind == ErrorKind::KeyMissing || kind == ErrorKind::Unauthorized;
        ErrorText text = errorText(*status.error, account ? *account : Account());
        if (account && scope().size() > 1) // one of several: which
            text.title = labelled(visibleText(account->label), text.title);
        m_list->setFailed(text, needsKey && account && !account->demo);
    } else {
        m_list->setReady();
    }
    if (status.offline)
        m_list->setOffline(status.lastSync);
    else
        m_list->setOnline();
    if (status.partial)
        m_list->setPartial(m_table.scopeCount(), -1);
    m_list->setQuarantined(int(status.quarantined));
    speakStatus();
}

} // namespace disputedesk
