#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace disputedesk {

/// Hears of logind when the computer goes to sleep, and has it wait until the program is locked (P6): else the windows
/// may still stand there when it wakes. Where there is no logind, or it says no, nothing waits.
class SleepDelay : public QObject {
    Q_OBJECT
public:
    explicit SleepDelay(const QDBusConnection &system, QObject *parent = nullptr);

Q_SIGNALS:
    /// Now is the time to lock.
    void sleepComes();

public Q_SLOTS:
    /// As logind tells it, before a sleep and after it.
    void prepareForSleep(bool begins);

private:
    void hold();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_held; ///< logind waits for its end
    bool m_sleeping = false;
};

} // namespace disputedesk
