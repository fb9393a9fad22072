#include "app/desktop/loopwatch.h"

#include <QAbstractEventDispatcher>

#include <algorithm>

namespace disputedesk {

LoopWatch::LoopWatch(QObject *parent)
    : QObject(parent)
{
    QAbstractEventDispatcher *const dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_turn.start(); });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        if (!m_turn.isValid())
            return;
        m_turns.push_back(float(double(m_turn.nsecsElapsed()) / 1e6));
        m_turn.invalidate();
    });
}

double LoopWatch::p99() const
{
    if (m_turns.empty())
        return 0;
    std::vector<float> sorted = m_turns;
    std::sort(sorted.begin(), sorted.end());
    return double(sorted[sorted.size() * 99 / 100]);
}

double LoopWatch::largest() const
{
    return m_turns.empty() ? 0 : double(*std::max_element(m_turns.cbegin(), m_turns.cend()));
}

} // namespace disputedesk
