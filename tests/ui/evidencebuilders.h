#pragma once

#include "models/items/disputeview.h"

namespace disputedesk::test {

/// The time all built data stands at: 21 Nov 2026, 02:00 UTC.
QDateTime evidenceNow();
/// A Visa 10.4 dispute at WooshPay that wants an answer within 28 hours, nothing in it yet.
DisputeView wooshView(const QString &id = QStringLiteral("dp_1Nv8c2LmQ4kLw2"));
/// The same at Stripe.
DisputeView stripeView();
/// wooshView() as in pictures/evidence-light.png: four of the expected fields and a statement with a link.
DisputeView filledView();
/// filledView() after the send: under review, the evidence at the provider.
DisputeView sentView();
/// Evidence, file names, ids and code are hostile text.
DisputeView hostileEvidenceView();
QString hostileEvidenceText();
/// A file of a draft for `field`.
DraftFile draftFile(const QString &field, const QString &name, qint64 size, int pages = 3);
/// Fills `can` as the program does.
void allow(DisputeView &view);

} // namespace disputedesk::test
