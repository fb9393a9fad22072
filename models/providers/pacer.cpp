#include "models/providers/pacer.h"

#include <QRandomGenerator>

#include <algorithm>

namespace disputedesk {

Pacer::Pacer(std::shared_ptr<ReadSlots> slots, PacerRules rules, QObject *parent)
    : QObject(parent)
    , m_slots(std::move(slots))
    , m_rules(std::move(rules))
    , m_width(m_rules.start)
{
    m_slots->join(this);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        Q_EMIT slowedDown(false);
        m_slots->offer();
    });
}

Pacer::~Pacer()
{
    m_slots->leave(this);
    for (size_t n = 0; n < m_underWay.size(); ++n)
        m_slots->release();
}

void Pacer::ask(Ticket ticket, ReadRank rank, std::function<void()> go)
{
    m_queue[int(rank)].insert_or_assign(ticket, std::move(go));
    m_slots->offer();
}

bool Pacer::wants(ReadRank rank) const
{
    if (m_pause.isActive() || m_queue[int(rank)].empty())
        return false;
    // A person's read does not wait for one of a walk to end, but a crowd of them keeps to the width as well.
    const int reserve = rank == ReadRank::Person ? 2 : 0;
    return int(m_underWay.size()) < m_width + reserve;
}

void Pacer::granted(ReadRank rank)
{
    auto &queue = m_queue[int(rank)];
    const auto first = queue.begin();
    const std::function<void()> go = std::move(first->second);
    m_underWay.emplace(first->first, ++m_sends);
    queue.erase(first);
    go();
}

void Pacer::ended(Ticket ticket, Outcome outcome, std::chrono::milliseconds wait)
{
    const auto read = m_underWay.find(ticket);
    if (read == m_underWay.end())
        return;
    const quint64 send = read->second;
    m_underWay.erase(read);
    if (outcome == Outcome::SlowDown)
        slowDown(send, wait);
    else if (outcome == Outcome::Answered)
        answered();
    m_slots->release();
}

void Pacer::slowDown(quint64 send, std::chrono::milliseconds wait)
{
    // Six under way get six refusals: one reason to halve, and one step of the doubling.
    if (send > m_slowedAt) {
        m_slowedAt = m_sends;
        m_width = std::max(1, m_width / 2);
        m_answers = 0;
        m_careful = true;
        ++m_slowDowns;
    }
    const double random = m_rules.jitter ? m_rules.jitter() : QRandomGenerator::global()->generateDouble();
    const qint64 doubled =
        std::min<qint64>(m_rules.pauseBase.count() << std::clamp(m_slowDowns - 1, 0, 10), m_rules.longestPause.count());
    // What the server asked for is the least; the jitter comes on top, or many desks come back in step.
    const qint64 asked = wait.count() > 0 ? wait.count() + qint64(double(m_rules.pauseBase.count()) * random)
                                          : qint64(double(doubled) * (0.8 + 0.4 * random));
    const bool wasPaused = m_pause.isActive();
    if (wasPaused && m_pause.remainingTime() >= asked)
        return;
    m_pause.start(std::chrono::milliseconds(asked));
    if (!wasPaused)
        Q_EMIT slowedDown(true);
}

void Pacer::answered()
{
    m_slowDowns = 0;
    if (++m_answers < m_rules.growAfter * (m_careful ? 4 : 1))
        return;
    m_answers = 0;
    m_width = std::min(m_width + 1, m_rules.most);
}

void Pacer::withdraw(Ticket ticket)
{
    for (auto &queue : m_queue)
        queue.erase(ticket);
    if (m_underWay.erase(ticket) != 0)
        m_slots->release();
}

} // namespace disputedesk
