#pragma once

#include "models/store/keystore.h"
#include "models/store/vaultfile.h"

#include <QString>

namespace disputedesk {

/// How keys are kept, for the status bar.
QString protectionText(KeyProtection protection);
/// The same for the settings, with what follows from it.
QString protectionSentence(KeyProtection protection);
/// Why something with a vault did not work.
QString vaultProblemText(const VaultAnswer &answer);

} // namespace disputedesk
