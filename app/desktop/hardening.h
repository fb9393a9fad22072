#pragma once

namespace disputedesk {

/// First thing in main: files of ours are for the owner alone (F10), and a crash leaves no memory image with keys (K3).
void hardenProcess();
/// Masks keys and credentials in everything that Qt logs (K2); control characters made visible (D7).
void installRedactingLog();

} // namespace disputedesk
