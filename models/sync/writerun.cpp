#include "models/sync/writerun.h"

#include "models/domain/asyncresult.h"
#include "models/domain/uploadtraces.h"
#include "models/providers/options.h"
#include "models/sync/freshread.h"
#include "models/sync/writesteps.h"

#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(lcWrites, "disputedesk.writes")

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// For a list that lags behind the uploads: nothing was sent, and the person looks at a dialog.
constexpr std::chrono::seconds kListPatience{10};
} // namespace

WriteRun::WriteRun(Provider &provider, Ledger &ledger, Clock clock, SteadyClock steady,
    std::chrono::milliseconds patience, Account account, WriteIntent intent, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_ledger(ledger)
    , m_clock(std::move(clock))
    , m_steady(std::move(steady))
    , m_patience(patience)
    , m_account(std::move(account))
    , m_intent(std::move(intent))
{
}

void WriteRun::start(const ConfirmedOn &basis)
{
    m_basis = basis;
    m_confirmed.emplace(m_clock, m_steady);
    const bool isFresh =
        isFreshEnough(basis.seen.readAt, m_clock()) && (!basis.sinceRead || isFreshEnough(basis.sinceRead->elapsed()));
    // Documents are told by what lies there now, a response goes out with them: no older read will do (I3).
    if (!isToldByList(m_intent) && !goesWithDocuments(m_intent) && isFresh)
        return check(basis.seen);
    // The person took their time to read the dialog: look once more before anything is armed.
    lookBefore();
}

void WriteRun::lookBefore()
{
    if (m_over)
        return;
    look(looksAtDocuments(m_intent), [this](const ApiResult<Dispute> &fresh) {
        if (!fresh)
            return halt(Halt::ReadFailed, fresh.error());
        Q_EMIT disputeRead(*fresh);
        check(*fresh);
    });
}

void WriteRun::lookBeforeLater()
{
    const auto pause = std::exchange(m_pause, 2 * m_pause);
    if (m_confirmed->elapsed() + pause > std::min<std::chrono::milliseconds>(m_patience, kListPatience))
        return halt(Halt::NotListed);
    setWaiting(true);
    QTimer::singleShot(pause, this, [this] { lookBefore(); });
}

void WriteRun::setWaiting(bool waits)
{
    if (std::exchange(m_waits, waits) != waits)
        Q_EMIT waitingForList(waits);
}

bool WriteRun::callOff()
{
    if (!m_waits || m_over)
        return false;
    halt(Halt::CalledOff);
    return true;
}

void WriteRun::look(bool wholeDocuments, std::function<void(const ApiResult<Dispute> &)> use)
{
    readFreshWithin(m_patience, m_provider, m_intent.disputeId, wholeDocuments, this, std::move(use));
}

std::chrono::milliseconds WriteRun::longest() const
{
    const ProviderOptions usual;
    return 2 * m_patience + usual.writeDeadline + std::chrono::milliseconds(m_intent.fileSize / usual.slowestUpload);
}

void WriteRun::check(const Dispute &fresh)
{
    if (m_over) // called off while it was read
        return;
    if (m_confirmed->elapsed() > m_patience) // the computer slept: no timer counts that
        return halt(Halt::ReadFailed, errorOf(ErrorKind::Timeout));
    m_outcome.now = fresh;
    m_checked.emplace(m_clock, m_steady);
    const Halt why = haltBefore(m_intent, m_account.mode, m_account.baseUrl, fresh);
    if (why != Halt::None)
        return halt(why);
    if (goesWithDocuments(m_intent)) {
        if (!hasDocumentsOf(m_basis.seen, fresh, m_basis.uploaded))
            return halt(Halt::Changed);
        m_outcome.unlisted = notListed(fresh, m_basis.awaited);
        if (!m_outcome.unlisted.isEmpty())
            return lookBeforeLater();
    }
    if (isToldByList(m_intent))
        m_intent.lookalikes = lookalikesOf(fresh) + m_basis.uploaded;
    else if (noReadCanTell(m_intent))
        m_intent.lookalikes += m_basis.uploaded;
    setWaiting(false); // from here on nobody calls it off
    arm();
}

void WriteRun::arm()
{
    whenDone(m_ledger.arm(m_intent), this, [this](const StoreResult<Done> &armed) {
        if (!armed)
            return disarm(armed.error());
        whenDone(m_ledger.advance(m_intent.id, ActionEvent::SendCommitted), this,
            [this](const StoreResult<ActionState> &sending) {
                // A computer that was asleep since the check has a dispute before it that nobody knows any more.
                const bool inTime = isStillTime(m_checked->elapsed());
                if (sending && !m_cancelled && inTime)
                    return send();
                if (!sending)
                    m_outcome.error = sending.error();
                else if (!inTime)
                    m_outcome.error = errorOf(ErrorKind::Timeout);
                record(ActionEvent::NothingSent, [this] { end(ActionState::NotSent); });
            });
    });
}

void WriteRun::disarm(const Error &why)
{
    whenDone(m_ledger.entry(m_intent.id), this, [this, why](const StoreResult<std::optional<LedgerEntry>> &entry) {
        if (!entry || !*entry || (*entry)->state != ActionState::Armed)
            return halt(Halt::LedgerRefused, why);
        // The commit that "failed" is durable (F16): as one that an earlier run left, right whoever moved it on.
        whenDone(m_ledger.advance(m_intent.id, ActionEvent::RestartFound, u"recorded after all, and not sent"_s), this,
            [this, why](const StoreResult<ActionState> &) { halt(Halt::LedgerRefused, why); });
    });
}

void WriteRun::send()
{
    m_send = m_provider.send(m_intent);
    auto *watcher = new QFutureWatcher<SendObservation>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int value) {
        if (watcher->progressMaximum() > 0)
            Q_EMIT uploadProgress(int(qint64(value) * 100 / watcher->progressMaximum()));
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0 && !watcher->isCanceled())
            return classify(watcher->result());
        // Cancelled: bytes may have left, nobody saw an answer.
        m_outcome.error.kind = ErrorKind::Cancelled;
        record(ActionEvent::OutcomeUnclear, [this] { end(ActionState::Unknown); });
    });
    watcher->setFuture(m_send);
}

