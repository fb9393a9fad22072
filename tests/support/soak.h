#pragma once

#include <QtGlobal>

namespace disputedesk::test {

/// How much larger than in `./dev test` this run is: DISPUTEDESK_SOAK, which `./dev soak` sets; 0 when it is not set.
inline int soak() { return qMax(0, qEnvironmentVariableIntValue("DISPUTEDESK_SOAK")); }
/// `usual` in `./dev test`, `large` times the factor in `./dev soak`.
inline int soaked(int usual, int large) { return soak() > 0 ? large * soak() : usual; }

} // namespace disputedesk::test
