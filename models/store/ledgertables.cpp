#include "models/store/ledgertables.h"

#include "models/domain/redact.h"
#include "models/store/intentrecord.h"
#include "models/store/ledgerchain.h"
#include "models/store/storeerror.h"
#include "models/store/transaction.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// A server's text as it can be kept and hashed again: no half characters, then no keys (K2); with half a character in
/// it the regular expressions of redacted() would match nothing.
QString keepable(const QString &text) { return redacted(QString::fromUtf8(text.toUtf8())); }

QString selectEntries(const QString &tail)
{
    return "SELECT "_L1 + intentColumns() + ", "_L1 + standingColumns() + " FROM intents "_L1 + tail;
}

template <typename... Values>
StoreResult<QList<LedgerEntry>> entries(Database &database, const QString &tail, const Values &...values)
{
    Statement find(database, selectEntries(tail));
    if (!find.run(values...))
        return find.failure();
    QList<LedgerEntry> found;
    while (find.next()) {
        const auto entry = entryOf(find);
        if (!entry)
            return Failure{entry.error()};
        found.append(*entry);
    }
    if (find.broke())
        return find.failure();
    return found;
}

/// The number that the next chained row will get.
StoreResult<qint64> nextNumber(Database &database)
{
    Statement find(database, u"SELECT coalesce(max(number), 0) + 1 FROM ledger_rows"_s);
    if (!find.run() || !find.next())
        return find.failure();
    return find.number(0);
}

/// Whether another account of ours has an open intent on the same dispute. Two accounts may be one at the provider, and
/// WooshPay names none (contracts/wooshpay.md): what the one has not settled holds the other back, too. Asked under the
/// write lock; a store without one will want a unique index for it.
StoreResult<bool> isOpenElsewhere(Database &database, const WriteIntent &intent)
{
    Statement find(database,
        u"SELECT count(*) FROM intents WHERE provider = ? AND mode = ? AND dispute = ? AND account <> ? "
        "AND state IN ('ARMED', 'SENDING', 'UNKNOWN')"_s);
    const QVariantList values = intentValues(intent);
    if (!find.runWith(
            {values.at(kProviderColumn), values.at(kModeColumn), intent.disputeId, column::of(intent.account)})
        || !find.next())
        return find.failure();
    return find.number(0) > 0;
}
} // namespace

StoreResult<Done> armIntent(Database &database, const WriteIntent &intent, const QDateTime &now)
{
    if (const QString problem = intentProblem(intent); !problem.isEmpty())
        return storeFailure(ErrorKind::InvalidInput, problem);
    return inTransaction(database, [&]() -> StoreResult<Done> {
        const auto elsewhere = isOpenElsewhere(database, intent);
        if (!elsewhere)
            return Failure{elsewhere.error()};
        if (*elsewhere)
            return storeFailure(ErrorKind::IntentOpen, intent.disputeId);
        const auto number = nextNumber(database);
        if (!number)
            return Failure{number.error()};
        QVariantList values = intentValues(intent);
        values += {column::of(*number), stateName(ActionState::Armed), column::of(now), column::of(QString()),
            column::of(QString()), 0};
        const QStringList marks(values.size(), u"?"_s);
        Statement put(database,
            "INSERT INTO intents ("_L1 + intentColumns() + ", "_L1 + standingColumns() + ") VALUES ("_L1
                + marks.join(u", "_s) + u')');
        if (!put.runWith(values)) {
            if (isUniqueViolation(put.lastError())) // intents_one_open; the id's own violation has another code
                return storeFailure(ErrorKind::IntentOpen, intent.disputeId);
            if (isPrimaryKeyViolation(put.lastError()))
                return storeFailure(ErrorKind::InvalidInput, u"this intent was armed before"_s);
            return put.failure();
        }
        const auto row = appendRow(database, {0, intent.id, now, ActionState::Armed, {}, {}, 0}, intentDigest(intent));
        return row ? StoreResult<Done>(Done{}) : Failure{row.error()};
    });
}

StoreResult<ActionState> advanceIntent(Database &database, const LedgerEvent &event, const QDateTime &now)
{
    if (event.event == ActionEvent::PersonSettled && event.note.trimmed().isEmpty())
        return storeFailure(ErrorKind::InvalidInput, u"settling needs a note"_s);
    return inTransaction(database, [&]() -> StoreResult<ActionState> {
        // The write lock is held from here on: what is read now is what is changed below, whoever else has the file.
        const auto stored = readIntent(database, event.intent);
        if (!stored)
            return Failure{stored.error()};
        if (!*stored)
            return storeFailure(ErrorKind::InvalidInput, u"no such intent"_s);
        const ActionState from = (*stored)->state;
        const auto to = nextState(from, event.event);
        if (!to)
            return storeFailure(ErrorKind::InvalidInput, u"not allowed in state "_s + stateName(from));
        const QString note = keepable(event.note), requestId = keepable(event.requestId);
        Statement move(database,
            u"UPDATE intents SET state = ?, changed_ms = ?, request_id = ?, note = ?, http_status = ? "
            "WHERE id = ? AND state = ?"_s);
        if (!move.run(stateName(*to), now, requestId, note, event.httpStatus, event.intent, stateName(from)))
            return move.failure();
        if (move.changedRows() != 1) // a store without such a lock: somebody else moved it
            return storeFailure(ErrorKind::InvalidInput, u"another process moved this intent"_s);
        const auto row = appendRow(database, {0, event.intent, now, *to, note, requestId, event.httpStatus}, {});
        return row ? StoreResult<ActionState>(*to) : Failure{row.error()};
    });
}

StoreResult<QList<LedgerEntry>> readOpenIntents(Database &database)
{
    return entries(database, u"WHERE state IN ('ARMED', 'SENDING', 'UNKNOWN') ORDER BY armed_row"_s);
}

StoreResult<std::optional<LedgerEntry>> readIntent(Database &database, const QUuid &id)
{
    const auto found = entries(database, u"WHERE id = ?"_s, id);
    if (!found)
        return Failure{found.error()};
    return found->isEmpty() ? std::optional<LedgerEntry>() : std::optional(found->first());
}

StoreResult<QList<LedgerEntry>> readHistory(Database &database, const QUuid &account, const QString &disputeId)
{
    if (disputeId.isEmpty())
        return entries(database, u"ORDER BY armed_row DESC"_s);
    return entries(database, u"WHERE account = ? AND dispute = ? ORDER BY armed_row DESC"_s, account, disputeId);
}

StoreResult<QList<LedgerRow>> readLedgerRows(Database &database, const QUuid &intent)
{
    Statement find(database, "SELECT "_L1 + chainColumns() + " FROM ledger_rows WHERE intent = ? ORDER BY number"_L1);
    if (!find.run(intent))
        return find.failure();
    QList<LedgerRow> rows;
    while (find.next())
        rows.append(chainedRowOf(find).row);
    if (find.broke())
        return find.failure();
    return rows;
}

} // namespace disputedesk
