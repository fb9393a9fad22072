#pragma once

#include <QString>

namespace disputedesk::bench {

/// A data folder of the program with one Omise account and `disputes` cached disputes, made once by a real sync and
/// kept in `folder` for later runs. Empty when it could not be made.
QString profileWith(int disputes, const QString &folder);

} // namespace disputedesk::bench
