#pragma once

#include "models/domain/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace disputedesk {

/// Knows whether the program is locked and when nobody was at work for too long (P6). It shows and hides nothing.
class LockDesk : public QObject {
    Q_OBJECT
public:
    explicit LockDesk(Clock clock, QObject *parent = nullptr);

    /// 0: idleness locks nothing.
    void setIdle(std::chrono::minutes least);
    bool isLocked() const { return m_locked; }
    /// Somebody used keyboard or mouse.
    void touched();
    /// Locks at once; said once.
    void lock();
    /// Whoever asked has shown that they may.
    void unlock();
    /// Looks at the clock; its own timer does so too.
    void check();

Q_SIGNALS:
    void locked();
    void unlocked();

private:
    Clock m_clock;
    std::chrono::minutes m_least{0};
    QDateTime m_touched;
    QTimer m_timer{this};
    bool m_locked = false;
};

} // namespace disputedesk