void WriteRun::cancelUpload()
{
    m_cancelled = m_intent.verb == WriteVerb::UploadDocument;
    if (m_cancelled)
        m_send.cancel();
}

void WriteRun::classify(const SendObservation &seen)
{
    m_outcome.error = seen.error;
    m_outcome.requestId = seen.requestId;
    m_outcome.httpStatus = seen.httpStatus;
    if (seen.requestsSent > 1)
        qCCritical(lcWrites, "invariant I1 broken: intent %s went out %d times", qPrintable(m_intent.id.toString()),
            seen.requestsSent);
    const auto event = eventOf(judge(m_intent, seen));
    if (!event)
        return readBack();
    if (*event == ActionEvent::AnswerApplied)
        return confirmApplied(seen);
    record(*event,
        [this, event] { end(*event == ActionEvent::NothingSent ? ActionState::NotSent : ActionState::Unknown); });
}

void WriteRun::confirmApplied(const SendObservation &seen)
{
    record(ActionEvent::AnswerApplied, [this, document = seen.document] {
        if (m_intent.verb == WriteVerb::UploadDocument)
            m_outcome.document = document;
        // One confirming read; it cannot take the success back.
        look(needsWholeDocuments(m_intent), [this](const ApiResult<Dispute> &fresh) {
            if (fresh) {
                m_outcome.now = *fresh;
                Q_EMIT disputeRead(*fresh);
            }
            end(ActionState::Applied);
        });
    });
}

void WriteRun::readBack()
{
    look(needsWholeDocuments(m_intent), [this](const ApiResult<Dispute> &fresh) {
        const ActionEvent event = eventAfterRefusal(m_intent, fresh ? std::optional(*fresh) : std::nullopt);
        if (fresh) {
            m_outcome.now = *fresh;
            Q_EMIT disputeRead(*fresh);
        }
        if (event == ActionEvent::OutcomeUnclear)
            return record(event, [this] { end(ActionState::Unknown); });
        if (event == ActionEvent::ReadShowsApplied)
            return record(event, [this] { end(ActionState::SeenApplied); });
        const bool verbRefused = m_outcome.httpStatus == 405 || m_outcome.httpStatus == 404;
        // Only Omise takes the same act under two HTTP verbs (contracts/omise.md).
        if (verbRefused && m_intent.provider == ProviderKind::Omise
            && (m_intent.verb == WriteVerb::Concede || m_intent.verb == WriteVerb::FinaliseWon
                || m_intent.verb == WriteVerb::FinaliseLost))
            m_outcome.otherVerb = m_intent.httpVerb == HttpVerb::Post ? HttpVerb::Patch : HttpVerb::Post;
        record(event, [this] { end(ActionState::Rejected); });
    });
}

void WriteRun::record(ActionEvent event, std::function<void()> next)
{
    const Error &error = m_outcome.error;
    const QString note =
        event == ActionEvent::AnswerApplied ? QString() : QString(error.code + u' ' + error.serverMessage).trimmed();
    whenDone(m_ledger.advance(m_intent.id, event, note, m_outcome.requestId, m_outcome.httpStatus), this,
        [this, next = std::move(next)](const StoreResult<ActionState> &state) {
            if (state)
                return next();
            // The ledger still says SENDING (or the commit was durable after all, F16): the truth is in neither place
            // until it is read, so the person is told "not known", never a success or failure we could not keep.
            m_outcome.error = state.error();
            end(ActionState::Unknown);
        });
}

void WriteRun::halt(Halt why, const Error &error)
{
    if (std::exchange(m_over, true))
        return;
    m_outcome.halt = why;
    m_outcome.error = error;
    Q_EMIT ended(m_outcome);
}

void WriteRun::end(ActionState state)
{
    m_over = true;
    m_outcome.state = state;
    m_outcome.late = m_confirmed->elapsed() > longest();
    Q_EMIT ended(m_outcome);
}

} // namespace disputedesk
