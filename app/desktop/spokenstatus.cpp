#include "app/desktop/spokenstatus.h"

#include "app/desktop/syncdesk.h"

#include <QCoreApplication>

namespace disputedesk {

namespace {
class SpokenStatus {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::SpokenStatus)
};
} // namespace

QString spokenStatusOf(const SyncStatus &status, const QString &errorTitle, int needResponse)
{
    if (status.running || status.loading)
        return {};
    if (status.offline)
        return SpokenStatus::tr("Offline. What was cached is shown, writes are off.");
    if (status.error)
        return errorTitle;
    if (!status.lastSync.isValid())
        return {};
    return needResponse == 1 ? SpokenStatus::tr("Disputes were read: 1 needs a response.")
                             : SpokenStatus::tr("Disputes were read: %Ln need a response.", nullptr, needResponse);
}

} // namespace disputedesk
