#pragma once

#include <valgrind/callgrind.h>

namespace disputedesk {

/// Runs `work` with instructions counted, on all threads, and writes them as a part of callgrind's output that has
/// `name`. Without valgrind it just runs.
template <typename Work> void counted(const char *name, Work work)
{
    CALLGRIND_START_INSTRUMENTATION;
    CALLGRIND_ZERO_STATS;
    work();
    CALLGRIND_STOP_INSTRUMENTATION;
    CALLGRIND_DUMP_STATS_AT(name);
}

} // namespace disputedesk
