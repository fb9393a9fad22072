#pragma once

#include "models/items/disputeview.h"
#include "models/providers/provider.h"
#include "ui/dialogs/reviewcontent.h"

#include <QLocale>

namespace disputedesk {

/// What the review sheet shows for a response: draft against dispute, documents in the order in which they go out, the
/// exact request.
ReviewContent reviewContentOf(
    const WriteIntent &intent, const DisputeView &view, const ExactRequest &request, const QLocale &locale);

} // namespace disputedesk
