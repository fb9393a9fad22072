#include "models/store/cacheschema.h"

namespace disputedesk {

namespace {
// The list's columns stand apart from the rest: with the raw JSON in it the table that every start scans is 4.5 times
// bigger (performance.md). due_order_ms sorts by the nearest deadline without knowing the account's rule.
constexpr Migration kSteps[] = {
    {1, R"(CREATE TABLE disputes (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        provider INTEGER NOT NULL,
        mode INTEGER NOT NULL,
        amount INTEGER NOT NULL,
        currency TEXT NOT NULL,
        status TEXT NOT NULL,
        reason_code TEXT NOT NULL,
        reason_message TEXT NOT NULL,
        charge TEXT NOT NULL,
        payment_intent TEXT NOT NULL,
        created_ms INTEGER NOT NULL,
        closed_ms INTEGER NOT NULL,
        due_by_ms INTEGER NOT NULL,
        due_order_ms INTEGER NOT NULL,
        read_ms INTEGER NOT NULL,
        documents INTEGER NOT NULL,
        digest BLOB NOT NULL,
        search_text BLOB NOT NULL))"},
    {1, "CREATE INDEX disputes_due ON disputes (status, due_order_ms)"},
    {1, R"(CREATE TABLE dispute_details (
        dispute INTEGER PRIMARY KEY REFERENCES disputes (number) ON DELETE CASCADE,
        body BLOB NOT NULL,
        raw BLOB NOT NULL))"},
    {1, R"(CREATE TABLE changes (
        number INTEGER PRIMARY KEY,
        dispute INTEGER NOT NULL REFERENCES disputes (number) ON DELETE CASCADE,
        seen_ms INTEGER NOT NULL,
        field TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL))"},
    {1, "CREATE INDEX changes_dispute ON changes (dispute)"},
    {1,
        "CREATE TABLE charges (id TEXT NOT NULL PRIMARY KEY, read_ms INTEGER NOT NULL, body BLOB NOT NULL, raw BLOB "
        "NOT NULL)"},
    {1, "CREATE TABLE sync_state (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)"},
    {1, R"(CREATE TABLE documents (
        id TEXT NOT NULL PRIMARY KEY,
        file TEXT NOT NULL,
        content_type BLOB NOT NULL,
        size INTEGER NOT NULL,
        kept_ms INTEGER NOT NULL))"},
    // Whether a row changed is seen from the stored answer itself.
    {2, "ALTER TABLE disputes DROP COLUMN digest"},
    {2, "ALTER TABLE documents ADD COLUMN dispute TEXT NOT NULL DEFAULT ''"}, // '': kept by version 1
    {2, "ALTER TABLE documents ADD COLUMN sha256 BLOB NOT NULL DEFAULT x''"},
    {2, "ALTER TABLE documents ADD COLUMN used_ms INTEGER NOT NULL DEFAULT 0"},
    {2, "CREATE INDEX documents_dispute ON documents (dispute)"},
    // A person's wish, for disputes whose documents may be none yet: what pins their documents.
    {2, "CREATE TABLE kept_offline (dispute TEXT NOT NULL PRIMARY KEY, since_ms INTEGER NOT NULL)"},
    // Names of metadata are marked in search_text since: the next refresh meets every row again and writes it anew.
    {2, "DELETE FROM sync_state"},
    // What is sealed (decision 0031). An older file never gets here, see CacheStore::Part::open(): this makes new ones.
    {3, "DROP TABLE changes"},
    {3, "DROP TABLE dispute_details"},
    {3, "DROP TABLE disputes"},
    {3, "DROP TABLE charges"},
    {3, "DROP TABLE documents"},
    {3, R"(CREATE TABLE disputes (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        provider INTEGER NOT NULL,
        mode INTEGER NOT NULL,
        amount INTEGER NOT NULL,
        currency TEXT NOT NULL,
        status TEXT NOT NULL,
        reason_code TEXT NOT NULL,
        charge TEXT NOT NULL,
        payment_intent TEXT NOT NULL,
        created_ms INTEGER NOT NULL,
        closed_ms INTEGER NOT NULL,
        due_by_ms INTEGER NOT NULL,
        due_order_ms INTEGER NOT NULL,
        read_ms INTEGER NOT NULL,
        documents INTEGER NOT NULL,
        texts BLOB NOT NULL))"}, // search text and reason message
    {3, "CREATE INDEX disputes_due ON disputes (status, due_order_ms)"},
    {3, R"(CREATE TABLE dispute_details (
        dispute INTEGER PRIMARY KEY REFERENCES disputes (number) ON DELETE CASCADE,
        texts BLOB NOT NULL))"}, // the answer and what is kept beside it
    {3, R"(CREATE TABLE changes (
        number INTEGER PRIMARY KEY,
        dispute INTEGER NOT NULL REFERENCES disputes (number) ON DELETE CASCADE,
        seen_ms INTEGER NOT NULL,
        field TEXT NOT NULL,
        texts BLOB NOT NULL))"}, // before and after
    {3, "CREATE INDEX changes_dispute ON changes (dispute)"},
    {3, "CREATE TABLE charges (id TEXT NOT NULL PRIMARY KEY, read_ms INTEGER NOT NULL, texts BLOB NOT NULL)"},
    {3, R"(CREATE TABLE documents (
        id TEXT NOT NULL PRIMARY KEY,
        file TEXT NOT NULL,
        content_type BLOB NOT NULL,
        size INTEGER NOT NULL,
        kept_ms INTEGER NOT NULL,
        dispute TEXT NOT NULL,
        used_ms INTEGER NOT NULL))"}, // size: of the document; its file is longer by Seal::kOverhead
    {3, "CREATE INDEX documents_dispute ON documents (dispute)"},
    // One row, sealed like the others: tells at once whether the key is the right one.
    {3, "CREATE TABLE probe (number INTEGER PRIMARY KEY CHECK (number = 1), texts BLOB NOT NULL)"},
    // When the provider was seen to have it no longer; 0 with every read that brings it (decision 0035). Its own column
    // and not asked of `changes`: a clock that was set back would let the note outlive the read that found it again.
    {4, "ALTER TABLE disputes ADD COLUMN missing_ms INTEGER NOT NULL DEFAULT 0"},
    {4, R"(UPDATE disputes SET missing_ms = ifnull((SELECT max(seen_ms) FROM changes WHERE changes.dispute =
        disputes.number AND changes.field = 'missing' AND changes.seen_ms >= disputes.read_ms), 0)
        WHERE number IN (SELECT dispute FROM changes WHERE field = 'missing'))"},
};
} // namespace

Migrations cacheMigrations() { return kSteps; }

} // namespace disputedesk
