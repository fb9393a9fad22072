#pragma once

#include "models/domain/error.h"
#include "models/items/casefile.h"

#include <functional>

namespace disputedesk {

/// Writes a case file as a PDF to `path`, whole or not at all; on any thread. `goOn` is asked after each page; false
/// ends it with Cancelled. Paper is A4 or Letter, as `locale` has it.
StoreResult<Done> writeCasePdf(const CaseFile &file, const QString &path, const QLocale &locale,
    const std::function<bool(int done, int total)> &goOn = {});

} // namespace disputedesk
