#include "app/desktop/syncdesk.h"

#include "models/domain/asyncresult.h"
#include "models/domain/displaytext.h"
#include "models/store/ledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

SyncDesk::SyncDesk(KeyStore &keys, StoreThread &thread, Ledger &ledger, const Folders &folders, DisputeIndex &index,
    SidebarModel &sidebar, DraftBook &drafts, Clock clock, PowerWatch *power, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
    , m_thread(thread)
    , m_ledger(ledger)
    , m_folders(folders)
    , m_index(index)
    , m_sidebar(sidebar)
    , m_drafts(drafts)
    , m_clock(std::move(clock))
    , m_power(power)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SyncDesk::refreshDue);
    if (m_power)
        connect(m_power, &PowerWatch::changed, this, [this] {
            plan();
            Q_EMIT statusChanged();
        });
    connect(&m_drafts, &DraftBook::loaded, this, [this](const QUuid &account) {
        Entry *const loaded = entry(account);
        if (!loaded)
            return;
        const QList<Draft> known = m_drafts.drafts(account);
        for (const Draft &draft : known)
            loaded->session->feed().setAgentsDeadline(draft.disputeId, draft.agentsDeadline);
        loaded->session->feed().loadCache();
    });
    connect(&m_drafts, &DraftBook::changed, this, [this](const QUuid &account, const QString &id) {
        m_index.setDraft(account, id, !m_drafts.draft(account, id).isEmpty());
    });
}

SyncDesk::~SyncDesk() = default;

QString SyncDesk::keyNotice(const QUuid &account) { return u"key"_s + account.toString(QUuid::WithoutBraces); }

QString SyncDesk::cacheNotice(const QUuid &account) { return u"cache"_s + account.toString(QUuid::WithoutBraces); }

SyncDesk::Entry *SyncDesk::entry(const QUuid &account)
{
    const auto it = m_entries.find(account);
    return it == m_entries.end() ? nullptr : &it->second;
}

AccountSession *SyncDesk::session(const QUuid &account) const
{
    const auto it = m_entries.find(account);
    return it == m_entries.end() ? nullptr : it->second.session.get();
}

void SyncDesk::start(const Account &account, const Secret &key)
{
    Entry entry;
    entry.session = std::make_unique<AccountSession>(
        account, m_folders.accountFolder(account.id), m_thread, m_ledger, m_clock, m_reads, nullptr);
    entry.session->setProxy(m_proxy);
    entry.status.loading = true;
    entry.keyGiven = key;
    AccountSession &session = *entry.session;
    m_entries.insert_or_assign(account.id, std::move(entry));
    wire(session);
    m_sidebar.setState(account.id, SidebarModel::AccountState::Syncing);
    m_drafts.load(account.id); // then the cache, then the key, then the network
    Q_EMIT statusChanged();
}

