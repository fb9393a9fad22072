#include "models/store/draftschema.h"

namespace disputedesk {

namespace {
// discarded = 1 is the one before it: discarded, sent or merged, and what undo brings back. What was typed is kept in
// an encoding of ours: bad JSON in a metadata cell is still what the person typed.
constexpr Migration kSteps[] = {
    {1, R"(CREATE TABLE drafts (
        number INTEGER PRIMARY KEY,
        account TEXT NOT NULL,
        dispute TEXT NOT NULL,
        discarded INTEGER NOT NULL CHECK (discarded IN (0, 1)),
        message TEXT NOT NULL,
        metadata BLOB NOT NULL,
        metadata_edited INTEGER NOT NULL,
        agents_deadline_ms INTEGER NOT NULL,
        base BLOB NOT NULL,
        saved_ms INTEGER NOT NULL,
        UNIQUE (account, dispute, discarded)))"},
    {1, R"(CREATE TABLE draft_files (
        draft INTEGER NOT NULL REFERENCES drafts (number) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        id TEXT NOT NULL,
        file_name TEXT NOT NULL,
        kind TEXT NOT NULL,
        mime_type TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 BLOB NOT NULL,
        PRIMARY KEY (draft, position)))"},
    {1, "CREATE INDEX draft_files_id ON draft_files (id)"},
    {2, "ALTER TABLE drafts ADD COLUMN evidence TEXT NOT NULL DEFAULT ''"},
    {2, "ALTER TABLE drafts ADD COLUMN product_type TEXT NOT NULL DEFAULT ''"},
    {2, "ALTER TABLE drafts ADD COLUMN category TEXT NOT NULL DEFAULT ''"},
    {2, "ALTER TABLE draft_files ADD COLUMN server_id TEXT NOT NULL DEFAULT ''"},
    {2, "ALTER TABLE draft_files ADD COLUMN pages INTEGER NOT NULL DEFAULT -1"},
};
} // namespace

Migrations draftMigrations() { return kSteps; }

} // namespace disputedesk
