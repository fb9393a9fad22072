#pragma once

#include "models/store/ledger.h"
#include "models/store/statement.h"

namespace disputedesk {

/// SHA-256 (hex) over an intent as it was confirmed: part of its ARMED row, so that no field of it can be edited later.
QString intentDigest(const WriteIntent &intent);

/// SHA-256 (hex) over the hash before it and the row's members, each with its length in front (netstrings) so that no
/// two rows have the same bytes. `digest` is intentDigest() in an ARMED row, else empty.
QString rowHash(const QString &previousHash, const LedgerRow &row, const QString &digest);

/// A chained row as the table has it.
struct ChainedRow {
    LedgerRow row;
    QString previousHash;
    QString hash;
};
/// The columns of ledger_rows in the order of chainedRowOf().
QString chainColumns();
ChainedRow chainedRowOf(const Statement &statement);

/// Appends `row` to the chain inside the caller's transaction; its number is set here.
StoreResult<qint64> appendRow(Database &database, LedgerRow row, const QString &digest);

/// Walks over the whole chain, then holds every intent against its last row: a row cut off at the end shows there.
StoreResult<ChainReport> walkChain(Database &database);

} // namespace disputedesk
