// Plans, retention and the state of single documents: the second half of OfflineDesk.
#include "app/desktop/offlinedesk.h"
#include "app/desktop/offlinetexts.h"
#include "models/domain/asyncresult.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kPlannedAtOnce = 200;

/// Asks for the plans of many disputes, some at a time, and hands over the sum.
struct Planner : std::enable_shared_from_this<Planner> {
    QHash<QUuid, QStringList> waiting;
    QHash<QUuid, DocumentPlan> plans;
    std::function<AccountSession *(const QUuid &)> session;
    std::function<void(const QHash<QUuid, DocumentPlan> &)> use;
    QObject *context = nullptr;

    void next()
    {
        while (!waiting.isEmpty()) {
            const QUuid account = waiting.cbegin().key();
            AccountSession *const at = session(account);
            QStringList &ids = waiting[account];
            if (!at || ids.isEmpty()) {
                waiting.remove(account);
                continue;
            }
            const QStringList some = ids.first(qMin(kPlannedAtOnce, ids.size()));
            ids.remove(0, some.size());
            return whenDone(at->cache().planDocuments(some), context,
                [self = shared_from_this(), account](const StoreResult<DocumentPlan> &plan) {
                    if (plan)
                        self->plans[account].add(*plan);
                    self->next();
                });
        }
        use(plans);
    }
};
} // namespace

void OfflineDesk::plan(const QList<DisputeKey> &disputes, std::function<void(const QHash<QUuid, DocumentPlan> &)> use)
{
    const auto planner = std::make_shared<Planner>();
    for (const auto &[account, id] : disputes)
        planner->waiting[account].append(id);
    planner->session = [this](const QUuid &id) { return m_sync.session(id); };
    planner->use = std::move(use);
    planner->context = this;
    planner->next();
}

void OfflineDesk::showDocuments(const QUuid &account, const QString &disputeId, const QStringList &documentIds)
{
    m_shown = {account, disputeId};
    m_shownIds = documentIds;
    Entry *const entry = live(account);
    if (!entry || documentIds.isEmpty())
        return;
    whenDone(entry->session->cache().keptSizes(documentIds), entry->session,
        [this, account, disputeId, documentIds](const StoreResult<QHash<QString, qint64>> &kept) {
            Entry *const now = live(account);
            if (!now || m_shown != DisputeKey(account, disputeId) || m_shownIds != documentIds)
                return; // another one was opened meanwhile (P5)
            DocumentKeeper &keeper = now->session->documents();
            QHash<QString, DocumentState> states;
            for (const QString &id : documentIds) {
                DocumentState state;
                if (kept && kept->contains(id)) {
                    state.place = DocumentState::Place::Kept;
                    state.bytes = kept->value(id);
                } else if (const auto place = keeper.placeOf(id)) {
                    state.place = *place;
                    state.percent = keeper.percentOf(id);
                    if (const auto error = keeper.errorOf(id); error && *place == DocumentState::Place::Failed)
                        state.why = notKeptText(*error);
                }
                states.insert(id, state);
            }
            Q_EMIT documentsShown(account, disputeId, states);
        });
}

QSet<QString> OfflineDesk::spared(const QUuid &account) const
{
    QSet<QString> ids;
    const QList<Draft> drafts = m_drafts.drafts(account); // choices too: a date of the agent's own is work as well
    for (const Draft &draft : drafts)
        if (!draft.isEmpty() || draft.hasChoices())
            ids.insert(draft.disputeId);
    if (const DisputeKey eyes = m_eyes(); eyes.first == account)
        ids.insert(eyes.second);
    return ids;
}

void OfflineDesk::count(
    const QUuid &account, const RetentionRule &rule, std::function<void(const StoreResult<ExpiryCount> &)> use)
{
    Entry *const entry = live(account);
    if (!entry)
        return use(Failure{errorOf(ErrorKind::StoreFailed)});
    entry->counting = std::make_unique<RetentionPass>(entry->session->cache(), m_ledger, account);
    connect(entry->counting.get(), &RetentionPass::ended, this, [use](const ExpiryCount &count) { use(count); });
    connect(entry->counting.get(), &RetentionPass::failed, this, [use](const Error &error) { use(Failure{error}); });
    entry->counting->start(
        rule, asOf(account), [this, account] { return spared(account); }, true);
}

QString OfflineDesk::roomNotice(const QUuid &account)
{
    return u"documentroom"_s + account.toString(QUuid::WithoutBraces);
}

void OfflineDesk::setRule(const QUuid &account, const StorageRule &rule)
{
    if (rule.documentsMb > m_rules.of(account).documentsMb)
        Q_EMIT noticeGone(roomNotice(account)); // where it is still not enough, that is news
    m_rules.set(account, rule);
    AccountSession *const session = m_sync.session(account);
    if (!session || !live(account))
        return;
    useRule(account, *session);
    applyRule(account);
    run(account, false); // there may be room now for what had none
}

void OfflineDesk::applyRule(const QUuid &account)
{
    Entry *const entry = live(account);
    if (!entry)
        return;
    whenDone(entry->session->cache().fitDocuments(), entry->session, [this, account](const StoreResult<int> &went) {
        if (went && *went > 0 && m_shown.first == account)
            showDocuments(account, m_shown.second, m_shownIds);
    });
    const RetentionRule rule = m_rules.of(account).retention;
    if (rule.keepsAll() || m_drafts.isUnread(account)) // a draft that was not read spares its dispute all the same
        return;
    entry->passAgain = entry->pass->isRunning(); // what it took has to leave the list first
    if (entry->passAgain)
        return;
    entry->sincePass.start();
    entry->pass->start(
        rule, asOf(account), [this, account] { return spared(account); }, false);
}

QDateTime OfflineDesk::asOf(const QUuid &account) const
{
    // A clock that ran far ahead must not empty the cache: nothing goes before a server has agreed with ours in this
    // run.
    const SyncStatus status = m_sync.status({account});
    return status.clockAgreed ? m_clock() : QDateTime();
}

void OfflineDesk::useRule(const QUuid &account, AccountSession &session)
{
    const StorageRule rule = m_rules.of(account);
    session.cache().setDocumentLimits(rule.limits());
    session.feed().setRetention(rule.retention, [this, account](const QString &id) { return isSpared(account, id); });
}

bool OfflineDesk::isSpared(const QUuid &account, const QString &id)
{
    const Draft draft = m_drafts.draft(account, id);
    Entry *const entry = live(account);
    return !draft.isEmpty() || draft.hasChoices() || (entry && entry->pass->openWrites().contains(id));
}

void OfflineDesk::letGo(const QUuid &account, const ExpiryCount &count, const QStringList &ids)
{
    Entry *const entry = live(account);
    if (!entry)
        return;
    if (std::exchange(entry->passAgain, false))
        applyRule(account);
    if (ids.isEmpty() || !live(account))
        return;
    m_index.remove(account, ids);
    for (const QString &id : ids) {
        entry->marks.remove(id);
        entry->due.remove(id);
    }
    Q_EMIT noticed(
        u"letgo"_s + account.toString(QUuid::WithoutBraces), letGoText(entry->session->account(), count), tr("Close"));
}

} // namespace disputedesk
