#include "models/store/cachetables.h"

#include "models/store/disputecodec.h"
#include "models/store/disputereader.h"
#include "models/store/statement.h"
#include "models/store/storeerror.h"
#include "models/store/transaction.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

StoreResult<QStringList> readIdsIn(Database &database, ProviderKind provider, Stage stage)
{
    const auto statuses = statusesIn(database, provider, stage);
    if (!statuses)
        return Failure{statuses.error()};
    QStringList ids;
    Statement find(database, u"SELECT id FROM disputes WHERE status = ? ORDER BY number"_s);
    for (const QString &status : *statuses) {
        if (!find.run(status))
            return find.failure();
        while (find.next())
            ids.append(find.text(0));
        if (find.broke())
            return find.failure();
    }
    return ids;
}

StoreResult<QSet<QString>> readKnownIds(Database &database, const QStringList &ids)
{
    QSet<QString> known;
    Statement find(database, u"SELECT 1 FROM disputes WHERE id = ?"_s);
    for (const QString &id : ids) {
        if (!find.run(id))
            return find.failure();
        if (find.next())
            known.insert(id);
        else if (find.broke())
            return find.failure();
    }
    return known;
}

StoreResult<qint64> countDisputes(Database &database)
{
    Statement count(database, u"SELECT count(*) FROM disputes"_s);
    if (!count.run() || !count.next())
        return count.failure();
    return count.number(0);
}

StoreResult<QList<ObservedChange>> readChanges(Database &database, const QString &disputeId)
{
    Statement find(database,
        u"SELECT seen_ms, field, before, after FROM changes WHERE dispute = (SELECT number FROM disputes WHERE id = ?) "
        "ORDER BY number DESC"_s);
    if (!find.run(disputeId))
        return find.failure();
    QList<ObservedChange> changes;
    while (find.next())
        changes.append({disputeId, find.time(0), find.text(1), find.text(2), find.text(3)});
    if (find.broke())
        return find.failure();
    return changes;
}

StoreResult<QList<ObservedChange>> readStatusChanges(Database &database)
{
    Statement find(database,
        u"SELECT disputes.id, changes.seen_ms, changes.before, changes.after FROM changes JOIN disputes "
        "ON disputes.number = changes.dispute WHERE changes.field = 'status' ORDER BY changes.number"_s);
    if (!find.run())
        return find.failure();
    QList<ObservedChange> changes;
    while (find.next())
        changes.append({find.text(0), find.time(1), u"status"_s, find.text(2), find.text(3)});
    if (find.broke())
        return find.failure();
    return changes;
}

StoreResult<Done> writeCharge(Database &database, const Charge &charge)
{
    return inTransaction(database, [&]() -> StoreResult<Done> {
        Statement put(database,
            u"INSERT INTO charges (id, read_ms, body, raw) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "read_ms = excluded.read_ms, body = excluded.body, raw = excluded.raw WHERE excluded.read_ms >= read_ms"_s);
        if (!put.run(charge.id, charge.readAt, encodeCharge(charge), charge.raw))
            return put.failure();
        return Done{};
    });
}

StoreResult<std::optional<Charge>> readCharge(Database &database, const QString &id)
{
    Statement find(database, u"SELECT read_ms, body, raw FROM charges WHERE id = ?"_s);
    if (!find.run(id))
        return find.failure();
    if (!find.next())
        return find.broke() ? StoreResult<std::optional<Charge>>(find.failure()) : std::optional<Charge>();
    Charge charge;
    charge.id = id;
    charge.readAt = find.time(0);
    charge.raw = find.bytes(2);
    if (!decodeCharge(find.bytes(1), charge))
        return storeFailure(ErrorKind::StoreDamaged, u"a charge cannot be read"_s);
    return std::optional(std::move(charge));
}

StoreResult<SyncState> readSyncState(Database &database)
{
    Statement find(database, u"SELECT name, value FROM sync_state"_s);
    if (!find.run())
        return find.failure();
    SyncState state;
    while (find.next())
        state.insert(find.text(0), find.text(1));
    if (find.broke())
        return find.failure();
    return state;
}

StoreResult<Done> writeSyncState(Database &database, const SyncState &state)
{
    return inTransaction(database, [&]() -> StoreResult<Done> {
        Statement remove(database, u"DELETE FROM sync_state WHERE name = ?"_s);
        Statement put(database, u"INSERT INTO sync_state (name, value) VALUES (?, ?)"_s);
        for (auto entry = state.cbegin(); entry != state.cend(); ++entry) {
            if (!remove.run(entry.key()))
                return remove.failure();
            if (!entry.value().isEmpty() && !put.run(entry.key(), entry.value()))
                return put.failure();
        }
        return Done{};
    });
}

} // namespace disputedesk
