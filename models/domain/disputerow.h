#pragma once

#include "models/domain/deadline.h"
#include "models/domain/dispute.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

namespace disputedesk {

/// What the list needs of one dispute: the columnar index takes these in, the cache and the sync give them out.
struct DisputeRow {
    QString id;
    ProviderKind provider = ProviderKind::Omise;
    Money amount;
    QString status;
    QString reasonCode;
    QString reasonMessage;
    QString charge;
    QString paymentIntent;
    qint64 createdMs = 0; ///< ms since the epoch, UTC
    qint64 closedMs = 0; ///< 0: not closed
    qint64 dueMs = 0; ///< 0: no deadline
    DeadlineSource dueSource = DeadlineSource::None;
    qint64 readMs = 0; ///< as of
    qint32 documents = 0;
    QByteArray searchText; ///< lower-case UTF-8 of everything a free word may hit: see searchTextOf()
};

/// The row of a dispute under an account's deadline rule and, where there is one, the agent's date.
DisputeRow rowOf(const Dispute &dispute, int deadlineDays, const QDateTime &agentsDeadline = {});
/// How many documents a dispute has: what it says, and never fewer than it holds.
qint32 documentCount(const Dispute &dispute);
/// id, charge, payment intent, status, reason code and sentence, currency and plain amount, message, metadata (see
/// searchmarks.h), document names; lower-case, one line each.
QByteArray searchTextOf(const Dispute &dispute);

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::DisputeRow)
