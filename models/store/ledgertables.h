#pragma once

#include "models/store/database.h"
#include "models/store/ledger.h"

namespace disputedesk {

/// What happened to an intent, with what the answer said.
struct LedgerEvent {
    QUuid intent;
    ActionEvent event = ActionEvent::OutcomeUnclear;
    QString note;
    QString requestId;
    int httpStatus = 0;
};

/// The transactions of the ledger; each leaves the file either as it was or one row longer. All on the store thread.
StoreResult<Done> armIntent(Database &database, const WriteIntent &intent, const QDateTime &now);
StoreResult<ActionState> advanceIntent(Database &database, const LedgerEvent &event, const QDateTime &now);

StoreResult<QList<LedgerEntry>> readOpenIntents(Database &database);
StoreResult<std::optional<LedgerEntry>> readIntent(Database &database, const QUuid &id);
StoreResult<QList<LedgerEntry>> readHistory(Database &database, const QUuid &account, const QString &disputeId);
StoreResult<QList<LedgerRow>> readLedgerRows(Database &database, const QUuid &intent);

} // namespace disputedesk
