#pragma once

#include "models/domain/account.h"
#include "models/domain/expiry.h"
#include "models/sync/documentkeeper.h"

#include <QString>

namespace disputedesk {

/// What a run of downloads came to, for a notice; empty when there is nothing to say.
QString keepEndedText(const Account &account, const KeepReport &report, int megabytes);
/// "12 closed disputes with 3 documents were removed …"
QString letGoText(const Account &account, const ExpiryCount &count);
/// Why one document could not be kept, in a few words.
QString notKeptText(const Error &error);

} // namespace disputedesk
