#pragma once

namespace disputedesk {

/// Before the first use of libsodium, and as often as one likes; ends the program where it cannot be used.
void readySodium();

} // namespace disputedesk
