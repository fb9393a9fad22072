#pragma once

#include "models/store/ledgercheck.h"
#include "ui/dialogs/ledgerdialog.h"

#include <QLocale>

namespace disputedesk {

/// What a check of the record of writes found, in words, with what to do next.
LedgerFacts ledgerFacts(const LedgerCheck &check, const QLocale &locale);

} // namespace disputedesk
