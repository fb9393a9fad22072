// From the first line of start() to accounts that read: the stores are opened, what is broken in them is said.
#include "app/desktop/desk.h"
#include "app/desktop/insightsflow.h"
#include "app/desktop/reminderdesk.h"
#include "app/desktop/storewhy.h"
#include "app/desktop/updatecheck.h"
#include "app/desktop/vaultflow.h"
#include "app/desktop/viewflow.h"
#include "models/domain/asyncresult.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

void Desk::start()
{
    applyRefreshRules();
    applyProxy();
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_table.tick();
        m_views->tick();
        m_insights->tick();
        m_detailDesk.refresh();
        m_sync.minutePassed();
        m_drafts.saveAgain();
        m_outboxSource.gatherSoon(); // a deadline may have passed
        m_outbox.tick();
        m_reminders->check();
        if (m_updates)
            m_updates->check();
        showStatus();
    });
    m_minute.start();
    openStores(); // the store's thread begins while the window is being shown
    if (!m_registry.accounts().isEmpty()) { // the list's page at once, not the one for a first start
        accountsChanged();
        m_list->setLoading(0, -1);
    } else if (!m_options.demo) {
        m_window->showPage(MainWindow::Page::FirstStart);
        showStatus();
    }
    m_window->show();
}

void Desk::openStores()
{
    // All are asked for at once: the store's thread takes them in this order, and their answers come in it. The
    // accounts start with the last one.
    whenDone(m_ledger.openFile(), this, [this](const StoreResult<LedgerOpened> &opened) { ledgerOpened(opened); });
    whenDone(m_draftStore.openFile(), this, [this](const StoreResult<DraftStore::Opened> &drafts) {
        if (!drafts || *drafts == DraftStore::Opened::ReadOnly) {
            const QString why = drafts ? tr("drafts.db was made by a newer version") : detailText(drafts.error());
            m_window->setNotice(u"drafts"_s,
                tr("Drafts cannot be kept on disk: %1. Copy long texts elsewhere before you quit.").arg(why));
        } else if (*drafts == DraftStore::Opened::Salvaged) {
            m_window->setNotice(u"drafts"_s,
                tr("The file of drafts was damaged. What could be read is here again; the damaged file is kept "
                   "beside it."),
                tr("Close"));
        }
    });
    tidyThenStart();
}

void Desk::tidyThenStart()
{
    whenDone(m_ledger.open(), this, [this](const StoreResult<QList<LedgerEntry>> &open) {
        QStringList named; // by writes whose outcome is open: their bytes may be wanted yet
        for (const LedgerEntry &entry : open ? *open : QList<LedgerEntry>())
            named << entry.intent.filePath;
        if (open)
            whenDone(m_draftStore.removeOrphans(named), this, [](const StoreResult<int> &removed) {
                if (!removed)
                    qWarning("draft-files could not be tidied: %s", qPrintable(removed.error().detail));
            });
        if (open)
            sayLeftOpen(*open);
        m_vault->atStart([this] { startAccounts(); });
    });
}

void Desk::startAccounts()
{
    const QList<Account> known = m_registry.accounts();
    accountsChanged();
    for (const Account &account : known)
        m_sync.start(account);
    if (m_options.demo)
        startDemo();
}

void Desk::startDemo()
{
    if (m_demo)
        return showScope(Mode::Test, {});
    auto demo = std::make_unique<Demo>();
    if (!m_options.demoServer.isEmpty())
        demo->use(m_options.demoServer);
    else if (const auto started = demo->start(m_options.demoDisputes); !started)
        return tell(tr("Sample data could not be started"), detailText(started.error()));
    m_demo = std::move(demo);
    for (const Account &account : m_demo->accounts())
        if (!m_registry.find(account.id)) // their ids are the same at each start
            m_registry.add(account);
    accountsChanged();
    for (const Account &account : m_demo->accounts())
        m_sync.start(account, Demo::key(account));
    showScope(Mode::Test, {}); // all three providers in one list
}

} // namespace disputedesk
