#pragma once

#include "models/items/disputeview.h"

namespace disputedesk {

/// What `verb` shall do to the dispute of `view`, as it stood at the click (P1): everything that will be sent is in it
/// from here on. `document` is the server's document for DeleteDocument, `file` the draft's for UploadDocument.
WriteIntent captureIntent(WriteVerb verb, const DisputeView &view, const QDateTime &now, const QString &document = {},
    const DraftFile *file = nullptr);

/// Why the response of `view` cannot go out as it stands, in a sentence; empty when it can. `verb` is Respond or Stage.
QString responseProblem(WriteVerb verb, const DisputeView &view, const QLocale &locale);
/// True when a write that was applied has sent all of `draft` that can be sent: nothing was typed since.
bool isSentBy(const WriteIntent &intent, const Draft &draft);

} // namespace disputedesk
