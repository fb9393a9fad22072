#pragma once

#include <QObject>

#include <memory>

namespace disputedesk {

/// Tells when the screen is locked or the computer goes to sleep, where the platform says so: on Linux logind and the
/// desktop's screen saver, over D-Bus; on Windows session and power messages; on macOS the lock's notification and
/// IOKit's. logind waits with the sleep until lockWanted() was followed. Where there is none of these it tells nothing.
class LockSignals : public QObject {
    Q_OBJECT
public:
    explicit LockSignals(QObject *parent = nullptr);
    ~LockSignals() override;

Q_SIGNALS:
    void lockWanted();

public Q_SLOTS:
    /// Of the screen saver.
    void becameActive(bool active)
    {
        if (active)
            Q_EMIT lockWanted();
    }
    /// The session is locked, or somebody wants it locked, or the computer goes to sleep.
    void sessionLocked() { Q_EMIT lockWanted(); }

private:
    struct Ears; ///< what the platform's words come in by: locksignalsdbus.cpp, locksignalswindows.cpp,
                 ///< locksignalsmac.cpp
    std::unique_ptr<Ears> m_ears;
};

} // namespace disputedesk
