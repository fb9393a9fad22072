#include "app/desktop/desk.h"

#include "app/desktop/caseflow.h"
#include "app/desktop/commandflow.h"
#include "app/desktop/exportflow.h"
#include "app/desktop/houseflow.h"
#include "app/desktop/insightsflow.h"
#include "app/desktop/lockflow.h"
#include "app/desktop/noticeflow.h"
#include "app/desktop/packetflow.h"
#include "app/desktop/reminderdesk.h"
#include "app/desktop/themename.h"
#include "app/desktop/updatecheck.h"
#include "app/desktop/viewflow.h"
#include "models/domain/asyncresult.h"
#include "models/domain/displaytext.h"
#include "models/items/texts.h"
#include "ui/dialogs/errortext.h"
#include "ui/dialogs/sentencetext.h"
#include "ui/panes/activitypage.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/panes/outboxpage.h"
#include "ui/panes/saveviewbutton.h"
#include "ui/panes/sidebar.h"
#include "ui/panes/sidebarviews.h"
#include "ui/panes/statusstrip.h"
#include "ui/theme/breakable.h"
#include "ui/theme/fonts.h"
#include "ui/theme/messagelook.h"
#include "ui/theme/spoken.h"
#include "ui/theme/unstyled.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// What a box says, which no word of a provider or name of a file makes wider than the screen.
QString told(const QString &text) { return breakable(visibleSentence(text.left(4000), true)); }

void tellMore(QMessageBox &box, const QString &text)
{
    box.setInformativeText(box.informativeText() + u"\n\n"_s + told(text));
    nameMessage(box);
    announce(box, text);
}
} // namespace

Desk::Desk(const Options &options, const Folders &folders, std::unique_ptr<KeyStore> keys)
    : m_options(options)
    , m_folders(folders)
    , m_settings(folders.settingsFile())
    , m_keys(std::move(keys))
    , m_ledger(m_storeThread, folders.root())
    , m_draftStore(m_storeThread, folders.root())
    , m_drafts(m_draftStore, m_clock)
    , m_registry(m_settings)
    , m_table(m_index, m_clock)
    , m_outbox(m_clock)
    , m_theme(*qobject_cast<QApplication *>(QCoreApplication::instance()))
    , m_power(makePowerWatch())
    , m_sync(*m_keys, m_storeThread, m_ledger, m_folders, m_index, m_sidebarModel, m_drafts, m_clock, m_power.get())
    , m_detailDesk([this](const QUuid &id) { return m_sync.session(id); },
          [this](ProviderKind provider) { return limitsFor(provider); }, m_ledger, m_drafts, m_clock)
    , m_rules(m_settings)
    , m_offlineDesk(
          m_sync, m_drafts, m_ledger, m_index, m_rules, *m_power,
          [this] { return DisputeKey(m_detailDesk.account(), m_detailDesk.disputeId()); }, m_clock)
    , m_outboxSource([this](const QUuid &id) { return m_sync.session(id); },
          [this](ProviderKind provider) { return limitsFor(provider); }, m_ledger, m_drafts, m_outbox, m_clock)
{
    buildWindow();
    wireList();
    wireSidebar();
    wireViews();
    wireDetail();
    wireMenus();
    wireSync();
    wireOffline();
    wireOutbox();
    wireReplies();
    wireTriage();
    wireExports();
    wireInsights();
    wireCraft();
    wireHouse();
    wireClosing();
}

Desk::~Desk()
{
    m_sync.cancel();
    m_updates.reset();
    m_house.reset();
    m_packets.reset();
    m_cases.reset();
    m_exports.reset();
    m_lock.reset();
    m_notices.reset();
    m_reminders.reset();
    m_commands.reset();
    m_views.reset(); // looks at panes
    m_window.reset(); // panes before the models they look at
}

