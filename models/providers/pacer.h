#pragma once

#include "models/providers/readslots.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

namespace disputedesk {

/// How fast an account may read.
struct PacerRules {
    int most = 6; ///< reads under way at once (contracts/omise.md: 4 to 6)
    int start = 4;
    int growAfter = 8; ///< answers until one more may be under way; four times as many once the server has slowed us
    std::chrono::milliseconds pauseBase{500}; ///< a 429 without Retry-After: doubled with each in a row
    std::chrono::milliseconds longestPause{30'000};
    std::function<double()> jitter; ///< 0 to 1; empty: random
};

/// Paces all reads of one account, list, detail and documents alike. When the server says "slow down" (429, or 503 with
/// Retry-After) all of them wait as long as it asked, then half as many are under way; their number grows back slowly.
/// Reads go out in the order in which they were asked for, a person's before a refresh's.
class Pacer : public QObject, private SlotUser {
    Q_OBJECT
public:
    using Ticket = quint64;
    enum class Outcome : quint8 { Answered, Failed, SlowDown };

    explicit Pacer(std::shared_ptr<ReadSlots> slots, PacerRules rules = {}, QObject *parent = nullptr);
    ~Pacer() override;

    /// A place in the queue; keep it for all tries of a read.
    Ticket take() { return ++m_last; }
    /// Calls `go` when the read may go out: at once, or later from here.
    void ask(Ticket ticket, ReadRank rank, std::function<void()> go);
    /// The read that was let go has ended. `wait`: what the server asked for with SlowDown; 0: nothing.
    void ended(Ticket ticket, Outcome outcome, std::chrono::milliseconds wait = {});
    /// It is not wanted any more, whether it waits or is under way.
    void withdraw(Ticket ticket);
    bool isSlowedDown() const { return m_pause.isActive(); }
    int width() const { return m_width; }
    int underWay() const { return int(m_underWay.size()); }

Q_SIGNALS:
    /// All reads of the account wait, or go on.
    void slowedDown(bool slowed);

private:
    bool wants(ReadRank rank) const override;
    void granted(ReadRank rank) override;
    void slowDown(quint64 send, std::chrono::milliseconds wait);
    void answered();

    std::shared_ptr<ReadSlots> m_slots;
    PacerRules m_rules;
    std::map<Ticket, std::function<void()>> m_queue[2]; ///< by urgency, then by age
    std::map<Ticket, quint64> m_underWay; ///< as the how-manieth it went out
    Ticket m_last = 0;
    quint64 m_sends = 0;
    quint64 m_slowedAt = 0; ///< what went out up to here knew nothing of the last "slow down"
    QTimer m_pause;
    int m_width;
    int m_answers = 0; ///< since the width changed
    int m_slowDowns = 0; ///< in a row
    bool m_careful = false; ///< it has slowed us once
};

} // namespace disputedesk
