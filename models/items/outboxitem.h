#pragma once

#include "models/domain/account.h"
#include "models/domain/deadline.h"
#include "models/domain/draft.h"
#include "models/domain/money.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace disputedesk {

/// Where a draft stands on its way out.
enum class OutboxState : quint8 {
    Reading, ///< its dispute is still being read from the cache
    Ready, ///< can be reviewed and sent
    Changed, ///< the dispute moved on since the draft began: choose first
    Expired, ///< the deadline is past, or the status takes no response any more: look first
    Sending, ///< on its way right now
    Unclear, ///< an earlier write on the dispute has no known outcome
    Incomplete, ///< something is missing; `why` says what
    NotNow, ///< no key, offline, or the record of writes cannot be written; `why` says which
    Gone, ///< the dispute is not in the cache: the text is all there is
};

/// One draft of the outbox.
struct OutboxItem {
    QUuid account;
    QString accountLabel;
    ProviderKind provider = ProviderKind::Omise;
    QString disputeId;
    std::optional<Money> amount; ///< empty while its dispute is not known
    QString reason; ///< in plain words; empty while its dispute is not known
    Deadline deadline;
    QString summary; ///< draftSummaryText()
    QDateTime savedAt; ///< UTC
    OutboxState state = OutboxState::Reading;
    QString why; ///< a sentence that says what to do; empty when there is nothing to say

    bool canSend() const { return state == OutboxState::Ready; }
    friend bool operator==(const OutboxItem &, const OutboxItem &) = default;
};

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::OutboxItem)
