#pragma once

#include <QString>

namespace disputedesk {

/// True when the command line asks for --verify-ledger: a run that needs no window system.
bool wantsLedgerRun(int argc, char *const argv[]);

/// The short run --verify-ledger: verifies ledger.db of `folder`, says what was found on standard output, and gives the
/// exit status: 0 whole, 5 broken, 6 not readable by this version, 7 none there, 8 gone or not the one that was
/// written last. It makes no file and changes none.
int runLedgerCheck(const QString &folder);

} // namespace disputedesk