void Desk::buildWindow()
{
    const QString theme = m_options.theme.isEmpty() ? m_settings.value(Settings::Theme).toString() : m_options.theme;
    m_theme.choose(themeNamed(theme));
    m_language.choose(
        m_options.language.isEmpty() ? m_settings.value(Settings::Language).toString() : m_options.language);
    useFontsFor(m_language.key());
    connect(&m_language, &Language::changed, this, &Desk::languageChanged);
    const Unstyled building(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    m_list = new ListPane(m_table, m_theme);
    m_sidebar = new Sidebar(m_sidebarModel, m_theme);
    m_detail = new DetailPane(m_theme, m_metadata, m_documents, m_activity);
    m_activityPage = new ActivityPage(m_allActivity, m_theme);
    m_outboxPage = new OutboxPage(m_outbox, m_theme);
    m_outboxPage->setLoading();
    m_status = new StatusStrip(m_theme);

    MainWindow::Panes panes;
    panes.sidebar = m_sidebar;
    panes.list = m_list;
    panes.detail = m_detail;
    panes.makeFirstStart = [this] { return makeFirstStart(); };
    panes.activity = m_activityPage;
    panes.outbox = m_outboxPage;
    panes.insights = new QWidget; // InsightsFlow fills it when it is first shown
    panes.status = m_status;
    panes.listActions = {m_list->searchAction(), m_list->refreshAction(), m_list->copyAction(), m_list->copyIdsAction(),
        m_list->openAction(), m_list->tabActions(), m_sidebar->accountActions(), m_list->saveViewButton().saveAction(),
        m_sidebar->views().actions()};
    m_window = std::make_unique<MainWindow>(m_theme, panes);
    m_window->resize(1440, 900);
    m_writes = new WriteFlow(
        [this](const QUuid &id) { return m_sync.session(id); }, m_drafts, m_registry, m_theme, m_clock, m_window.get());
    m_accounts = new AccountFlow(m_registry, *m_keys, m_ledger, m_sync, m_drafts, m_theme, m_clock, m_window.get());
    const bool keyring = m_keys->protection() == KeyProtection::Keyring;
    m_status->setKeyProtection(keyring ? tr("Keys: system keyring") : tr("Keys and cache: this run only"), !keyring);

    m_window->restoreGeometry(m_settings.value(Settings::WindowGeometry).toByteArray());
    m_window->restoreSplitters(m_settings.value(Settings::SplitterState).toByteArray());
    m_list->restoreState(m_settings.value(Settings::ListState).toMap());
    if (const QStringList size = m_options.size.split(u'x'); size.size() == 2)
        m_window->resize(size.at(0).toInt(), size.at(1).toInt());
}

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
    }
    m_window->show();
}

