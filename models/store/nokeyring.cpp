#include "models/store/keyring.h"

namespace disputedesk {

std::shared_ptr<Keyring> systemKeyring() { return nullptr; }

} // namespace disputedesk
