#pragma once

#include "models/domain/draft.h"

#include <QLocale>
#include <QString>

namespace disputedesk {

/// What a draft holds, to be read and copied: message, metadata, evidence by the form's words, names of files. Not yet
/// made visible: a copy is to the letter.
QString draftText(const Draft &draft);
/// "message, 2 metadata keys, 3 files, 5 evidence fields": metadata against what the draft began on.
QString draftSummaryText(const Draft &draft);

} // namespace disputedesk
