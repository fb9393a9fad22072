#include "app/desktop/desk.h"

#include "app/desktop/caseflow.h"
#include "app/desktop/commandflow.h"
#include "app/desktop/exportflow.h"
#include "app/desktop/houseflow.h"
#include "app/desktop/insightsflow.h"
#include "app/desktop/lockflow.h"
#include "app/desktop/merchantcheck.h"
#include "app/desktop/noticeflow.h"
#include "app/desktop/opencaseflow.h"
#include "app/desktop/packetflow.h"
#include "app/desktop/reminderdesk.h"
#include "app/desktop/themename.h"
#include "app/desktop/updatecheck.h"
#include "app/desktop/vaultflow.h"
#include "app/desktop/viewflow.h"
#include "models/items/texts.h"
#include "ui/dialogs/errortext.h"
#include "ui/dialogs/question.h"
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

Desk::Desk(const Options &options, const Folders &folders, std::unique_ptr<KeyStore> keys, TrayMaker newTray)
    : m_options(options)
    , m_folders(folders)
    , m_settings(folders.settingsFile())
    , m_keys(std::move(keys))
    , m_newTray(std::move(newTray))
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
    , m_metaSource(m_index, [this](const QUuid &id) { return m_sync.session(id); })
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
    wireColumns();
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
    wireVault();
    wireClosing();
}

Desk::~Desk()
{
    m_sync.cancel();
    m_updates.reset();
    m_house.reset();
    m_packets.reset();
    m_cases.reset();
    m_caseFiles.reset();
    m_exports.reset();
    m_lock.reset();
    m_vault.reset();
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
    m_accounts = new AccountFlow(
        m_registry, *m_keys, m_ledger, m_sync, m_drafts,
        [this](const QUuid &account) { return newestDisputes(m_index, account); }, m_theme, m_clock, m_window.get());
    showProtection();

    m_window->restoreGeometry(m_settings.value(Settings::WindowGeometry).toByteArray());
    m_window->restoreSplitters(m_settings.value(Settings::SplitterState).toByteArray());
    m_list->restoreState(m_settings.value(Settings::ListState).toMap());
    if (const QStringList size = m_options.size.split(u'x'); size.size() == 2)
        m_window->resize(size.at(0).toInt(), size.at(1).toInt());
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
    m_list->setScope(ids);
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
    QMessageBox *const box = makeMessage(u"messageBox"_s, QMessageBox::Warning, title, told(text), m_window.get());
    dressMessage(*box, m_theme);
    box->open();
}

} // namespace disputedesk
