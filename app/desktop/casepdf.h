#pragma once

#include "models/domain/error.h"
#include "models/items/casefile.h"

#include <functional>

class QPagedPaintDevice;

namespace disputedesk {

/// Paints a case file on a device that is prepared: Cancelled where `goOn`, asked after each page, said no, StoreFailed
/// where the device takes no pages.
StoreResult<Done> paintCase(
    const CaseFile &file, QPagedPaintDevice &device, const std::function<bool(int done, int total)> &goOn = {});

/// Writes a case file as a PDF to `path`, whole or not at all; on any thread. `goOn` as in paintCase(). Paper is A4 or
/// Letter, as `locale` has it.
StoreResult<Done> writeCasePdf(const CaseFile &file, const QString &path, const QLocale &locale,
    const std::function<bool(int done, int total)> &goOn = {});

} // namespace disputedesk
