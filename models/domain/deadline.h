#pragma once

#include "models/domain/account.h"
#include "models/domain/dispute.h"

#include <QDateTime>

namespace disputedesk {

/// How a deadline is known.
enum class DeadlineSource : quint8 { None, Estimated, Provider, Agent };
/// How near it is (product.md, Deadlines): critical within 3 days, urgent within 7.
enum class Urgency : quint8 { None, Later, Urgent, Critical, Overdue };

/// Until when a response counts. `at` is UTC and invalid when no response is possible or none is needed.
struct Deadline {
    QDateTime at;
    DeadlineSource source = DeadlineSource::None;

    bool isEstimate() const { return source == DeadlineSource::Estimated; }
    friend bool operator==(const Deadline &, const Deadline &) = default;
};

/// What a deadline is reckoned from; times in ms since the epoch, 0: none.
struct DeadlineFacts {
    ProviderKind provider = ProviderKind::Omise;
    Stage stage = Stage::Unknown;
    qint64 createdMs = 0;
    qint64 dueByMs = 0; ///< what the provider names
};

/// The deadline of a dispute that needs a response: the provider's date, else at Omise, which names none, the agent's
/// own, else creation plus the account's days. Other stages have none (product.md, Deadlines).
Deadline deadlineOf(const DeadlineFacts &facts, int deadlineDays, const QDateTime &agentsDate = {});
Deadline deadlineOf(const Dispute &dispute, int deadlineDays, const QDateTime &agentsDate = {});
/// True where an agent's own date can take the place of the estimate.
bool takesAgentsDate(const Dispute &dispute);
/// How near `deadline` is at `now`; within means strictly less than.
Urgency urgencyOf(const Deadline &deadline, const QDateTime &now);

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::Deadline)
Q_DECLARE_METATYPE(disputedesk::Urgency)
