#pragma once

#include "models/domain/account.h"
#include "models/domain/listquery.h"

#include <QString>

namespace disputedesk {

/// What a provider said of an account whose key it took: mode, name, country; that it tells none, where it does not.
QString accountIdentityText(const Account &account, const AccountInfo &info);

} // namespace disputedesk
