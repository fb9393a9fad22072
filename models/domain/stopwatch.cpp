#include "models/domain/stopwatch.h"

#include <algorithm>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <time.h>
#endif

namespace disputedesk {

std::chrono::milliseconds sinceBoot()
{
#ifdef Q_OS_WIN
    return std::chrono::milliseconds(::GetTickCount64()); // sleep and hibernation count
#else
    timespec now{};
#ifdef CLOCK_BOOTTIME
    if (::clock_gettime(CLOCK_BOOTTIME, &now) != 0)
#endif
        ::clock_gettime(CLOCK_MONOTONIC, &now); // macOS counts sleep in it
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
#endif
}

Stopwatch::Stopwatch(Clock wall, SteadyClock steady)
    : m_wall(std::move(wall))
    , m_steady(std::move(steady))
    , m_wallBegan(m_wall())
    , m_steadyBegan(m_steady())
{
}

std::chrono::milliseconds Stopwatch::elapsed() const
{
    return std::max(m_steady() - m_steadyBegan, std::chrono::milliseconds(m_wallBegan.msecsTo(m_wall())));
}

} // namespace disputedesk
