#pragma once

#include "models/items/casefile.h"

namespace disputedesk {

/// Parts of a case file, made by caseFileOf(); a section with neither facts, text nor note is left out there.
CaseFile::Section caseFacts(const DisputeView &view, const QLocale &locale);
CaseFile::Section caseDeadline(const DisputeView &view, const QDateTime &now, const QLocale &locale);
/// Says so where the provider names a charge that was not read.
CaseFile::Section caseCharge(const DisputeView &view, const QLocale &locale);
CaseFile::Section caseMoney(const DisputeView &view, const QLocale &locale);
/// What the provider has of our response.
CaseFile::Section caseResponse(const DisputeView &view);
CaseFile::Section caseMetadata(const DisputeView &view);
CaseFile::Section caseEvidence(const DisputeView &view);
/// What was typed and not sent.
CaseFile::Section caseDraft(const DisputeView &view);

} // namespace disputedesk
