#include "models/store/triageschema.h"

namespace disputedesk {

namespace {
constexpr Migration kSteps[] = {
    // tags: one a line, none holds a line break.
    {1, R"(CREATE TABLE marks (
        account TEXT NOT NULL,
        dispute TEXT NOT NULL,
        tags TEXT NOT NULL,
        note TEXT NOT NULL,
        assignee TEXT NOT NULL,
        decided INTEGER NOT NULL CHECK (decided IN (0, 1)),
        PRIMARY KEY (account, dispute)))"},
    {1, R"(CREATE TABLE tag_tones (
        tag TEXT PRIMARY KEY,
        tone TEXT NOT NULL))"},
    {2, "ALTER TABLE marks ADD COLUMN decided_for TEXT NOT NULL DEFAULT ''"},
    {3, "ALTER TABLE marks ADD COLUMN decided_ms INTEGER NOT NULL DEFAULT 0"},
};
} // namespace

Migrations triageMigrations() { return kSteps; }

} // namespace disputedesk
