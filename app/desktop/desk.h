#pragma once

#include "app/desktop/accountflow.h"
#include "app/desktop/accountregistry.h"
#include "app/desktop/demo.h"
#include "app/desktop/detaildesk.h"
#include "app/desktop/draftbook.h"
#include "app/desktop/folders.h"
#include "app/desktop/metasource.h"
#include "app/desktop/offlinedesk.h"
#include "app/desktop/options.h"
#include "app/desktop/outboxsource.h"
#include "app/desktop/settings.h"
#include "app/desktop/syncdesk.h"
#include "app/desktop/systemtray.h"
#include "app/desktop/writeflow.h"
#include "models/items/activitymodel.h"
#include "models/items/disputeindex.h"
#include "models/items/disputetablemodel.h"
#include "models/items/documentlistmodel.h"
#include "models/items/metadatamodel.h"
#include "models/items/sidebarmodel.h"
#include "models/store/draftstore.h"
#include "models/store/keystore.h"
#include "models/store/sqliteledger.h"
#include "models/store/storethread.h"
#include "ui/language/language.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace disputedesk {

class ActivityPage;
class CaseFlow;
class CommandFlow;
class CompareFlow;
class DetailPane;
class ExportFlow;
class HouseFlow;
class LedgerWitness;
class LockFlow;
class InsightsFlow;
class ListPane;
class MainWindow;
class NoticeFlow;
class OpenCaseFlow;
class OfflineDialog;
class OutboxPage;
class ReplyFlow;
class PacketFlow;
class ReminderDesk;
class SettleFlow;
class Sidebar;
class StatusStrip;
class TriageFlow;
class ReleaseSource;
class UpdateCheck;
class VaultFlow;
class ViewFlow;
class ViewKeeper;

/// The composition root: makes every part, hands each the ones it needs, and connects what panes ask for to what can be
/// done. Nothing else in the program knows all of them.
class Desk : public QObject {
    Q_OBJECT
public:
    Desk(const Options &options, const Folders &folders, std::unique_ptr<KeyStore> keys,
        TrayMaker newTray = makeSystemTray);
    ~Desk() override;

    /// Before start(), in a build that may ask for new versions; without it there is no such setting.
    void offerUpdates(std::unique_ptr<ReleaseSource> source);
    /// Opens the stores, shows the window, starts the accounts.
    void start();
    /// Shows a case file that somebody exported, to read.
    void openCaseFile(const QString &path);
    MainWindow &window() { return *m_window; }
    ListPane &list() { return *m_list; }
    DetailPane &detail() { return *m_detail; }
    DisputeTableModel &table() { return m_table; }
    SyncDesk &sync() { return m_sync; }
    Theme &theme() { return m_theme; }
    Language &language() { return m_language; }
    LockFlow &lock() { return *m_lock; }
    DraftBook &drafts() { return m_drafts; }
    OutboxModel &outbox() { return m_outbox; }
    InsightsFlow &insights() { return *m_insights; }
    DetailDesk &opened() { return m_detailDesk; }
    OfflineDesk &offline() { return m_offlineDesk; }
    ReminderDesk &reminders() { return *m_reminders; }
    /// Adds the sample accounts, one of each provider, and shows them as one list.
    void startDemo();

Q_SIGNALS:
    /// The first refresh of the accounts in view ended, well or badly.
    void settled();

private:
    void buildWindow();
    QWidget *makeFirstStart();
    void wireList();
    void wireSidebar();
    void wireViews();
    void wireColumns();
    void wireExports();
    void wireDetail();
    void wireMenus();
    void wireSync();
    void wireOffline();
    /// What of an account stays on this computer.
    void openStorage(const QUuid &account);
    /// Which documents shall be here without a network.
    void openKeepOffline();
    /// What keeping the list comes to later, for the dialog.
    QString keepViewNote() const;
    void stopKeeping(const QList<DisputeKey> &disputes);
    void tellKeepFacts(OfflineDialog *dialog, const QList<DisputeKey> &disputes, bool ofSelection);
    QList<DisputeKey> disputesInView() const;
    QList<DisputeKey> disputesSelected() const;
    /// A document that is not on this computer, where it would be shown.
    void showMissing(const QString &name, const QString &why);
    void documentKept(const QUuid &account, const StoreResult<DocumentKept> &kept);
    void openStores();
    void startAccounts();
    void wireVault();
    void showProtection();
    void accountsChanged();
    void showScope(Mode mode, const QUuid &account);
    void showActivityPage();
    void showStatus();
    void showCounts();
    void showView(const DisputeView &view);
    void sayUnsaved();
    /// Why the window does not close, where it is seen.
    void sayItStays(const QString &title, const QString &text);
    void offerActs(const DisputeView &view);
    void chooseTheme(ThemeChoice choice);
    void chooseLanguage(const QString &choice);
    /// What stands on the screen with numbers and dates, said anew.
    void languageChanged();
    void applyProxy();
    void applyRefreshRules();
    void setBusy(const QString &what);
    void openSettings();
    void openDeadline();
    /// The record of writes, verified on the store's thread.
    void openLedgerCheck();
    /// What the record of writes was found as: said, and writes held back where it wants a person.
    void ledgerOpened(const StoreResult<LedgerOpened> &opened);
    void holdWrites(LedgerOpened found);
    void setLedgerBlocked(bool blocked);
    /// Open writes of accounts that are not here any more: nobody looks after them until they are connected again.
    void sayLeftOpen(const QList<LedgerEntry> &open);
    void allowSending();
    void preview(const QString &documentId, const QUuid &file);
    void wireEvidence();
    void wireOutbox();
    void wireReplies();
    void wireHouse();
    /// What the settings say from now on.
    void applySettings();
    void wireTriage();
    void wireInsights();
    void showInsightsPage();
    /// Shows the disputes of a search in the list, of the scope in view.
    void openQuery(const QString &query);
    void wireCraft();
    /// Shows a dispute of any account, wherever it is, and opens it.
    void openDispute(const QUuid &account, const QString &id);
    /// Shows the list of what needs a response, of a scope that has all of these accounts (of one mode).
    void openWaiting(const QList<QUuid> &accounts);
    /// Accounts that reminders may tell of.
    QSet<QUuid> remindedAccounts() const;
    void speakStatus();
    QString helpKey() const; ///< the help's page for what has the keyboard
    void openHelp();
    void showOutboxPage();
    void openFromOutbox(const QUuid &account, const QString &disputeId);
    void sendFromOutbox(const QUuid &account, const QString &disputeId);
    /// Begins the review that the outbox asked for, once its dispute is there.
    void askedFromOutbox(const DisputeView &view);
    /// Copies that no draft names any more, at start; then the accounts.
    void tidyThenStart();
    EvidenceLimits limitsFor(ProviderKind provider) const;
    void addFiles(const QStringList &paths);
    void addEvidenceFiles(const QString &field, const QStringList &paths);
    /// `field` empty: documents of an Omise response.
    void askForFiles(const QString &field = {});
    void saveFile(const QString &documentId);
    /// A document's bytes from the cache or the network, for `use(name, bytes)`.
    void fetchDocument(const QString &documentId, std::function<void(const QString &, const QByteArray &)> use);
    void wireClosing();
    /// Hands out what is typed; false, and said why, when the window must not close yet.
    void flushTyped(); ///< what editors hold goes on its way to the disk
    bool mayClose();
    bool isSaving() const; ///< typed words are on their way to the disk
    void tell(const QString &title, const QString &text);
    void saveWindow();
    QSet<QUuid> scope() const;

