#pragma once

#include "models/store/cachestore.h"
#include "models/store/seal.h"

namespace disputedesk {

/// Seals what a change was from and to, for the dispute of this id, this field and this moment.
void sealChange(Seal &seal, std::string_view disputeId, const ObservedChange &change, std::string &into);
/// Fills in what sealChange() took; id, field and moment are known. False when it does not open.
bool openChange(Seal &seal, std::string_view sealed, ObservedChange &change);

} // namespace disputedesk
