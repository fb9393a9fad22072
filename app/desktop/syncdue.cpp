// When accounts are read without being asked: the third part of SyncDesk.
#include "app/desktop/syncdesk.h"

#include <algorithm>

namespace disputedesk {

void SyncDesk::followPower()
{
    for (auto &[id, entry] : m_entries) {
        if (hold() == RefreshHold::None && std::exchange(entry.waiting, false))
            read(entry, false);
        else if (hold() != RefreshHold::None && entry.status.running && !entry.asked) {
            entry.waiting = true; // it goes on where it was
            entry.session->feed().cancel();
        }
    }
    plan();
    Q_EMIT statusChanged();
}

void SyncDesk::setRules(const RefreshRules &rules)
{
    m_rules = rules;
    followPower();
}

void SyncDesk::setWindowActive(bool active)
{
    if (std::exchange(m_windowActive, active) != active)
        plan();
}

QDateTime SyncDesk::nextOf(const Entry &entry) const
{
    if (entry.session->isStopped() || entry.held || entry.status.running)
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
    for (auto &[id, entry] : m_entries)
        if (const QDateTime next = nextOf(entry); next.isValid() && next <= soon)
            read(entry, false);
    plan();
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

} // namespace disputedesk
