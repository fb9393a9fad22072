#include "models/sync/outcomeresolver.h"

#include "models/domain/asyncresult.h"
#include "models/sync/freshread.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace disputedesk {

OutcomeResolver::Schedule OutcomeResolver::Schedule::standard() { return {{2s, 5s, 15s, 30s, 60s, 120s}, 120s}; }

OutcomeResolver::OutcomeResolver(Provider &provider, Ledger &ledger, Clock clock, Schedule schedule, QObject *parent)
    : QObject(parent), m_provider(provider), m_ledger(ledger), m_clock(std::move(clock)), m_schedule(std::move(schedule))
{
}

void OutcomeResolver::takeUp(const LedgerEntry &entry)
{
    const WriteIntent intent = entry.intent;
    if (m_cases.contains(intent.id) || isSettled(entry.state))
        return;
    if (entry.state == ActionState::Unknown)
        return watch(intent);
    // ARMED: the socket was never opened. SENDING: it may have been; from here on it is UNKNOWN.
    const QString note = entry.state == ActionState::Armed ? u"the program ended before it was sent"_s
                                                           : u"the program ended while it was being sent"_s;
    whenDone(m_ledger.advance(intent.id, ActionEvent::RestartFound, note), this, [this, intent](const StoreResult<ActionState> &state) {
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
    m_cases.insert(intent.id, Case {intent, m_clock(), 0, 0, false});
    planNext(intent.id);
}

void OutcomeResolver::planNext(const QUuid &id)
{
    const auto it = m_cases.find(id);
    if (it == m_cases.end())
        return;
    if (it->nextRead >= m_schedule.reads.size()) {
        const WriteIntent intent = it->intent;
        m_cases.erase(it); // the next sync, start or person goes on
        Q_EMIT stateChanged(intent, ActionState::Unknown);
        return;
    }
    const auto due = it->since.addMSecs(m_schedule.reads.at(it->nextRead).count());
    const qint64 wait = qMax<qint64>(0, m_clock().msecsTo(due));
    ++it->nextRead;
    QTimer::singleShot(std::chrono::milliseconds(wait), this, [this, id] { read(id); });
}

void OutcomeResolver::readNow(const QUuid &intent) { read(intent); }

void OutcomeResolver::read(const QUuid &id)
{
    const auto it = m_cases.find(id);
    if (it == m_cases.end() || it->reading)
        return;
    it->reading = true;
    whenDone(readFresh(m_provider, it->intent.disputeId, needsWholeDocuments(it->intent.verb), this), this,
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
    if (showsApplied(open.intent, dispute))
        return settle(id, ActionEvent::ReadShowsApplied, u"a read shows it done"_s);
    if (showsUnchanged(open.intent, dispute))
        ++open.unchangedReads;
    else
        open.unchangedReads = 0; // it moved, but not to our end: only a person can tell
    if (open.unchangedReads >= 3 && open.since.msecsTo(m_clock()) >= m_schedule.quiet.count())
        return settle(id, ActionEvent::ReadsShowUnchanged, u"%1 reads show it unchanged"_s.arg(open.unchangedReads));
    planNext(id);
}

void OutcomeResolver::settle(const QUuid &id, ActionEvent event, const QString &note)
{
    const WriteIntent intent = m_cases.take(id).intent;
    whenDone(m_ledger.advance(id, event, note), this, [this, intent](const StoreResult<ActionState> &state) {
        Q_EMIT stateChanged(intent, state ? *state : ActionState::Unknown);
    });
}

} // namespace disputedesk
