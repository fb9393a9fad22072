#pragma once

#include "ui/dialogs/aboutdialog.h"

namespace disputedesk {

/// What this program is linked with, for the About box and support: each library's version as it runs and as it was
/// built with, and its licence.
QList<LinkedLibrary> linkedLibraries();
/// The licence of what speaks TLS; `backend` is QSslSocket's name of it. The system's own is under none that we name.
QString tlsLicence(const QString &backend);

} // namespace disputedesk