void SyncDesk::wire(AccountSession &session)
{
    const QUuid id = session.account().id;
    DisputeFeed &feed = session.feed();
    connect(&feed, &DisputeFeed::rowsArrived, this, [this, id](const BatchPtr &rows) {
        const Account &account = this->session(id)->account();
        m_index.upsert(id, account.mode, account.label, *rows);
    });
    connect(&feed, &DisputeFeed::cacheLoaded, this, [this, id](int, CacheStore::Opened how, const QDateTime &readAt) {
        entry(id)->status.loading = false;
        entry(id)->status.lastSync = readAt;
        if (how == CacheStore::Opened::SetAside)
            Q_EMIT noticed(cacheNotice(id),
                tr("The cache of %1 was damaged. It was set aside and is being read again from the provider.")
                    .arg(visibleText(this->session(id)->account().label)),
                tr("Close"));
        if (how == CacheStore::Opened::ReadOnly)
            Q_EMIT noticed(cacheNotice(id),
                tr("The cache of %1 was made by a newer version of Disputedesk. It is shown, but nothing new is "
                   "kept in it.")
                    .arg(visibleText(this->session(id)->account().label)),
                tr("Close"));
        markDrafts(id);
        Q_EMIT opened(id);
        connectKey(id);
    });
    connect(&session.cache(), &CacheStore::emptied, this, [this, id] { // damaged while in use
        entry(id)->session->feed().cacheEmptied();
        refresh({id}, true);
    });
    connect(&feed, &DisputeFeed::cacheFailed, this, [this, id](const Error &error) {
        Entry &failed = *entry(id);
        const bool wasLoading = std::exchange(failed.status.loading, false);
        const QString why = error.kind == ErrorKind::DiskFull ? tr("the disk is full: make room, then refresh")
                                                              : visibleText(error.detail).left(200);
        Q_EMIT noticed(cacheNotice(id),
            tr("Disputes of %1 cannot be kept on this computer: %2. The list is right, but will not be there offline.")
                .arg(visibleText(failed.session->account().label), why),
            tr("Close"));
        if (wasLoading)
            connectKey(id); // without a cache the program still works online
    });
    connect(&feed, &DisputeFeed::started, this, [this, id] {
        SyncStatus &status = entry(id)->status;
        status.running = true;
        status.done = status.total = 0;
        status.fromTheStart = false;
        m_sidebar.setState(id, SidebarModel::AccountState::Syncing);
        Q_EMIT statusChanged();
    });
    connect(&feed, &DisputeFeed::progress, this, [this, id](qint64 done, qint64 total) {
        entry(id)->status.done = done;
        entry(id)->status.total = total;
        Q_EMIT statusChanged();
    });
    connect(&feed, &DisputeFeed::startedOver, this, [this, id] {
        entry(id)->status.fromTheStart = true;
        Q_EMIT statusChanged();
    });
    connect(&session, &AccountSession::slowedDown, this, [this, id](bool slowed) {
        Entry *const found = entry(id); // it may tell of its end
        if (!found || std::exchange(found->status.slowedDown, slowed) == slowed)
            return;
        Q_EMIT statusChanged();
    });
    connect(&feed, &DisputeFeed::finished, this, [this, id](const SyncReport &report) { finished(id, report); });
    connect(&feed, &DisputeFeed::failed, this, [this, id](const Error &error) { failed(id, error); });
    connect(
        &session, &AccountSession::writesReady, this, [this, id] { Q_EMIT writesReady(this->session(id)->writes()); });
}

void SyncDesk::connectKey(const QUuid &account)
{
    Entry &entry = *this->entry(account);
    if (!entry.keyGiven.isEmpty())
        return useKey(account, std::exchange(entry.keyGiven, {}));
    whenDone(m_keys.read(account), this, [this, account](const StoreResult<Secret> &key) {
        Entry *const found = this->entry(account);
        if (!found || found->session->hasKey())
            return; // asked twice, or a newer key was entered meanwhile
        if (key)
            return useKey(account, *key);
        failed(account, key.error());
    });
}

void SyncDesk::useKey(const QUuid &account, const Secret &key)
{
    Entry &entry = *this->entry(account);
    entry.stopped = false;
    Q_EMIT noticeGone(keyNotice(account));
    entry.session->setKey(key);
    if (entry.session->writes())
        entry.session->writes()->takeUpOpen();
    entry.session->feed().refresh();
}

void SyncDesk::setKey(const QUuid &account, const Secret &key)
{
    if (entry(account))
        useKey(account, key);
}

void SyncDesk::end(const QUuid &account, bool wipe)
{
    Entry *const ending = entry(account);
    if (!ending)
        return;
    ending->session->feed().cancel();
    // What its cache has still under way must not come back into the list, nor look for the entry that goes.
    ending->session->feed().disconnect(this);
    ending->session->documents().cancel(); // else a download would bring back a file that the wipe took
    if (wipe)
        whenDone(ending->session->cache().wipe(), this, [this](const StoreResult<Done> &done) {
            if (!done)
                Q_EMIT noticed(u"wipe"_s,
                    tr("The account's files could not all be removed: %1").arg(visibleText(done.error().detail)),
                    tr("Close"));
        });
    // It may be one of its own signals that brought us here.
    AccountSession *const ended = ending->session.release();
    ended->setParent(this); // its cache needs the store thread, which outlives us
    ended->deleteLater();
    m_entries.erase(account);
    m_index.clearAccount(account);
    Q_EMIT noticeGone(cacheNotice(account));
    Q_EMIT noticeGone(keyNotice(account));
    Q_EMIT statusChanged();
}

void SyncDesk::markDrafts(const QUuid &account)
{
    const QList<Draft> drafts = m_drafts.drafts(account);
    for (const Draft &draft : drafts)
        m_index.setDraft(account, draft.disputeId, !draft.isEmpty());
}

