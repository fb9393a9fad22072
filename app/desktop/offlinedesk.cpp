#include "app/desktop/offlinedesk.h"

#include "app/desktop/offlinetexts.h"
#include "models/domain/asyncresult.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qint64 kMsBetweenPasses = 3'600'000; ///< a date a month back is not the wiser for being checked each minute

QString noticeOf(QLatin1StringView what, const QUuid &account) { return what + account.toString(QUuid::WithoutBraces); }

QHash<QUuid, QStringList> idsByAccount(const QList<DisputeKey> &disputes)
{
    QHash<QUuid, QStringList> ids;
    for (const auto &[account, id] : disputes)
        ids[account].append(id);
    return ids;
}
} // namespace

OfflineDesk::OfflineDesk(SyncDesk &sync, DraftBook &drafts, Ledger &ledger, DisputeIndex &index, StorageRules &rules,
    PowerWatch &power, std::function<DisputeKey()> eyes, Clock clock, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_drafts(drafts)
    , m_ledger(ledger)
    , m_index(index)
    , m_rules(rules)
    , m_power(power)
    , m_eyes(std::move(eyes))
    , m_clock(std::move(clock))
{
    connect(&m_sync, &SyncDesk::opened, this, &OfflineDesk::opened);
    connect(&m_sync, &SyncDesk::synced, this, &OfflineDesk::synced);
    connect(&m_sync, &SyncDesk::syncFailed, this, &OfflineDesk::hold);
    connect(&m_power, &PowerWatch::changed, this, [this] {
        QList<QUuid> accounts;
        for (const auto &[account, entry] : m_entries)
            accounts.append(account);
        for (const QUuid &account : accounts) {
            hold(account);
            run(account, false);
        }
    });
    connect(&m_sync, &SyncDesk::offlineChanged, this, [this](const QUuid &account, bool offline) {
        if (Entry *entry = live(account)) {
            entry->offline = offline;
            hold(account);
        }
    });
}

OfflineDesk::~OfflineDesk() = default;

OfflineDesk::Entry *OfflineDesk::live(const QUuid &account)
{
    const auto found = m_entries.find(account);
    if (found == m_entries.end())
        return nullptr;
    AccountSession *const session = m_sync.session(account);
    if (session && found->second.session == session)
        return &found->second;
    m_wishes.insert(account, found->second.marks); // removed, or emptied and begun anew
    m_entries.erase(found);
    return nullptr;
}

void OfflineDesk::opened(const QUuid &account)
{
    AccountSession *const session = m_sync.session(account);
    if (!session)
        return;
    if (!live(account)) {
        Entry &entry = m_entries[account];
        entry.session = session;
        entry.pass = std::make_unique<RetentionPass>(session->cache(), m_ledger, account);
        connect(entry.pass.get(), &RetentionPass::ended, this,
            [this, account](const ExpiryCount &count, const QStringList &ids) { letGo(account, count, ids); });
        connect(entry.pass.get(), &RetentionPass::failed, this, [this, account](const Error &) {
            if (Entry *failed = live(account))
                failed->sincePass.invalidate(); // again after the next refresh
        });
        wire(account, *session);
    }
    useRule(account, *session);
    if (const QSet<QString> wishes = m_wishes.take(account); !wishes.isEmpty()) {
        Entry &entry = m_entries[account];
        entry.marks = entry.due = wishes; // an emptied cache has none of them on disk
        noteMarks(account, entry, {wishes.cbegin(), wishes.cend()}, [] {});
    }
    whenDone(session->cache().keptOffline(), session, [this, account](const StoreResult<QSet<QString>> &marks) {
        Entry *const entry = live(account);
        if (!entry || !marks)
            return;
        entry->due.unite(*marks);
        entry->marks.unite(*marks);
        Q_EMIT marksChanged();
    });
    applyRule(account);
}

void OfflineDesk::wire(const QUuid &account, AccountSession &session)
{
    connect(&session.feed(), &DisputeFeed::started, this, [this, account] { hold(account); });
    connect(&session.feed(), &DisputeFeed::finished, this, [this, account] { hold(account); });
    connect(&session.feed(), &DisputeFeed::disputeArrived, this, [this, account](const Dispute &dispute) {
        if (Entry *entry = live(account); entry && entry->marks.contains(dispute.id))
            entry->due.insert(dispute.id); // it may have a document more than before
    });
    DocumentKeeper &keeper = session.documents();
    connect(&keeper, &DocumentKeeper::progress, this, [this, account](int done, int total) {
        if (Entry *entry = live(account)) {
            entry->done = done;
            entry->total = total;
            tellProgress();
        }
    });
    connect(&keeper, &DocumentKeeper::documentChanged, this, [this, account](const QString &dispute) {
        if (DisputeKey(account, dispute) == m_shown)
            showDocuments(account, dispute, m_shownIds);
    });
    connect(
        &keeper, &DocumentKeeper::ended, this, [this, account](const KeepReport &report) { ended(account, report); });
}

void OfflineDesk::hold(const QUuid &account)
{
    if (Entry *entry = live(account))
        entry->session->documents().setHeld(entry->offline || entry->session->feed().isRunning() || mustWait(*entry));
}

void OfflineDesk::synced(const QUuid &account)
{
    Entry *const entry = live(account);
    if (!entry)
        return;
    hold(account);
    entry->session->documents().mayTryAgain();
    run(account, false);
    if (!entry->sincePass.isValid() || entry->sincePass.hasExpired(kMsBetweenPasses))
        applyRule(account);
}

bool OfflineDesk::mustWait(const Entry &entry) const
{
    const PowerState power = m_power.state();
    return !entry.byWish && (power.metered || power.onBattery);
}

void OfflineDesk::run(const QUuid &account, bool asked)
{
    Entry *const entry = live(account);
    if (!entry || entry->due.isEmpty())
        return;
    entry->byWish = asked || (entry->byWish && !entry->asked.isEmpty());
    if (mustWait(*entry))
        return; // what is under way is held, the rest begins when power and network let it
    if (entry->offline || !entry->session->canAsk())
        return; // the next refresh that goes through begins it
    hold(account);
    entry->asked.unite(entry->due);
    entry->due.clear();
    entry->session->documents().keep({entry->asked.cbegin(), entry->asked.cend()});
}

void OfflineDesk::ended(const QUuid &account, const KeepReport &report)
{
    Entry *const entry = live(account);
    if (!entry)
        return;
    entry->done = entry->total = 0;
    tellProgress();
    const QSet<QString> asked = std::exchange(entry->asked, {});
    const bool byWish = std::exchange(entry->byWish, false);
    const bool toTheEnd = report.end == KeepReport::End::Complete || report.end == KeepReport::End::NoRoom;
    entry->due.unite(toTheEnd ? report.failedDisputes : asked);
    entry->due.intersect(entry->marks);
    const QString key = noticeOf("documents"_L1, account);
    const QString text = keepEndedText(entry->session->account(), report, m_rules.of(account).documentsMb);
    const bool isFull = report.end == KeepReport::End::NoRoom;
    const bool wasTold = isFull && !report.noRoomIsNews && !byWish; // who has closed it knows
    if (isFull || (toTheEnd && text.isEmpty()))
        Q_EMIT noticeGone(key); // of a run that broke off, or that others have mended
    if (report.end == KeepReport::End::Complete)
        Q_EMIT noticeGone(roomNotice(account));
    if (!text.isEmpty() && !wasTold)
        Q_EMIT noticed(isFull ? roomNotice(account) : key, text, tr("Close"));
    if (m_shown.first == account)
        showDocuments(account, m_shown.second, m_shownIds);
}

void OfflineDesk::keepOffline(const QList<DisputeKey> &disputes, bool asked)
{
    const QHash<QUuid, QStringList> byAccount = idsByAccount(disputes);
    for (auto it = byAccount.cbegin(); it != byAccount.cend(); ++it) {
        Entry *const entry = live(it.key());
        if (!entry)
            continue;
        for (const QString &id : it.value()) {
            entry->marks.insert(id);
            entry->due.insert(id);
        }
        noteMarks(it.key(), *entry, it.value(), [this, account = it.key(), asked] { run(account, asked); });
    }
    Q_EMIT marksChanged();
}

void OfflineDesk::noteMarks(
    const QUuid &account, Entry &entry, const QStringList &ids, const std::function<void()> &then)
{
    whenDone(entry.session->cache().markKeptOffline(ids, true), entry.session,
        [this, account, then](const StoreResult<Done> &marked) {
            if (marked)
                Q_EMIT noticeGone(noticeOf("marks"_L1, account));
            else
                Q_EMIT noticed(noticeOf("marks"_L1, account),
                    tr("That these disputes are to be kept offline could not be noted on disk. Their documents are "
                       "downloaded now; later ones will not be."),
                    tr("Close"));
            then();
        });
}

void OfflineDesk::stopKeeping(const QList<DisputeKey> &disputes)
{
    const QHash<QUuid, QStringList> byAccount = idsByAccount(disputes);
    for (auto it = byAccount.cbegin(); it != byAccount.cend(); ++it) {
        Entry *const entry = live(it.key());
        if (!entry)
            continue;
        for (const QString &id : it.value()) {
            entry->marks.remove(id);
            entry->due.remove(id);
        }
        const QUuid account = it.key();
        whenDone(entry->session->cache().markKeptOffline(it.value(), false), entry->session,
            [this, account, ids = it.value()](const StoreResult<Done> &taken) {
                if (taken)
                    Q_EMIT noticeGone(noticeOf("marks"_L1, account));
                else
                    keepAfterAll(account, ids);
            });
    }
    Q_EMIT marksChanged();
}

void OfflineDesk::keepAfterAll(const QUuid &account, const QStringList &ids)
{
    Entry *const entry = live(account);
    if (!entry)
        return;
    for (const QString &id : ids) {
        entry->marks.insert(id); // as it stands on disk: the next start would find it so
        entry->due.insert(id);
    }
    Q_EMIT marksChanged();
    Q_EMIT noticed(noticeOf("marks"_L1, account),
        tr("That these disputes are no longer to be kept offline could not be noted on disk, so they still are. Make "
           "room on the disk, then choose Keep documents offline… and stop keeping them again."),
        tr("Close"));
}

bool OfflineDesk::isKept(const DisputeKey &dispute) const
{
    const auto entry = m_entries.find(dispute.first);
    return entry != m_entries.end() && entry->second.marks.contains(dispute.second);
}

bool OfflineDesk::isDownloading() const
{
    for (const auto &[account, entry] : m_entries)
        if (entry.session && entry.session->documents().isRunning())
            return true;
    return false;
}

void OfflineDesk::cancel()
{
    for (const auto &[account, entry] : m_entries)
        if (entry.session)
            entry.session->documents().cancel();
}

void OfflineDesk::tellProgress()
{
    int done = 0, total = 0;
    for (const auto &[account, entry] : m_entries) {
        done += entry.done;
        total += entry.total;
    }
    Q_EMIT progress(done, total);
}

} // namespace disputedesk
