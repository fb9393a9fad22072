#include "models/domain/version.h"

#include <QCoreApplication>

namespace disputedesk {

QString programVersion()
{
    const QString told = QCoreApplication::applicationVersion();
    return told.isEmpty() ? QStringLiteral(DISPUTEDESK_VERSION) : told;
}

} // namespace disputedesk
