#include "models/store/ledgerchain.h"

#include "models/store/intentrecord.h"
#include "models/store/storeerror.h"

#include <QCryptographicHash>
#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QByteArray netstring(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return QByteArray::number(bytes.size()) + ':' + bytes + ',';
}

QString hashed(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// An intent with the number of the row that armed it, which its place in the history hangs on.
struct ArmedIntent {
    LedgerEntry entry;
    qint64 armedRow = 0;
};

StoreResult<QHash<QUuid, ArmedIntent>> allIntents(Database &database)
{
    Statement find(database, "SELECT "_L1 + intentColumns() + ", "_L1 + standingColumns() + " FROM intents"_L1);
    if (!find.run())
        return find.failure();
    QHash<QUuid, ArmedIntent> intents;
    while (find.next()) {
        const auto entry = entryOf(find);
        if (entry) // else its rows find no intent: broken there
            intents.insert(entry->intent.id, {*entry, find.number(kArmedRowColumn)});
    }
    if (find.broke())
        return find.failure();
    return intents;
}

/// True when `entry` stands where its last row says, in every member that the row carries.
bool standsWhere(const LedgerEntry &entry, const LedgerRow &last)
{
    return entry.state == last.state && entry.changedAt == last.at && entry.note == last.note
        && entry.requestId == last.requestId && entry.httpStatus == last.httpStatus;
}
} // namespace

QString intentDigest(const WriteIntent &intent)
{
    // An intent without evidence has the digest that version 1 gave it, whose files know of none. The two forms differ
    // in their first word: evidence that is put in or taken out later always shows.
    QVariantList values = intentValues(intent);
    const bool evidence = !intent.evidence.isEmpty() || !intent.seen.evidence.isEmpty();
    if (!evidence)
        values.resize(values.size() - kEvidenceColumns);
    QByteArray bytes = evidence ? "disputedesk-intent-2," : "disputedesk-intent-1,";
    for (const QVariant &value : std::as_const(values))
        bytes += netstring(value.toString());
    return hashed(bytes);
}

QString rowHash(const QString &previousHash, const LedgerRow &row, const QString &digest)
{
    QByteArray bytes = "disputedesk-ledger-1,";
    for (const QString &part : {previousHash, QString::number(row.number), row.intent.toString(QUuid::WithoutBraces),
             QString::number(row.at.toMSecsSinceEpoch()), stateName(row.state), row.note, row.requestId,
             QString::number(row.httpStatus), digest})
        bytes += netstring(part);
    return hashed(bytes);
}

QString chainColumns() { return u"number, intent, at_ms, state, note, request_id, http_status, previous_hash, hash"_s; }

ChainedRow chainedRowOf(const Statement &statement)
{
    ChainedRow chained;
    LedgerRow &row = chained.row;
    row.number = statement.number(0);
    row.intent = statement.uuid(1);
    row.at = statement.time(2);
    row.state = stateFromName(statement.text(3)).value_or(ActionState::Unknown);
    row.note = statement.text(4);
    row.requestId = statement.text(5);
    row.httpStatus = statement.small(6);
    chained.previousHash = statement.text(7);
    chained.hash = statement.text(8);
    return chained;
}

StoreResult<qint64> appendRow(Database &database, LedgerRow row, const QString &digest)
{
    Statement last(database, u"SELECT number, hash FROM ledger_rows ORDER BY number DESC LIMIT 1"_s);
    if (!last.run())
        return last.failure();
    QString previous;
    row.number = 1;
    if (last.next()) {
        row.number = last.number(0) + 1;
        previous = last.text(1);
    } else if (last.broke()) {
        return last.failure();
    }
    Statement append(
        database, "INSERT INTO ledger_rows ("_L1 + chainColumns() + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1);
    if (!append.run(row.number, row.intent, row.at, stateName(row.state), row.note, row.requestId, row.httpStatus,
            previous, rowHash(previous, row, digest)))
        return append.failure();
    return row.number;
}

StoreResult<ChainReport> walkChain(Database &database)
{
    const auto intents = allIntents(database);
    if (!intents)
        return Failure{intents.error()};
    Statement walk(database, "SELECT "_L1 + chainColumns() + " FROM ledger_rows ORDER BY number"_L1);
    if (!walk.run())
        return walk.failure();
    ChainReport report;
    const auto broken = [&report](qint64 number) {
        if (report.whole)
            report.firstBroken = number;
        report.whole = false;
    };
    QHash<QUuid, LedgerRow> lastRows;
    QString previous;
    qint64 number = 0;
    while (walk.next()) {
        ++report.rows;
        const ChainedRow chained = chainedRowOf(walk);
        const LedgerRow &row = chained.row;
        const auto intent = intents->constFind(row.intent);
        const bool known = intent != intents->cend();
        const bool arms = row.state == ActionState::Armed && known;
        const QString digest = arms ? intentDigest(intent->entry.intent) : QString();
        if (row.number != number + 1)
            broken(number + 1);
        else if (!known || (arms && intent->armedRow != row.number) || chained.previousHash != previous
            || chained.hash != rowHash(previous, row, digest))
            broken(row.number);
        number = row.number;
        previous = chained.hash;
        lastRows.insert(row.intent, row);
    }
    if (walk.broke())
        return walk.failure();
    for (const ArmedIntent &intent : *intents)
        if (const auto last = lastRows.constFind(intent.entry.intent.id);
            last == lastRows.cend() || !standsWhere(intent.entry, *last))
            broken(number + 1);
    return report;
}

} // namespace disputedesk