void Desk::openStores()
{
    // All are asked for at once: the store's thread takes them in this order, and their answers come in it. The
    // accounts start with the last one.
    whenDone(m_ledger.openFile(), this, [this](const StoreResult<LedgerOpened> &opened) {
        if (!opened || *opened == LedgerOpened::ReadOnly) {
            m_detailDesk.setLedgerBlocked(true);
            m_outboxSource.setLedgerBlocked(true);
            const QString why =
                opened ? tr("it was made by a newer version") : visibleText(opened.error().detail).left(200);
            m_window->setNotice(u"ledger"_s,
                tr("The record of writes (ledger.db) cannot be used: %1. You can read and draft, nothing can be sent.")
                    .arg(why));
        } else if (*opened == LedgerOpened::Salvaged) {
            m_detailDesk.setLedgerBlocked(true);
            m_outboxSource.setLedgerBlocked(true);
            m_window->setNotice(u"ledger"_s,
                tr("The record of writes (ledger.db) was damaged. What could be read was saved, the damaged file is "
                   "kept beside it. Check recent writes at the provider, then allow sending again."),
                tr("Allow sending again"));
        }
    });
    whenDone(m_draftStore.openFile(), this, [this](const StoreResult<DraftStore::Opened> &drafts) {
        if (!drafts || *drafts == DraftStore::Opened::ReadOnly) {
            const QString why =
                drafts ? tr("drafts.db was made by a newer version") : visibleText(drafts.error().detail).left(200);
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
        startAccounts();
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
        return tell(tr("Sample data could not be started"), visibleText(started.error().detail));
    m_demo = std::move(demo);
    for (const Account &account : m_demo->accounts())
        m_registry.add(account);
    accountsChanged();
    for (const Account &account : m_demo->accounts())
        m_sync.start(account, Demo::key(account));
    showScope(Mode::Test, {}); // all three providers in one list
}

QSet<QUuid> Desk::scope() const
{
    QSet<QUuid> ids;
    for (const Account &account : m_registry.accounts())
        if (m_mode && account.mode == *m_mode && (m_account.isNull() || account.id == m_account))
            ids.insert(account.id);
    return ids;
}

void Desk::accountsChanged()
{
    m_sidebarModel.setAccounts(m_registry.accounts());
    for (const Account &account : m_registry.accounts())
        m_index.setAccountLabel(account.id, account.label);
    if (m_registry.accounts().isEmpty()) {
        m_mode.reset();
        m_account = QUuid();
        m_detailDesk.close();
        m_outboxSource.setAccounts({});
        m_window->setMode(std::nullopt);
        m_views->scopeShown(std::nullopt, {});
        m_insights->setScope({}, {}, {});
        m_window->showPage(MainWindow::Page::FirstStart);
        return showStatus();
    }
    if (m_mode && !scope().isEmpty())
        return showScope(*m_mode, m_account);
    // The saved scope, if it is still there; else live before test.
    const QUuid saved = QUuid::fromString(m_settings.value(Settings::LastScopeAccount).toString());
    if (const Account *account = m_registry.find(saved))
        return showScope(account->mode, account->id);
    Mode mode = Mode::Test;
    for (const Account &account : m_registry.accounts())
        if (account.mode == Mode::Live)
            mode = Mode::Live;
    const int savedMode = m_settings.value(Settings::LastScopeMode).toInt();
    for (const Account &account : m_registry.accounts())
        if (int(account.mode) == savedMode)
            mode = account.mode;
    showScope(mode, {});
}

void Desk::showScope(Mode mode, const QUuid &account)
{
    m_detail->flushDraft();
    const QUuid open = m_detailDesk.account();
    m_mode = mode;
    m_account = account;
    const QSet<QUuid> ids = scope();
    m_table.setAccounts(ids);
    if (!open.isNull() && !ids.contains(open))
        m_detailDesk.close();
    m_window->setMode(mode);
    QSet<QUuid> ofMode;
    for (const Account &known : m_registry.accounts())
        if (known.mode == mode)
            ofMode.insert(known.id);
    m_outboxSource.setAccounts(ofMode);
    m_views->scopeShown(mode, account); // a view of this scope stays
    m_insights->setScope(mode, account, ids);
    m_window->showPage(MainWindow::Page::Disputes);
    m_settings.set(Settings::LastScopeMode, int(mode));
    m_settings.set(Settings::LastScopeAccount, account.toString(QUuid::WithoutBraces));
    showStatus();
}

void Desk::tell(const QString &title, const QString &text)
{
    // Several at once (files dropped together, say) share one box: in a pile of them the keyboard reaches none.
    if (auto *open = m_window->findChild<QMessageBox *>(u"messageBox"_s); open && open->isVisible())
        return tellMore(*open, open->text() == title ? text : title + u"\n"_s + text);
    auto *box = new QMessageBox(m_window.get());
    box->setObjectName(u"messageBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Information);
    box->setTextFormat(Qt::PlainText);
    box->setText(title);
    box->setInformativeText(told(text));
    dressMessage(*box, m_theme);
    box->open();
}

} // namespace disputedesk
