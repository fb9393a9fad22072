#pragma once

#include "models/store/migration.h"

namespace disputedesk {

/// The steps of cache.db.
Migrations cacheMigrations();

} // namespace disputedesk
