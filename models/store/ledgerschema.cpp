#include "models/store/ledgerschema.h"

namespace disputedesk {

namespace {
// Portable SQL: no rowid, no BLOB (hashes are hex), words in place of numbers, so that a person with any SQL tool can
// read what was sent. intents_one_open is the guard of "never twice": it holds across processes and, later, desks.
constexpr Migration kSteps[] = {
    {1, R"(CREATE TABLE intents (
        id TEXT NOT NULL PRIMARY KEY,
        parent TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        provider TEXT NOT NULL,
        mode TEXT NOT NULL CHECK (mode IN ('test', 'live')),
        dispute TEXT NOT NULL CHECK (dispute <> ''),
        verb TEXT NOT NULL,
        http_verb TEXT NOT NULL,
        amount BIGINT NOT NULL,
        currency TEXT NOT NULL,
        seen_status TEXT NOT NULL,
        seen_amount BIGINT NOT NULL,
        seen_currency TEXT NOT NULL,
        seen_message TEXT NOT NULL,
        seen_metadata TEXT NOT NULL,
        seen_submissions BIGINT NOT NULL,
        message TEXT NOT NULL,
        metadata TEXT NOT NULL,
        document TEXT NOT NULL,
        file_name TEXT NOT NULL,
        file_kind TEXT NOT NULL,
        file_path TEXT NOT NULL,
        file_size BIGINT NOT NULL,
        file_sha256 TEXT NOT NULL,
        confirmed_ms BIGINT NOT NULL,
        armed_row BIGINT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('ARMED', 'SENDING', 'APPLIED', 'REJECTED', 'NOT_SENT', 'UNKNOWN',
            'SEEN_APPLIED', 'SEEN_NOT_APPLIED', 'SETTLED')),
        changed_ms BIGINT NOT NULL,
        request_id TEXT NOT NULL,
        note TEXT NOT NULL,
        http_status BIGINT NOT NULL))"},
    {1, R"(CREATE UNIQUE INDEX intents_one_open ON intents (account, dispute)
        WHERE state IN ('ARMED', 'SENDING', 'UNKNOWN'))"},
    {1, "CREATE INDEX intents_dispute ON intents (account, dispute)"},
    {1, R"(CREATE TABLE ledger_rows (
        number BIGINT NOT NULL PRIMARY KEY,
        intent TEXT NOT NULL REFERENCES intents (id),
        at_ms BIGINT NOT NULL,
        state TEXT NOT NULL,
        note TEXT NOT NULL,
        request_id TEXT NOT NULL,
        http_status BIGINT NOT NULL,
        previous_hash TEXT NOT NULL,
        hash TEXT NOT NULL))"},
    {1, "CREATE INDEX ledger_rows_intent ON ledger_rows (intent, number)"},
    {1, "CREATE TABLE marks (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)"},
    {2, "ALTER TABLE intents ADD COLUMN evidence TEXT NOT NULL DEFAULT ''"},
    {2, "ALTER TABLE intents ADD COLUMN seen_evidence TEXT NOT NULL DEFAULT ''"},
};
} // namespace

Migrations ledgerMigrations() { return kSteps; }

} // namespace disputedesk
