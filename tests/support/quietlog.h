#pragma once

#include <QtGlobal>

namespace disputedesk::test {

/// While one lives, two kinds of lines that would bury a failure are not printed: what the offscreen platform warns of
/// with every window (it is no window manager), and the providers' line for each request that went wrong, which
/// QT_LOGGING_RULES brings back. Everything else goes to the handler that was there, Qt Test's as a rule.
class QuietLog {
public:
    QuietLog();
    ~QuietLog();
    Q_DISABLE_COPY_MOVE(QuietLog)
};

} // namespace disputedesk::test
