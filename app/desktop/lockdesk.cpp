#include "app/desktop/lockdesk.h"

#include <algorithm>
#include <utility>

namespace disputedesk {

LockDesk::LockDesk(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_touched(m_clock())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LockDesk::check);
}

void LockDesk::setIdle(std::chrono::minutes least)
{
    m_least = least;
    check();
}

void LockDesk::touched() { m_touched = m_clock(); }

void LockDesk::check()
{
    m_timer.stop();
    if (m_locked || m_least.count() <= 0)
        return;
    const QDateTime now = m_clock();
    m_touched = std::min(m_touched, now); // a clock that was set back makes nobody wait for ever
    const qint64 left = m_touched.msecsTo(now.addSecs(-60 * qint64(m_least.count())));
    if (left >= 0)
        return lock();
    m_timer.start(int(std::clamp<qint64>(-left, 1000, 60'000))); // each minute: a sleep of the computer stops timers
}

void LockDesk::lock()
{
    if (std::exchange(m_locked, true))
        return;
    m_timer.stop();
    Q_EMIT locked();
}

void LockDesk::unlock()
{
    if (!std::exchange(m_locked, false))
        return;
    touched();
    check();
    Q_EMIT unlocked();
}

} // namespace disputedesk
