#include "models/store/expirytables.h"

#include "models/store/disputereader.h"
#include "models/store/documentfiles.h"
#include "models/store/statement.h"
#include "models/store/storeerror.h"
#include "models/store/transaction.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qint64 kStretch = 10'000; ///< rows looked at in one step: some 10 ms
constexpr int kMostRemoved = 250; ///< in one step
const auto kOrphans = u"charges_orphaned"_s; ///< sync state: disputes went, their charges have not been looked at

struct Due {
    qint64 number = 0;
    QString id;
};

/// Those of the stretch that are due, in order; `slice` learns where it ended.
StoreResult<QList<Due>> dueIn(
    Database &database, ProviderKind provider, const ExpiryRequest &request, ExpirySlice &slice)
{
    Statement last(database, u"SELECT coalesce(max(number), 0) FROM disputes"_s);
    if (!last.run() || !last.next())
        return last.failure();
    slice.after = request.after + kStretch;
    slice.ended = slice.after >= last.number(0);
    const qint64 horizon = request.rule.horizon(request.now).toMSecsSinceEpoch();
    Statement find(database,
        u"SELECT number, id, status, closed_ms, created_ms FROM disputes WHERE number > ? AND number <= ? AND "
        "closed_ms < ? AND created_ms < ? ORDER BY number"_s);
    if (!find.run(request.after, slice.after, horizon, horizon))
        return find.failure();
    Statement moved(
        database, u"SELECT 1 FROM changes WHERE dispute = ? AND field = 'status' AND seen_ms >= ? LIMIT 1"_s);
    QList<Due> due;
    Dispute probe; // the rule asks for no more than these members
    probe.provider = provider;
    while (find.next()) {
        probe.id = find.text(1);
        probe.status = find.text(2);
        probe.closedAt = find.time(3);
        probe.createdAt = find.time(4);
        if (request.spared.contains(probe.id) || !request.rule.expires(probe, request.now))
            continue;
        if (!probe.closedAt.isValid()) {
            if (!moved.run(find.number(0), horizon))
                return moved.failure();
            if (moved.next())
                continue; // it was still open when it was looked at a while ago
            if (moved.broke())
                return moved.failure();
        }
        if (!request.countOnly && due.size() == kMostRemoved) {
            slice.after = due.last().number;
            slice.ended = false;
            break;
        }
        due.append({find.number(0), probe.id});
    }
    if (find.broke())
        return find.failure();
    return due;
}

/// Documents of a version that did not note whose they are find their dispute by the names it has for them.
StoreResult<Done> adoptOldDocuments(Database &database, DisputeReader &reader, const QList<Due> &due)
{
    Statement old(database, u"SELECT 1 FROM documents WHERE dispute = '' LIMIT 1"_s);
    if (!old.run())
        return old.failure();
    if (!old.next())
        return Done{};
    Statement adopt(database, u"UPDATE documents SET dispute = ? WHERE id = ? AND dispute = ''"_s);
    for (const Due &one : due) {
        const auto dispute = reader.read(one.id);
        if (!dispute)
            return Failure{dispute.error()};
        for (const Document &document : dispute->dispute ? dispute->dispute->documents : QList<Document>())
            if (!adopt.run(one.id, document.id))
                return adopt.failure();
    }
    return Done{};
}

StoreResult<QStringList> countAndFind(Database &database, const QList<Due> &due, ExpiryCount &count)
{
    QStringList files;
    Statement documents(database, u"SELECT file, size FROM documents WHERE dispute = ?"_s);
    Statement mark(database, u"SELECT 1 FROM kept_offline WHERE dispute = ?"_s);
    count.disputes = int(due.size());
    for (const Due &one : due) {
        if (!documents.run(one.id))
            return documents.failure();
        while (documents.next()) {
            files.append(documents.text(0));
            ++count.documents;
            count.documentBytes += documents.number(1);
        }
        if (documents.broke())
            return documents.failure();
        if (!mark.run(one.id))
            return mark.failure();
        if (mark.next())
            ++count.keptOffline;
    }
    return files;
}

StoreResult<Done> removeRows(Database &database, const QList<Due> &due)
{
    Statement documents(database, u"DELETE FROM documents WHERE dispute = ?"_s);
    Statement mark(database, u"DELETE FROM kept_offline WHERE dispute = ?"_s);
    Statement dispute(database, u"DELETE FROM disputes WHERE number = ?"_s); // details and changes go along
    for (const Due &one : due) {
        if (!documents.run(one.id))
            return documents.failure();
        if (!mark.run(one.id))
            return mark.failure();
        if (!dispute.run(one.number))
            return dispute.failure();
    }
    Statement orphans(database, u"INSERT OR REPLACE INTO sync_state (name, value) VALUES (?, '1')"_s);
    if (!orphans.run(kOrphans))
        return orphans.failure();
    return Done{};
}
} // namespace

StoreResult<ExpirySlice> expireSlice(Database &database, DisputeReader &reader, const DocumentShelf &shelf,
    ProviderKind provider, const ExpiryRequest &request)
{
    ExpirySlice slice;
    if (request.rule.keepsAll() || !request.now.isValid()) {
        slice.ended = true;
        return slice;
    }
    QStringList files;
    const auto work = [&]() -> StoreResult<Done> {
        const auto due = dueIn(database, provider, request, slice);
        if (!due)
            return Failure{due.error()};
        if (!request.countOnly && !due->isEmpty())
            if (const auto adopted = adoptOldDocuments(database, reader, *due); !adopted)
                return adopted;
        const auto found = countAndFind(database, *due, slice.count);
        if (!found)
            return Failure{found.error()};
        if (request.countOnly || due->isEmpty())
            return Done{};
        files = *found;
        for (const Due &one : *due)
            slice.ids.append(one.id);
        return removeRows(database, *due);
    };
    if (request.countOnly) {
        const auto counted = work();
        return counted ? StoreResult<ExpirySlice>(slice) : Failure{counted.error()};
    }
    if (const auto wiping = database.run(u"PRAGMA secure_delete = ON"_s); !wiping)
        return Failure{wiping.error()};
    const auto removed = inTransaction(database, work);
    if (!removed)
        return Failure{removed.error()};
    for (const QString &file : std::as_const(files))
        removeDocumentFile(shelf.folder, file);
    return slice;
}

StoreResult<Done> finishExpiry(Database &database)
{
    { // a statement that still stood on its row would keep the log from being folded in
        Statement asked(database, u"SELECT 1 FROM sync_state WHERE name = ?"_s);
        if (!asked.run(kOrphans))
            return asked.failure();
        if (!asked.next())
            return asked.broke() ? StoreResult<Done>(asked.failure()) : Done{};
    }
    const auto swept = inTransaction(database, [&]() -> StoreResult<Done> {
        // EXCEPT holds no more than the few charges that were ever opened, and passes the disputes once.
        Statement charges(
            database, u"DELETE FROM charges WHERE id IN (SELECT id FROM charges EXCEPT SELECT charge FROM disputes)"_s);
        if (!charges.run())
            return charges.failure();
        Statement done(database, u"DELETE FROM sync_state WHERE name = ?"_s);
        return done.run(kOrphans) ? StoreResult<Done>(Done{}) : done.failure();
    });
    if (!swept)
        return swept;
    // What was overwritten in the file may still stand in the log beside it. Busy readers: next time.
    (void)database.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return database.run(u"PRAGMA secure_delete = OFF"_s);
}

} // namespace disputedesk
