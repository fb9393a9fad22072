#pragma once

#include "models/domain/evidence.h"

namespace disputedesk {

/// "Reviewers do not open links; …", as the form and the review say it.
QString evidenceLinkText();
/// Which texts of `sent`, the form as the provider would have it, have a link; empty: none has.
QString evidenceLinksText(const Evidence &sent);

} // namespace disputedesk
