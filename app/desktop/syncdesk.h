#pragma once

#include "app/desktop/accountsession.h"
#include "app/desktop/draftbook.h"
#include "app/desktop/folders.h"
#include "app/desktop/powerstate.h"
#include "app/desktop/refreshplan.h"
#include "models/items/disputeindex.h"
#include "models/items/sidebarmodel.h"
#include "models/store/keystore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <map>

namespace disputedesk {

/// What the status bar and the list's states say of the accounts in view.
struct SyncStatus {
    bool loading = false; ///< a cache is still being read
    bool running = false;
    qint64 done = 0;
    qint64 total = 0;
    bool offline = false;
    QDateTime offlineSince;
    QDateTime lastSync;
    QDateTime nextSync; ///< invalid: only when asked
    std::optional<Error> error; ///< the last refresh failed with it
    QUuid errorAccount;
    qint64 quarantined = 0; ///< rows that were set aside
    bool partial = false; ///< the last reading did not find all, or none ever came to its end
    bool clockAgreed = false; ///< the server's clock and ours were within a day of each other in this run
    bool slowedDown = false; ///< the provider asks us to read more slowly
    bool fromTheStart = false; ///< the walk could not go on where an earlier one was
    RefreshHold hold = RefreshHold::None; ///< why refreshes by themselves are late or do not come
    QString proxy; ///< "proxy.example:8080" that all goes through; empty without one
    QStringList issuers; ///< who vouches for the certificates of the providers in view, each once; foreign text
};

/// All account sessions: opens them, keeps them fresh, says how each of them is doing. When an account is refreshed
/// unasked is up to its RefreshPlan; a refresh that somebody asks for is never held back. To start the program is to
/// ask for one, but not on a metered network.
class SyncDesk : public QObject {
    Q_OBJECT
public:
    SyncDesk(KeyStore &keys, StoreThread &thread, Ledger &ledger, const Folders &folders, DisputeIndex &index,
        SidebarModel &sidebar, DraftBook &drafts, Clock clock, PowerWatch *power = nullptr, QObject *parent = nullptr);
    ~SyncDesk() override;

    AccountSession *session(const QUuid &account) const;
    /// Starts an account: drafts, cache, key, refresh. A key given here is used instead of the store's.
    void start(const Account &account, const Secret &key = {});
    /// Uses a new key from now on and refreshes.
    void setKey(const QUuid &account, const Secret &key);
    /// Ends an account's session; with `wipe` its cache goes too.
    void end(const QUuid &account, bool wipe);
    void refresh(const QSet<QUuid> &accounts, bool whole = false);
    /// Stops what is being read. Nothing is read by itself there until somebody asks for it, or the next start.
    void cancel();
    void setRules(const RefreshRules &rules);
    /// The window is the one that is worked in.
    void setWindowActive(bool active);
    /// The minute has changed: the one moment at which a sleep of the computer shows.
    void minutePassed();
    void setProxy(const QNetworkProxy &proxy);
    SyncStatus status(const QSet<QUuid> &accounts) const;
    bool isSending() const;
    /// Why nothing is read by itself now.
    RefreshHold hold() const { return m_power ? holdOf(m_rules, m_power->state()) : RefreshHold::None; }
    /// The name of the notice that asks for an account's key.
    static QString keyNotice(const QUuid &account);
    /// The name of the notice about the key of an account's cache.
    static QString keyringNotice(const QUuid &account);
    /// The name of the notice about an account's cache.
    static QString cacheNotice(const QUuid &account);

Q_SIGNALS:
    void statusChanged();
    void writesReady(disputedesk::WriteDesk *writes);
    void offlineChanged(const QUuid &account, bool offline);
    /// `act`: what its button says; empty: it is only told, and can be put away.
    void noticed(const QString &key, const QString &text, const QString &act);
    void noticeGone(const QString &key);
    void synced(const QUuid &account);
    /// An account waits with its first reading: nobody asked for it on a metered network.
    void waiting(const QUuid &account);
    /// An account's cache is open and shown; again whenever it is loaded anew. Its session is another after a wipe.
    void opened(const QUuid &account);
    void syncFailed(const QUuid &account, const disputedesk::Error &error);

private:
    struct Entry {
        std::unique_ptr<AccountSession> session;
        SyncStatus status;
        bool held = false; ///< somebody stopped the reading: none by itself until somebody asks for one
        bool asked = false; ///< somebody asked for the refresh under way
        bool waiting = false; ///< what is to be read by itself as soon as power and network let it
        bool hasAll = false; ///< everything was read once to the end
        bool cacheReadOnly = false; ///< said when it was opened
        bool cacheEmptied = false; ///< its damage showed while it was being loaded
        bool cacheClosed = false; ///< its key is in a vault that was not opened: nothing is read from it or kept in it
        Secret keyGiven;
        RefreshPlan plan;
    };

    Entry *entry(const QUuid &account);
    void wire(AccountSession &session);
    /// Gives the cache its key and shows what is in it.
    void openCache(const QUuid &account);
    void cacheLoaded(const QUuid &account, CacheStore::Opened how, const LastReading &last);
    void cacheFailed(const QUuid &account, const Error &error);
    /// It was damaged, and is another file now.
    void cacheEmptied(const QUuid &account);
    void connectKey(const QUuid &account);
    void useKey(const QUuid &account, const Secret &key, bool asked);
    /// A key that came while a write was on its way.
    void useWaitingKey(const QUuid &account);
    void read(Entry &entry, bool asked, bool whole = false);
    void followPower();
    void markDrafts(const QUuid &account);
    void finished(const QUuid &account, const SyncReport &report);
    /// The list has some of its rows, and nobody is reading the others.
    bool lacksRows(const Entry &entry) const;
    void failed(const QUuid &account, const Error &error);
    void askForKey(const Entry &entry, const Error &error);
    void setOffline(Entry &entry, bool offline);
    void plan();
    QDateTime nextOf(const Entry &entry) const;
    void refreshDue();

    KeyStore &m_keys;
    StoreThread &m_thread;
    Ledger &m_ledger;
    const Folders &m_folders;
    DisputeIndex &m_index;
    SidebarModel &m_sidebar;
    DraftBook &m_drafts;
    Clock m_clock;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    std::map<QUuid, Entry> m_entries;
    std::shared_ptr<ReadSlots> m_reads = std::make_shared<ReadSlots>();
    PowerWatch *m_power; ///< null: the platform tells nothing
    RefreshRules m_rules;
    bool m_windowActive = true;
    QTimer m_timer{this}; ///< until the next refresh of any account; nothing else ticks
};

} // namespace disputedesk
