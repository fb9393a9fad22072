#pragma once

#include "models/store/cachestore.h"
#include "models/store/database.h"
#include "models/store/seal.h"

namespace disputedesk {

/// The plain tables of cache.db, one function for each question; all run on the store thread.
StoreResult<QStringList> readIdsIn(Database &database, ProviderKind provider, Stage stage);
/// Those of `ids` that are in the table.
StoreResult<QSet<QString>> readKnownIds(Database &database, const QStringList &ids);
StoreResult<qint64> countDisputes(Database &database);
StoreResult<QList<ObservedChange>> readChanges(Database &database, Seal &seal, const QString &disputeId);
/// See CacheStore::noteMissing(); those of `ids` that are cached.
StoreResult<QStringList> noteMissing(Database &database, Seal &seal, const QStringList &ids, const QDateTime &at);
/// Every observed change of a status, oldest first.
StoreResult<QList<ObservedChange>> readStatusChanges(Database &database, Seal &seal);
StoreResult<Done> writeCharge(Database &database, Seal &seal, const Charge &charge);
StoreResult<std::optional<Charge>> readCharge(Database &database, Seal &seal, const QString &id);
StoreResult<SyncState> readSyncState(Database &database);
StoreResult<Done> writeSyncState(Database &database, const SyncState &state);

} // namespace disputedesk