    Options m_options;
    Folders m_folders;
    Settings m_settings;
    std::unique_ptr<KeyStore> m_keys;
    TrayMaker m_newTray;
    Clock m_clock = systemNow;
    StoreThread m_storeThread;
    SqliteLedger m_ledger;
    DraftStore m_draftStore;
    DraftBook m_drafts;
    AccountRegistry m_registry;
    DisputeIndex m_index;
    DisputeTableModel m_table;
    SidebarModel m_sidebarModel;
    MetadataModel m_metadata;
    DocumentListModel m_documents;
    ActivityModel m_activity;
    ActivityModel m_allActivity;
    OutboxModel m_outbox;
    Theme m_theme;
    Language m_language;
    std::unique_ptr<PowerWatch> m_power;
    SyncDesk m_sync;
    DetailDesk m_detailDesk;
    MetaSource m_metaSource;
    StorageRules m_rules;
    OfflineDesk m_offlineDesk;
    bool m_storageAsked = false; ///< its dialog is on the way
    int m_documentsDone = 0;
    int m_documentsTotal = 0; ///< downloads under way, 0: none
    OutboxSource m_outboxSource;
    std::optional<std::pair<QUuid, QString>> m_outboxSend; ///< the review that the outbox waits for
    std::unique_ptr<Demo> m_demo;

    ListPane *m_list = nullptr;
    Sidebar *m_sidebar = nullptr;
    DetailPane *m_detail = nullptr;
    ActivityPage *m_activityPage = nullptr;
    OutboxPage *m_outboxPage = nullptr;
    StatusStrip *m_status = nullptr;
    std::unique_ptr<MainWindow> m_window;
    ReplyFlow *m_replies = nullptr;
    TriageFlow *m_triage = nullptr;
    WriteFlow *m_writes = nullptr;
    CompareFlow *m_compare = nullptr;
    LedgerWitness *m_witness = nullptr; ///< null until the ledger is open
    SettleFlow *m_settle = nullptr;
    AccountFlow *m_accounts = nullptr;
    std::unique_ptr<ViewFlow> m_views;
    std::unique_ptr<ViewKeeper> m_viewKeeper;
    std::unique_ptr<ExportFlow> m_exports;
    std::unique_ptr<CaseFlow> m_cases;
    std::unique_ptr<OpenCaseFlow> m_caseFiles;
    std::unique_ptr<PacketFlow> m_packets;
    std::unique_ptr<HouseFlow> m_house;
    std::unique_ptr<UpdateCheck> m_updates; ///< null: this build never asks
    std::unique_ptr<InsightsFlow> m_insights; ///< outlives the window, whose page looks at it
    std::unique_ptr<CommandFlow> m_commands;
    std::unique_ptr<ReminderDesk> m_reminders;
    std::unique_ptr<NoticeFlow> m_notices;
    std::unique_ptr<LockFlow> m_lock;
    std::unique_ptr<VaultFlow> m_vault;
    QString m_spoken; ///< what was said last of how syncing goes

    std::optional<Mode> m_mode;
    QUuid m_account; ///< null: all of the mode
    QTimer m_minute;
    bool m_wasSettled = false;
    bool m_toldUnsaved = false; ///< that closing would lose something
    QStringList m_toldUnfinished; ///< likewise: these texts
    QString m_unsavedWhy; ///< what the disk said when it refused a draft
    bool m_closeWhenSaved = false; ///< the window is to be closed, once the disk has what was typed
};

} // namespace disputedesk
