#include "models/sync/outcomeresolver.h"

#include "models/domain/asyncresult.h"
#include "models/sync/freshread.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace disputedesk {

OutcomeResolver::Schedule OutcomeResolver::Schedule::standard() { return {{2s, 5s, 15s, 30s, 60s, 120s}, 120s}; }

std::chrono::milliseconds OutcomeResolver::Schedule::steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

OutcomeResolver::OutcomeResolver(Provider &provider, Ledger &ledger, Schedule schedule, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_ledger(ledger)
    , m_schedule(std::move(schedule))
{
}

void OutcomeResolver::takeUp(const LedgerEntry &entry)
{
    const WriteIntent intent = entry.intent;
    if (m_cases.contains(intent.id) || m_taking.contains(intent.id) || isSettled(entry.state))
        return;
    if (entry.state == ActionState::Unknown)
        return watch(intent);
    // ARMED: the socket was never opened. SENDING: it may have been; from here on it is UNKNOWN.
    const QString note = entry.state == ActionState::Armed ? u"the program ended before it was sent"_s
                                                           : u"the program ended while it was being sent"_s;
    m_taking.insert(intent.id);
    whenDone(m_ledger.advance(intent.id, ActionEvent::RestartFound, note), this,
        [this, intent](const StoreResult<ActionState> &state) {
            m_taking.remove(intent.id);
            if (!state)
                return; // still open in the ledger: the next sync or start takes it up again
            Q_EMIT stateChanged(intent, *state);
            if (!isSettled(*state))
                watch(intent);
        });
}

void OutcomeResolver::watch(const WriteIntent &intent)
{
    if (m_cases.contains(intent.id))
        return;
    const auto timer = std::make_shared<QTimer>();
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer); // a coarse one may be early, and the last read then misses the two minutes
    connect(timer.get(), &QTimer::timeout, this, [this, id = intent.id] { read(id); });
    m_cases.insert(intent.id, Case{intent, m_schedule.elapsed(), {}, timer});
    planNext(intent.id);
}

void OutcomeResolver::planNext(const QUuid &id)
{
    const auto it = m_cases.find(id);
    if (it == m_cases.end() || it->timer->isActive())
        return; // a read that was asked for by hand uses up no date
    if (it->nextRead >= m_schedule.reads.size()) {
        const WriteIntent intent = it->intent;
        m_cases.erase(it); // the next sync, start or person goes on
        Q_EMIT stateChanged(intent, ActionState::Unknown);
        return;
    }
    const auto due = it->since + m_schedule.reads.at(it->nextRead);
    ++it->nextRead;
    it->timer->start(std::max(0ms, due - m_schedule.elapsed()));
}

void OutcomeResolver::readNow(const QUuid &intent) { read(intent); }

void OutcomeResolver::read(const QUuid &id)
{
    const auto it = m_cases.find(id);
    if (it == m_cases.end() || it->reading)
        return;
    it->reading = true;
    it->readBegan = m_schedule.elapsed();
    whenRead(readFresh(m_provider, it->intent.disputeId, needsWholeDocuments(it->intent), this), this,
        [this, id](const ApiResult<Dispute> &dispute) {
            const auto found = m_cases.find(id);
            if (found == m_cases.end())
                return;
            found->reading = false;
            if (!dispute)
                return planNext(id); // no read, no knowledge
            Q_EMIT disputeRead(*dispute);
            judgeRead(id, *dispute);
        });
}

void OutcomeResolver::judgeRead(const QUuid &id, const Dispute &dispute)
{
    Case &open = m_cases[id];
    const auto event = open.reads.take(open.intent, dispute, open.readBegan - open.since, m_schedule.quiet);
    if (!event)
        return planNext(id);
    settle(id, *event,
        *event == ActionEvent::ReadShowsApplied ? u"a read shows it done"_s
                                                : u"%1 reads show it unchanged"_s.arg(open.reads.unchanged));
}

void OutcomeResolver::settle(const QUuid &id, ActionEvent event, const QString &note)
{
    const WriteIntent intent = m_cases.take(id).intent;
    whenDone(m_ledger.advance(id, event, note), this, [this, intent](const StoreResult<ActionState> &state) {
        if (state)
            return Q_EMIT stateChanged(intent, *state);
        // Not written, or somebody settled it meanwhile: the ledger alone knows.
        whenDone(m_ledger.entry(intent.id), this, [this, intent](const StoreResult<std::optional<LedgerEntry>> &entry) {
            Q_EMIT stateChanged(intent, entry && *entry ? (*entry)->state : ActionState::Unknown);
        });
    });
}

} // namespace disputedesk
