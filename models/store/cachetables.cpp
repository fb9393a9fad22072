#include "models/store/cachetables.h"

#include "models/store/disputecodec.h"
#include "models/store/disputereader.h"
#include "models/store/sealedchange.h"
#include "models/store/statement.h"
#include "models/store/storeerror.h"
#include "models/store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), size_t(bytes.size())}; }

Failure<Error> doesNotOpen(const char *what)
{
    return storeFailure(ErrorKind::StoreDamaged, QLatin1StringView(what) + " cannot be read"_L1);
}
} // namespace

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

StoreResult<QList<ObservedChange>> readChanges(Database &database, Seal &seal, const QString &disputeId)
{
    Statement find(database,
        u"SELECT seen_ms, field, texts FROM changes WHERE dispute = (SELECT number FROM disputes WHERE id = ?) "
        "ORDER BY number DESC"_s);
    if (!find.run(disputeId))
        return find.failure();
    QList<ObservedChange> changes;
    while (find.next()) {
        changes.append({disputeId, find.time(0), find.text(1), {}, {}});
        if (!openChange(seal, find.view(2), changes.last()))
            return doesNotOpen("a change");
    }
    if (find.broke())
        return find.failure();
    return changes;
}

StoreResult<QStringList> noteMissing(Database &database, Seal &seal, const QStringList &ids, const QDateTime &at)
{
    return inTransaction(database, [&]() -> StoreResult<QStringList> {
        Statement find(database, u"SELECT number, read_ms, missing_ms FROM disputes WHERE id = ?"_s);
        Statement mark(database, u"UPDATE disputes SET missing_ms = ? WHERE number = ?"_s);
        Statement put(database, u"INSERT INTO changes (dispute, seen_ms, field, texts) VALUES (?, ?, ?, ?)"_s);
        std::string texts;
        QStringList noted;
        for (const QString &id : ids) {
            if (!find.run(id))
                return find.failure();
            if (!find.next()) {
                if (find.broke())
                    return find.failure();
                continue;
            }
            noted.append(id);
            if (find.number(2) != 0)
                continue; // it is noted already
            const qint64 number = find.number(0);
            // Not before the read that brought it, whatever the clock says.
            const ObservedChange change{id, std::max(at, find.time(1)), u"missing"_s, {}, {}};
            const QByteArray utf8 = id.toUtf8();
            sealChange(seal, viewOf(utf8), change, texts);
            find.reset();
            if (!put.run(number, change.seenAt, change.field, QByteArrayView(texts.data(), qsizetype(texts.size()))))
                return put.failure();
            if (!mark.run(change.seenAt, number))
                return mark.failure();
        }
        return noted;
    });
}

StoreResult<QList<ObservedChange>> readStatusChanges(Database &database, Seal &seal)
{
    Statement find(database,
        u"SELECT disputes.id, changes.seen_ms, changes.texts FROM changes JOIN disputes "
        "ON disputes.number = changes.dispute WHERE changes.field = 'status' ORDER BY changes.number"_s);
    if (!find.run())
        return find.failure();
    QList<ObservedChange> changes;
    while (find.next()) {
        changes.append({find.text(0), find.time(1), u"status"_s, {}, {}});
        if (!openChange(seal, find.view(2), changes.last()))
            return doesNotOpen("a change");
    }
    if (find.broke())
        return find.failure();
    return changes;
}

StoreResult<Done> writeCharge(Database &database, Seal &seal, const Charge &charge)
{
    const QByteArray id = charge.id.toUtf8(), body = encodeCharge(charge);
    std::string texts;
    seal.seal({SealedColumn::Charge, viewOf(id)}, viewOf(charge.raw), viewOf(body), texts);
    return inTransaction(database, [&]() -> StoreResult<Done> {
        Statement put(database,
            u"INSERT INTO charges (id, read_ms, texts) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "read_ms = excluded.read_ms, texts = excluded.texts WHERE excluded.read_ms >= read_ms"_s);
        if (!put.run(charge.id, charge.readAt, QByteArrayView(texts.data(), qsizetype(texts.size()))))
            return put.failure();
        return Done{};
    });
}

StoreResult<std::optional<Charge>> readCharge(Database &database, Seal &seal, const QString &id)
{
    Statement find(database, u"SELECT read_ms, texts FROM charges WHERE id = ?"_s);
    if (!find.run(id))
        return find.failure();
    if (!find.next())
        return find.broke() ? StoreResult<std::optional<Charge>>(find.failure()) : std::optional<Charge>();
    Charge charge;
    charge.id = id;
    charge.readAt = find.time(0);
    const QByteArray utf8 = id.toUtf8();
    std::string texts;
    const auto raw = seal.open({SealedColumn::Charge, viewOf(utf8)}, find.view(1), texts);
    if (!raw)
        return doesNotOpen("a charge");
    charge.raw = QByteArray(texts.data(), qsizetype(*raw));
    if (!decodeCharge(QByteArray(texts.data() + *raw, qsizetype(texts.size() - *raw)), charge))
        return doesNotOpen("a charge");
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
