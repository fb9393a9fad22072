#pragma once

#include <QString>

namespace disputedesk::bench {

/// What a wish to stop (Ctrl+C, SIGTERM) does.
enum class OnStop {
    Report, ///< stopRequested() becomes true, and the program ends by itself: it tells what it has
    EndUnlessServing ///< the same while a server of ours runs, which must not outlive us; else it ends at once
};
/// Listens for it from now on. A second wish ends the program at once.
void watchForStop(OnStop what);
bool stopRequested();

/// Counts a server as running while it lives.
class Serving {
public:
    Serving();
    ~Serving();

private:
    Q_DISABLE_COPY_MOVE(Serving)
};

/// One line on stderr: stdout is for the figures.
void tell(const QString &line);

} // namespace disputedesk::bench
