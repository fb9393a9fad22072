#pragma once

#include <QList>
#include <QtGlobal>

namespace disputedesk {

/// Who waits for a read: a person who looks at the opened dispute or is about to send, or a refresh.
enum class ReadRank : quint8 { Person, Background };

/// One who wants slots.
class SlotUser {
public:
    virtual ~SlotUser() = default;
    /// Whether it has a read of this urgency that may go out now.
    virtual bool wants(ReadRank rank) const = 0;
    /// Sends that read.
    virtual void granted(ReadRank rank) = 0;
};

/// How many reads of all accounts may be under way at once. They are given out in turn, so that one account's first
/// sync does not starve another's refresh; a person's read goes before all others, and has a few slots of its own.
class ReadSlots {
public:
    static constexpr int kForPersons = 4;

    explicit ReadSlots(int most = 12)
        : m_most(most)
    {
    }
    void join(SlotUser *user) { m_ring.append(user); }
    void leave(SlotUser *user) { m_ring.removeOne(user); }
    /// Gives out what is free; call it when somebody may want something.
    void offer();
    /// A read that was granted has ended.
    void release();
    int used() const { return m_used; }

private:
    bool offerOne(ReadRank rank);

    QList<SlotUser *> m_ring; ///< who was served last stands last
    int m_most;
    int m_used = 0;
};

} // namespace disputedesk
