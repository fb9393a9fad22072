#pragma once

#include <QObject>

namespace disputedesk {

/// Tells when the screen is locked or the computer goes to sleep, where the platform says so: on Linux logind and the
/// desktop's screen saver, over D-Bus. Elsewhere, or without a bus, it tells nothing.
class LockSignals : public QObject {
    Q_OBJECT
public:
    explicit LockSignals(QObject *parent = nullptr);

Q_SIGNALS:
    void lockWanted();

public Q_SLOTS:
    /// Of the screen saver; and of logind, before a sleep and after it.
    void becameActive(bool active);
    /// Of logind: somebody wants the session locked.
    void sessionLocked() { Q_EMIT lockWanted(); }
};

} // namespace disputedesk
