#pragma once

#include "models/items/confirmspec.h"
#include "models/items/disputeview.h"
#include "ui/dialogs/reviewcontent.h"

namespace disputedesk::build {

/// The time all built data stands at: 21 Nov 2026, 02:00 UTC.
QDateTime now();
/// An open Omise dispute with 9 hours left, in live mode, every act of its provider in `can`.
DisputeView openView(const QString &id = QStringLiteral("dspt_6xk2p9w4c81m3n0q7d"));
/// openView() with a draft, documents, a charge and metadata.
DisputeView richView();
DisputeView pendingView();
/// Every text of it is hostile: markup, bidi overrides, 64 KiB without a space.
DisputeView hostileView();
QString hostileText();

WriteIntent intentOf(const DisputeView &view, WriteVerb verb);
/// Through the program's own confirmSpecOf().
ConfirmSpec specOf(const DisputeView &view, WriteVerb verb);
ReviewContent reviewOf(const DisputeView &view);

} // namespace disputedesk::build
