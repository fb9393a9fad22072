#include "app/desktop/ledgerrun.h"

#include "app/desktop/ledgertexts.h"
#include "app/desktop/probe.h"

#include <algorithm>
#include <string_view>

namespace disputedesk {

bool wantsLedgerRun(int argc, char *const argv[])
{
    return std::any_of(argv + qMin(argc, 1), argv + argc,
        [](const char *word) { return std::string_view(word) == "--verify-ledger"; });
}

int runLedgerCheck(const QString &folder)
{
    const LedgerCheck check = checkLedger(folder);
    sayLine(LedgerDialog::textOf(ledgerFacts(check, QLocale::c())));
    switch (check.found) {
    case LedgerCheck::Found::Whole: return 0;
    case LedgerCheck::Found::Broken: return 5;
    case LedgerCheck::Found::None: return 7;
    case LedgerCheck::Found::Gone:
    case LedgerCheck::Found::Replaced: return 8;
    case LedgerCheck::Found::Unreadable:
    case LedgerCheck::Found::Older:
    case LedgerCheck::Found::Newer: break;
    }
    return 6;
}

} // namespace disputedesk
