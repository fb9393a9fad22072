#pragma once

#include "models/domain/error.h"
#include "models/store/migration.h"

#include <QString>
#include <QStringList>

namespace disputedesk {

/// What could be saved from a damaged file.
struct SalvageCount {
    qint64 copied = 0;
    qint64 lost = 0; ///< rows that were seen but could not be read or kept; what was not even seen is not counted
};

/// Copies every readable row of `tables` from the damaged file into a new one at `target` (which must not be there), by
/// the steps of `migrations`. Reads a copy: the damaged file is not touched, not even by SQLite's own clean-up.
StoreResult<SalvageCount> salvage(
    const QString &damaged, const QString &target, Migrations migrations, const QStringList &tables);

} // namespace disputedesk
