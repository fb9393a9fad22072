#pragma once

#include "models/domain/intent.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace disputedesk {

/// One line of a dispute's Activity: a write of ours as the ledger has it, or a change that a later read showed.
struct ActivityItem {
    enum class Kind : quint8 { Write, Change };

    Kind kind = Kind::Change;
    QDateTime at; ///< UTC
    QUuid account;
    QString disputeId;
    // Write
    QUuid intent;
    Money amount; ///< as it was when the write was confirmed
    ProviderKind provider = ProviderKind::Omise; ///< decides the amount's decimals
    QString accountLabel; ///< set where disputes of several accounts stand together
    WriteVerb verb = WriteVerb::Respond;
    ActionState state = ActionState::Armed;
    QString requestId;
    QString note; ///< server's words or the person's note; hostile text
    int httpStatus = 0;
    // Change
    QString field; ///< "status", "amount", "message", "metadata", "closed_at", "documents", "evidence.<name>",
                   ///< "missing" … as DisputeWriter logs them
    QString before;
    QString after;
};

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::ActivityItem)
