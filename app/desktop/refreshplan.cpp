#include "app/desktop/refreshplan.h"

#include <QRandomGenerator>

#include <algorithm>

namespace disputedesk {

namespace {
constexpr double kMostFactor = 4;
constexpr double kLeastFactor = 0.5;
constexpr double kInactive = 2;
constexpr qint64 kWakeUpMs = 20'000;
/// Reading takes a twentieth of the time at most, even where each refresh is a walk over everything (a cache that
/// cannot be opened).
constexpr qint64 kRestToWork = 20;
} // namespace

RefreshHold holdOf(const RefreshRules &rules, const PowerState &power)
{
    if (power.metered && rules.pauseOnMetered)
        return RefreshHold::Metered;
    return power.onBattery && rules.pauseOnBattery ? RefreshHold::Battery : RefreshHold::None;
}

double RefreshPlan::random() const { return m_jitter ? m_jitter() : QRandomGenerator::global()->generateDouble(); }

void RefreshPlan::ended(const QDateTime &now, bool changed)
{
    m_tookMs = m_beganAt.isValid() ? std::max<qint64>(0, m_beganAt.msecsTo(now)) : 0;
    m_beganAt = {};
    m_endedAt = now;
    m_wokeFor = {};
    m_factor = changed ? std::max(kLeastFactor, std::min(m_factor, 1.0) / 2) : std::min(kMostFactor, m_factor * 1.5);
    m_spread = 0.8 + 0.4 * random();
}

QDateTime RefreshPlan::next(const RefreshRules &rules, const PowerState &power, bool windowActive) const
{
    if (rules.minutes <= 0 || holdOf(rules, power) != RefreshHold::None || !m_endedAt.isValid())
        return {};
    if (m_wokeFor.isValid())
        return m_wokeFor;
    double ms = rules.minutes * 60'000.0 * m_factor * m_spread;
    if (!windowActive)
        ms *= kInactive;
    return m_endedAt.addMSecs(std::max({kLeastMs, qint64(ms), m_tookMs * kRestToWork}));
}

void RefreshPlan::wakeUp(const QDateTime &now)
{
    if (!m_wokeFor.isValid())
        m_wokeFor = now.addMSecs(qint64(kWakeUpMs * random()));
}

} // namespace disputedesk
