#include "app/desktop/fates.h"

#include "models/domain/stage.h"
#include "models/items/disputeindex.h"
#include "models/items/listjob.h"

#include <QSet>
#include <QThread>

#include <algorithm>
#include <utility>

namespace disputedesk {

QHash<QString, quint8> fatesOf(
    ProviderKind provider, const QList<LedgerEntry> &writes, const QList<ObservedChange> &statusChanges)
{
    QHash<QString, quint8> fates;
    for (const ObservedChange &change : statusChanges) { // oldest first: what was seen later counts
        const Stage before = stageOf(provider, change.before);
        const Stage after = stageOf(provider, change.after);
        if (before == Stage::InReview || after == Stage::InReview)
            fates.insert(change.disputeId, DisputeColumns::Answered);
        else if (before == Stage::NeedsResponse && after == Stage::Lost && !fates.contains(change.disputeId))
            fates.insert(change.disputeId, DisputeColumns::Unanswered);
    }
    QSet<QString> conceded;
    QSet<QString> unclear;
    for (const LedgerEntry &entry : writes) {
        const WriteVerb verb = entry.intent.verb;
        const bool isAct = verb == WriteVerb::Respond || isIrreversible(verb);
        if (!isAct)
            continue;
        const QString &id = entry.intent.disputeId;
        if (entry.state == ActionState::Applied || entry.state == ActionState::SeenApplied) {
            if (verb == WriteVerb::Concede)
                conceded.insert(id);
            else
                fates.insert(id, DisputeColumns::Answered); // an outcome is recorded of what was answered only
        } else if (!isSettled(entry.state) || entry.state == ActionState::Settled) {
            unclear.insert(id);
        }
    }
    for (const QString &id : std::as_const(unclear))
        if (fates.value(id) == DisputeColumns::Unanswered)
            fates.remove(id);
    for (const QString &id : std::as_const(conceded))
        fates.insert(id, DisputeColumns::Conceded);
    return fates;
}

bool fatesDiffer(JobReader &reader, const QUuid &account, const QHash<QString, quint8> &fates)
{
    const DisputeIndex &index = reader.index();
    const DisputeColumns &columns = index.columns();
    const auto fateOf = [&columns](quint32 row) { return quint8(columns.flags[row] & DisputeColumns::kFates); };
    constexpr quint32 kAtOnce = 64; // a look-up is dearer than a look at a column
    quint32 wanted = 0; // rows that are to have a fate, and do
    quint32 asked = 0;
    for (auto it = fates.cbegin(); it != fates.cend(); ++it) {
        if (asked++ % kAtOnce == 0 && !reader.goOn())
            return true;
        const auto row = index.find(account, it.key());
        const quint8 fate = it.value() & DisputeColumns::kFates;
        if (row && fateOf(*row) != fate)
            return true;
        wanted += row && fate != 0;
    }
    quint32 fated = 0;
    for (quint32 row = 0; row < index.slotCount(); row += JobReader::kStride) {
        if (!reader.goOn())
            return true;
        const auto number = index.accountNumber(account);
        const quint32 end = std::min(index.slotCount(), row + JobReader::kStride);
        for (quint32 each = row; number && each < end; ++each)
            fated += fateOf(each) != 0 && columns.isLive(each) && columns.account[each] == *number;
    }
    return fated != wanted; // one has a fate that is to be forgotten, or rows came or went meanwhile
}

namespace {
struct FateJob {
    QUuid account;
    ProviderKind provider = {};
    QList<LedgerEntry> history;
    QList<ObservedChange> changes;
    QHash<QString, quint8> fates = {};
    bool differs = false;
    const QThread *thread = nullptr;

    void run(const DisputeIndex &index, const JobToken &token)
    {
        thread = QThread::currentThread();
        history.removeIf([this](const LedgerEntry &entry) { return entry.intent.account != account; });
        fates = fatesOf(provider, history, changes);
        history = {}; // many of them are freed here, not on the window's thread
        changes = {};
        {
            JobReader reader(index, token, 0);
            differs = fatesDiffer(reader, account, fates);
        }
        if (!differs)
            fates = {};
    }
};
} // namespace

FateTeller::FateTeller(DisputeIndex &index, QObject *parent)
    : QObject(parent)
    , m_index(index)
    , m_token(std::make_shared<JobToken>())
{
    m_pool.setMaxThreadCount(1); // one after the other, so that what is told last is what is known last
}

FateTeller::~FateTeller()
{
    m_token->cancel();
    m_pool.clear();
    m_pool.waitForDone();
}

void FateTeller::tell(const QUuid &account, ProviderKind provider, const QList<LedgerEntry> &history,
    const QList<ObservedChange> &statusChanges)
{
    auto job = std::make_shared<FateJob>(FateJob{account, provider, history, statusChanges});
    ++m_asked;
    m_pool.start([this, job] {
        job->run(m_index, *m_token);
        const auto end = [this, job] {
            --m_asked;
            m_workedOn = job->thread;
            if (!job->differs)
                return;
            ++m_told;
            m_index.setFates(job->account, job->fates);
        };
        QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
    });
}

} // namespace disputedesk
