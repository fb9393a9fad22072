#pragma once

#include "models/store/migration.h"

namespace disputedesk {

/// The steps of triage.db; its tables are `marks` and `tag_tones`.
Migrations triageMigrations();

} // namespace disputedesk
