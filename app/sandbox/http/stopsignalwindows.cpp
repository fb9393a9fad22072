#include "app/sandbox/http/stopsignal.h"

#include <condition_variable>
#include <mutex>
#include <windows.h>

namespace disputedesk::sandbox {

namespace {
std::mutex guard;
std::condition_variable changed;
bool asked = false;

/// Called by Windows on a thread of its own: Ctrl+C, Ctrl+Break, the console's window closed.
BOOL WINAPI stop(DWORD)
{
    const std::lock_guard lock(guard);
    asked = true;
    changed.notify_all();
    return TRUE;
}
} // namespace

struct StopSignal::Loop { };

StopSignal::StopSignal() { SetConsoleCtrlHandler(stop, TRUE); }

StopSignal::~StopSignal() { SetConsoleCtrlHandler(stop, FALSE); }

void StopSignal::wait()
{
    std::unique_lock lock(guard);
    changed.wait(lock, [] { return asked; });
}

} // namespace disputedesk::sandbox
