#pragma once

#include "models/store/migration.h"

namespace disputedesk {

/// The steps of ledger.db, in SQL that PostgreSQL takes too.
Migrations ledgerMigrations();

} // namespace disputedesk