void SyncDesk::refresh(const QSet<QUuid> &accounts, bool whole)
{
    for (auto &[id, entry] : m_entries) {
        if (!accounts.contains(id))
            continue;
        if (!entry.session->hasKey())
            connectKey(id);
        else if (whole)
            entry.session->feed().refreshWhole();
        else
            entry.session->feed().refresh();
    }
    plan();
}

void SyncDesk::cancel()
{
    for (auto &[id, entry] : m_entries)
        entry.session->feed().cancel();
}

void SyncDesk::setRules(const RefreshRules &rules)
{
    m_rules = rules;
    plan();
    Q_EMIT statusChanged();
}

void SyncDesk::setWindowActive(bool active)
{
    if (std::exchange(m_windowActive, active) != active)
        plan();
}

QDateTime SyncDesk::nextOf(const Entry &entry) const
{
    if (entry.stopped || entry.status.running)
        return {};
    return entry.plan.next(m_rules, m_power ? m_power->state() : PowerState(), m_windowActive);
}

void SyncDesk::plan()
{
    QDateTime soonest;
    for (const auto &[id, entry] : m_entries)
        if (const QDateTime next = nextOf(entry); next.isValid() && (!soonest.isValid() || next < soonest))
            soonest = next;
    if (!soonest.isValid())
        return m_timer.stop();
    m_timer.start(int(std::clamp<qint64>(m_clock().msecsTo(soonest), 1000, 24 * 3600 * 1000)));
}

void SyncDesk::refreshDue()
{
    // A coarse timer may be early by a twentieth; accounts that are due within the next half minute wake us only once.
    const QDateTime soon = m_clock().addSecs(30);
    QSet<QUuid> due;
    for (const auto &[id, entry] : m_entries)
        if (const QDateTime next = nextOf(entry); next.isValid() && next <= soon)
            due.insert(id);
    refresh(due);
}

void SyncDesk::minutePassed()
{
    // While the computer sleeps no timer runs: afterwards it still has all its time to go. Who is late by a minute has
    // slept.
    const QDateTime now = m_clock();
    bool slept = false;
    for (auto &[id, entry] : m_entries) {
        const QDateTime next = nextOf(entry);
        const bool setBack =
            entry.status.lastSync > now.addSecs(60); // or the next one is as far away as the clock leapt
        if (!next.isValid() || (next.secsTo(now) < 60 && !setBack))
            continue;
        if (setBack)
            entry.status.lastSync = now;
        entry.plan.wakeUp(now);
        slept = true;
    }
    if (slept)
        plan();
}

void SyncDesk::setProxy(const QNetworkProxy &proxy)
{
    m_proxy = proxy;
    for (auto &[id, entry] : m_entries)
        entry.session->setProxy(proxy);
}

SyncStatus SyncDesk::status(const QSet<QUuid> &accounts) const
{
    SyncStatus all;
    for (const auto &[id, entry] : m_entries) {
        if (!accounts.contains(id))
            continue;
        const SyncStatus &one = entry.status;
        all.loading = all.loading || one.loading;
        all.running = all.running || one.running;
        all.done += one.running ? one.done : 0;
        all.total += one.running ? one.total : 0;
        all.quarantined += one.quarantined;
        all.partial = all.partial || one.partial;
        all.clockAgreed = all.clockAgreed || one.clockAgreed;
        all.slowedDown = all.slowedDown || (one.running && one.slowedDown);
        all.fromTheStart = all.fromTheStart || (one.running && one.fromTheStart);
        if (const QDateTime next = nextOf(entry); next.isValid() && (!all.nextSync.isValid() || next < all.nextSync))
            all.nextSync = next;
        if (one.offline) {
            all.offline = true;
            all.offlineSince = one.offlineSince;
        }
        if (one.error) {
            all.error = one.error;
            all.errorAccount = id;
        }
        if (one.lastSync.isValid() && (!all.lastSync.isValid() || one.lastSync < all.lastSync))
            all.lastSync = one.lastSync; // the oldest is what holds for all
    }
    if (m_power && m_rules.minutes > 0)
        all.hold = holdOf(m_rules, m_power->state());
    return all;
}

bool SyncDesk::isSending() const
{
    for (const auto &[id, entry] : m_entries)
        if (entry.session->writes() && entry.session->writes()->isSending())
            return true;
    return false;
}

} // namespace disputedesk
