#pragma once

#include "models/store/migration.h"

namespace disputedesk {

/// From this version on all that customers or people wrote is sealed, and stands in the columns `texts`. A file of an
/// earlier one is not migrated: it is removed, and read again from the provider.
inline constexpr int kFirstSealedCache = 3;

/// The steps of cache.db.
Migrations cacheMigrations();

} // namespace disputedesk
