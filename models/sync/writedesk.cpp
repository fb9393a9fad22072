#include "models/sync/writedesk.h"

#include "models/domain/asyncresult.h"
#include "models/sync/freshread.h"
#include "models/sync/writesteps.h"

namespace disputedesk {

WriteDesk::WriteDesk(const Account &account, Provider &provider, Ledger &ledger, Clock clock,
    OutcomeResolver::Schedule schedule, SteadyClock steady, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_provider(provider)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_steady(std::move(steady))
    , m_resolver(provider, ledger, std::move(schedule))
{
    connect(&m_resolver, &OutcomeResolver::stateChanged, this, &WriteDesk::resolved);
    connect(&m_resolver, &OutcomeResolver::disputeRead, this, &WriteDesk::disputeRead);
    connect(this, &WriteDesk::disputeRead, this, &WriteDesk::noteRead);
}

QFuture<Result<WriteDesk::Prepared, WriteOutcome>> WriteDesk::prepare(const WriteIntent &intent)
{
    using Answer = Result<Prepared, WriteOutcome>;
    // Whoever asked waits for an answer, also when this desk goes first: the key was changed, the account removed.
    const std::shared_ptr<QPromise<Answer>> promise(new QPromise<Answer>(), [](QPromise<Answer> *last) {
        if (!last->future().isFinished()) {
            WriteOutcome stop;
            stop.halt = Halt::ReadFailed;
            stop.error.kind = ErrorKind::Cancelled;
            last->addResult(Failure{stop});
            last->finish();
        }
        delete last;
    });
    promise->start();
    const Stopwatch asked(m_clock, m_steady);
    readFreshWithin(m_patience, m_provider, intent.disputeId, looksAtDocuments(intent), this,
        [this, promise, intent, asked](const ApiResult<Dispute> &fresh) {
            const auto answer = [&promise](Answer result) {
                promise->addResult(std::move(result));
                promise->finish();
            };
            WriteOutcome stop;
            if (!fresh) {
                stop.halt = Halt::ReadFailed;
                stop.error = fresh.error();
                return answer(Failure{stop});
            }
            stop.now = *fresh;
            Q_EMIT disputeRead(*fresh);
            stop.halt = haltBefore(intent, m_account.mode, m_account.baseUrl, *fresh);
            if (stop.halt != Halt::None)
                return answer(Failure{stop});
            const ApiResult<ExactRequest> request = m_provider.requestFor(intent);
            if (request)
                return answer(Prepared{*fresh, *request, asked, m_uploads.prepare(intent)});
            stop.halt = Halt::NotAllowed;
            stop.error = request.error();
            answer(Failure{stop});
        });
    return promise->future();
}

void WriteDesk::sendConfirmed(const WriteIntent &intent, const Dispute &seen, const std::optional<Stopwatch> &sinceRead)
{
    if (m_confirmed.contains(intent.id))
        return;
    m_confirmed.insert(intent.id);
    auto *run = new WriteRun(m_provider, m_ledger, m_clock, m_steady, m_patience, m_account, intent, this);
    m_runs.insert(intent.id, run);
    connect(run, &WriteRun::disputeRead, this, &WriteDesk::disputeRead);
    connect(
        run, &WriteRun::uploadProgress, this, [this, intent](int percent) { Q_EMIT uploadProgress(intent, percent); });
    connect(run, &WriteRun::waitingForList, this, [this, intent](bool waits) { Q_EMIT waitingForList(intent, waits); });
    connect(run, &WriteRun::ended, this, [this, run, intent](const WriteOutcome &outcome) {
        m_runs.remove(intent.id);
        run->deleteLater();
        keepTrack(intent, outcome);
        if (outcome.halt == Halt::None && outcome.state == ActionState::Unknown)
            lookAfter(intent);
        Q_EMIT ended(intent, outcome);
    });
    Q_EMIT started(intent);
    run->start({seen, sinceRead, m_uploads.othersThan(intent), m_uploads.awaitedBy(intent)});
}

void WriteDesk::keepTrack(const WriteIntent &intent, const WriteOutcome &outcome)
{
    if (outcome.halt == Halt::NotListed)
        m_uploads.waitedInVain(intent.disputeId, outcome.unlisted);
    if (intent.verb == WriteVerb::DeleteDocument && outcome.isDone())
        m_uploads.removed(intent.disputeId, intent.documentId);
    if (!outcome.document)
        return;
    m_uploads.add(intent, *outcome.document);
    if (outcome.now) // the confirming read, which may have it already
        m_uploads.take(*outcome.now);
}

void WriteDesk::lookAfter(const WriteIntent &intent)
{
    whenDone(m_ledger.entry(intent.id), this, [this, intent](const StoreResult<std::optional<LedgerEntry>> &entry) {
        // A commit that "failed" may be durable (F16): then nothing is open that anybody would take up and speak of.
        if (entry && *entry && isSettled((*entry)->state))
            return Q_EMIT resolved(intent, (*entry)->state);
        takeUpOpen();
    });
}

void WriteDesk::cancelUpload(const QUuid &intent)
{
    if (WriteRun *run = m_runs.value(intent))
        run->cancelUpload();
}

bool WriteDesk::callOff(const QUuid &intent)
{
    WriteRun *run = m_runs.value(intent);
    return run && run->callOff();
}

void WriteDesk::takeUpOpen()
{
    whenDone(m_ledger.open(), this, [this](const StoreResult<QList<LedgerEntry>> &open) {
        if (!open)
            return;
        for (const LedgerEntry &entry : *open)
            if (entry.intent.account == m_account.id && !m_runs.contains(entry.intent.id))
                m_resolver.takeUp(entry);
    });
}

QFuture<StoreResult<ActionState>> WriteDesk::settleByHand(const WriteIntent &intent, const QString &note)
{
    const QFuture<StoreResult<ActionState>> settled = m_ledger.advance(intent.id, ActionEvent::PersonSettled, note);
    whenDone(settled, this, [this, id = intent.id](const StoreResult<ActionState> &state) {
        if (state)
            m_resolver.drop(id);
    });
    return settled;
}

} // namespace disputedesk
