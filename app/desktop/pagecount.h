#pragma once

#include "models/domain/draft.h"

#include <QFuture>

namespace disputedesk {

/// How many pages a file has: 1 for an image, a PDF's own number by Qt Pdf, -1 where it cannot be told (a build without
/// Qt Pdf, a PDF that is damaged or locked). Counted on a thread of its own.
QFuture<int> pagesOf(const DraftFile &file);

} // namespace disputedesk
