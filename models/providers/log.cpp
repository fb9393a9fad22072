#include "models/providers/log.h"

namespace disputedesk {

Q_LOGGING_CATEGORY(lcProviders, "disputedesk.providers")

QString loggable(const QUrl &url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

} // namespace disputedesk
