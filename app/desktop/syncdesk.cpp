#include "app/desktop/syncdesk.h"

#include "app/desktop/storewhy.h"
#include "models/domain/asyncresult.h"
#include "models/store/ledger.h"

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
        connect(m_power, &PowerWatch::changed, this, &SyncDesk::followPower);
    connect(&m_drafts, &DraftBook::known, this, [this](const QUuid &account) {
        Entry *const found = entry(account);
        const QList<Draft> known = found ? m_drafts.drafts(account) : QList<Draft>();
        for (const Draft &draft : known)
            found->session->feed().setAgentsDeadline(draft.disputeId, draft.agentsDeadline);
    });
    connect(&m_drafts, &DraftBook::loaded, this, [this](const QUuid &account) { openCache(account); });
    connect(&m_drafts, &DraftBook::changed, this, [this](const QUuid &account, const QString &id) {
        m_index.setDraft(account, id, !m_drafts.draft(account, id).isEmpty());
    });
}

SyncDesk::~SyncDesk() = default;

QString SyncDesk::keyNotice(const QUuid &account) { return u"key"_s + account.toString(QUuid::WithoutBraces); }

QString SyncDesk::keyringNotice(const QUuid &account) { return u"keyring"_s + account.toString(QUuid::WithoutBraces); }

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
    connect(&feed, &DisputeFeed::cacheLoaded, this,
        [this, id](int, CacheStore::Opened how, const LastReading &last) { cacheLoaded(id, how, last); });
    connect(&session, &AccountSession::certificateIssuerChanged, this, &SyncDesk::statusChanged);
    connect(&session.cache(), &CacheStore::emptied, this, [this, id] { cacheEmptied(id); });
    connect(&feed, &DisputeFeed::cacheFailed, this, [this, id](const Error &error) { cacheFailed(id, error); });
    connect(&feed, &DisputeFeed::started, this, [this, id] {
        SyncStatus &status = entry(id)->status;
        entry(id)->plan.began(m_clock());
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
    connect(&session, &AccountSession::writesReady, this, [this, id] {
        WriteDesk *const writes = this->session(id)->writes();
        connect(
            writes, &WriteDesk::ended, this, [this, id] { useWaitingKey(id); }, Qt::QueuedConnection);
        Q_EMIT writesReady(writes);
    });
}

void SyncDesk::read(Entry &entry, bool asked, bool whole)
{
    entry.asked = asked || (entry.asked && entry.status.running);
    entry.held = entry.waiting = false;
    if (whole)
        entry.session->feed().refreshWhole();
    else
        entry.session->feed().refresh();
}

void SyncDesk::end(const QUuid &account, bool wipe)
{
    Entry *const ending = entry(account);
    if (!ending)
        return;
    ending->session->feed().cancel();
    // What its cache has still under way must not come back into the list, nor look for the entry that goes.
    ending->session->feed().disconnect(this);
    ending->session->cache().disconnect(this);
    setOffline(*ending, false); // whoever heard that it is offline hears nothing more of this session
    ending->session->documents().cancel(); // else a download would bring back a file that the wipe took
    if (wipe)
        whenDone(ending->session->cache().wipe(), this, [this](const StoreResult<Done> &done) {
            if (!done)
                Q_EMIT noticed(u"wipe"_s,
                    tr("The account's files could not all be removed: %1").arg(detailText(done.error())), tr("Close"));
        });
    // It may be one of its own signals that brought us here.
    AccountSession *const ended = ending->session.release();
    ended->setParent(this); // its cache needs the store thread, which outlives us
    ended->deleteLater();
    m_entries.erase(account);
    m_index.clearAccount(account);
    Q_EMIT noticeGone(cacheNotice(account));
    Q_EMIT noticeGone(keyNotice(account));
    Q_EMIT noticeGone(keyringNotice(account));
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
        if (entry.session->hasKey()) {
            read(entry, true, whole);
        } else {
            entry.asked = true;
            connectKey(id);
        }
    }
    plan();
}

void SyncDesk::cancel()
{
    for (auto &[id, entry] : m_entries) {
        if (!entry.status.running)
            continue;
        entry.held = true;
        entry.session->feed().cancel();
    }
}

void SyncDesk::setProxy(const QNetworkProxy &proxy)
{
    m_proxy = proxy;
    for (auto &[id, entry] : m_entries)
        entry.session->setProxy(proxy);
    Q_EMIT statusChanged();
}

SyncStatus SyncDesk::status(const QSet<QUuid> &accounts) const
{
    SyncStatus all;
    if (m_proxy.type() != QNetworkProxy::NoProxy)
        all.proxy = m_proxy.hostName() + u':' + QString::number(m_proxy.port());
    for (const auto &[id, entry] : m_entries) {
        if (!accounts.contains(id))
            continue;
        const SyncStatus &one = entry.status;
        all.loading = all.loading || one.loading;
        all.running = all.running || one.running;
        if (const QString issuer = entry.session->certificateIssuer();
            !issuer.isEmpty() && !all.issuers.contains(issuer))
            all.issuers.append(issuer);
        all.done += one.running ? one.done : 0;
        all.total += one.running ? one.total : 0;
        all.quarantined += one.quarantined;
        all.partial = all.partial || one.partial || lacksRows(entry);
        all.clockAgreed = all.clockAgreed || one.clockAgreed;
        all.slowedDown = all.slowedDown || (one.running && one.slowedDown);
        all.fromTheStart = all.fromTheStart || (one.running && one.fromTheStart);
        if (const QDateTime next = nextOf(entry); next.isValid() && (!all.nextSync.isValid() || next < all.nextSync))
            all.nextSync = next;
        if (entry.held)
            all.hold = RefreshHold::Stopped;
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
    if (m_rules.minutes > 0 && all.hold == RefreshHold::None)
        all.hold = hold();
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
