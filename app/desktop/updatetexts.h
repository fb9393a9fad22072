#pragma once

#include "app/desktop/updatecheck.h"
#include "ui/dialogs/settingsvalues.h"

namespace disputedesk {

/// What the settings show of it.
SettingsValues::Updates updateValuesOf(const UpdateCheck &check);
/// "Last asked …: …", one sentence or two.
QString updateStateText(const UpdateState &state);

} // namespace disputedesk
