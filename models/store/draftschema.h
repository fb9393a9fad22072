#pragma once

#include "models/store/migration.h"

namespace disputedesk {

/// The steps of drafts.db.
Migrations draftMigrations();

} // namespace disputedesk
