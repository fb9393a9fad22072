#pragma once

#include "app/desktop/draftbook.h"
#include "app/desktop/folders.h"
#include "app/desktop/offlinedesk.h"
#include "app/desktop/settings.h"
#include "app/desktop/storagerules.h"
#include "app/desktop/syncdesk.h"
#include "app/sandbox/sandbox.h"
#include "models/items/disputeindex.h"
#include "models/items/sidebarmodel.h"
#include "models/store/draftstore.h"
#include "models/store/memorykeystore.h"
#include "models/store/sqliteledger.h"
#include "models/store/storethread.h"

#include <QTemporaryDir>

namespace disputedesk::test {

/// A platform that tells what the test says.
class FakePower : public PowerWatch {
    Q_OBJECT
public:
    PowerState state() const override { return m_state; }
    void set(const PowerState &state)
    {
        m_state = state;
        Q_EMIT changed();
    }

private:
    PowerState m_state;
};

/// One account at work without a window: SyncDesk and OfflineDesk on a sandbox, with a clock and a platform of the
/// test's own.
struct SyncBench {
    explicit SyncBench(int disputes = 120);

    QDateTime now() const { return systemNow().addSecs(ahead); }
    static Secret key() { return Secret(sandbox::Sandbox::testKey(sandbox::Api::Omise).toLatin1()); }
    /// Starts the account and waits until its first refresh ended well.
    bool start();
    /// Another refresh to its end; false when it failed.
    bool refresh(bool whole = false);
    /// Until the next `synced`.
    bool waitSynced(const std::function<void()> &begin);
    SyncStatus status() const { return sync.status({account.id}); }
    AccountSession &session() const { return *sync.session(account.id); }
    int listed() const { return index.countOf(account.id); }

    qint64 ahead = 0; ///< seconds that our clock is ahead of the true time
    sandbox::Sandbox sandbox;
    QTemporaryDir folder;
    Folders folders{folder.path()};
    Account account;
    MemoryKeyStore keys;
    StoreThread thread;
    SqliteLedger ledger{thread, folder.path()};
    DraftStore draftStore{thread, folder.path()};
    DraftBook drafts{draftStore, [this] { return now(); }};
    DisputeIndex index;
    SidebarModel sidebar;
    FakePower power;
    SyncDesk sync{keys, thread, ledger, folders, index, sidebar, drafts, [this] { return now(); }, &power};
    Settings settings{folders.settingsFile()};
    StorageRules rules{settings};
    OfflineDesk offline{
        sync, drafts, ledger, index, rules, power, [] { return DisputeKey(); }, [this] { return now(); }};
};

} // namespace disputedesk::test
