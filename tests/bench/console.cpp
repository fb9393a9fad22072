#include "tests/bench/console.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace disputedesk::bench {

namespace {
std::atomic<bool> s_stop{false};
std::atomic<bool> s_reports{false};
std::atomic<int> s_servers{0};

extern "C" void stopWasAsked(int signal)
{
    const bool mayWait = s_reports.load() || s_servers.load() > 0;
    if (s_stop.exchange(true) || !mayWait)
        std::_Exit(128 + signal);
}
} // namespace

void watchForStop(OnStop what)
{
    s_reports = what == OnStop::Report;
    std::signal(SIGINT, stopWasAsked);
    std::signal(SIGTERM, stopWasAsked);
}

bool stopRequested() { return s_stop.load(); }

Serving::Serving() { ++s_servers; }
Serving::~Serving() { --s_servers; }

void tell(const QString &line)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
    std::fflush(stderr);
}

} // namespace disputedesk::bench
