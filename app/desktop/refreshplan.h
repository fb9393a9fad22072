#pragma once

#include "app/desktop/powerstate.h"

#include <QDateTime>

#include <chrono>
#include <functional>

namespace disputedesk {

/// What a person set about refreshes that nobody asked for.
struct RefreshRules {
    int minutes = 3; ///< between two; 0: only when asked
    bool pauseOnMetered = true;
    bool pauseOnBattery = true;
};

/// Why there is no next refresh by itself: the status bar says so.
enum class RefreshHold : quint8 { None, Battery, Metered, Stopped };

/// What the platform says of it; Stopped is what a person says.
RefreshHold holdOf(const RefreshRules &rules, const PowerState &power);

/// When one account is refreshed next without being asked: sooner after changes, up to four times later the longer
/// nothing changes, later while the window is not the active one, never within a minute or twenty times of what the
/// last one took, never in step with other desks. Pure: asks no clock and no platform.
class RefreshPlan {
public:
    static constexpr qint64 kLeastMs = 60'000;

    /// `jitter`: 0 to 1; empty: random.
    explicit RefreshPlan(std::function<double()> jitter = {})
        : m_jitter(std::move(jitter))
    {
    }

    /// A refresh began.
    void began(const QDateTime &now) { m_beganAt = now; }
    /// It ended; `changed`: it brought something new. Draws a new jitter.
    void ended(const QDateTime &now, bool changed);
    /// Invalid when none is due by itself.
    QDateTime next(const RefreshRules &rules, const PowerState &power, bool windowActive) const;
    /// The computer slept beyond `next`: due soon, but not all accounts at once.
    void wakeUp(const QDateTime &now);

private:
    double random() const;

    std::function<double()> m_jitter;
    QDateTime m_beganAt;
    QDateTime m_endedAt;
    qint64 m_tookMs = 0;
    QDateTime m_wokeFor; ///< due then, whatever the interval says
    double m_factor = 1; ///< 0.5 to 4
    double m_spread = 1; ///< 0.8 to 1.2
};

} // namespace disputedesk
