#include "app/desktop/loopwatch.h"

#include <algorithm>

namespace disputedesk {

namespace {
constexpr int kTickMs = 1;
} // namespace

LoopWatch::LoopWatch(QObject *parent)
    : QObject(parent)
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_since.isValid())
            m_gaps.push_back(std::max(0.0F, float(double(m_since.nsecsElapsed()) / 1e6) - float(kTickMs)));
        m_since.start();
    });
    m_tick.start();
}

double LoopWatch::p99() const
{
    if (m_gaps.empty())
        return 0;
    std::vector<float> sorted = m_gaps;
    std::sort(sorted.begin(), sorted.end());
    return double(sorted[sorted.size() * 99 / 100]);
}

double LoopWatch::largest() const
{
    return m_gaps.empty() ? 0 : double(*std::max_element(m_gaps.cbegin(), m_gaps.cend()));
}

} // namespace disputedesk
