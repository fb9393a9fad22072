#pragma once

#include "models/store/database.h"
#include "models/store/salvage.h"

#include <functional>

namespace disputedesk {

/// How a file was found that holds what nobody can fetch again.
enum class KeptOpened : quint8 { AsItWas, Created, Salvaged, ReadOnly };

/// Writes into a salvaged file, before it gets its name, what is to be known of the salvage.
using MarkSalvage = std::function<StoreResult<Done>(Database &fresh, const QString &damaged, const SalvageCount &)>;

/// Opens a file that is never thrown away: a damaged one is set aside as `<path>.damaged-<time>`, and the rows of
/// `tables` that can be read are taken over into a new one. One of an older version is copied before it is migrated
/// (copyVersion()). Salvaged is said once, ReadOnly of a salvaged file only by
/// database.isReadOnly().
///
/// The order that lets a crash happen anywhere: the damaged file is renamed first; a file that is missing while a
/// damaged one lies there is salvaged again; the new file gets its name when it is whole, what `mark` wrote included.
StoreResult<KeptOpened> openKept(
    Database &database, const DatabaseSpec &spec, const QStringList &tables, const MarkSalvage &mark = {});

} // namespace disputedesk
