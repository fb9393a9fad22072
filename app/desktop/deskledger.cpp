// The record of writes on the screen: whether it is whole.
#include "app/desktop/desk.h"
#include "app/desktop/ledgertexts.h"
#include "models/domain/asyncresult.h"
#include "ui/window/mainwindow.h"

namespace disputedesk {

void Desk::openLedgerCheck()
{
    auto *dialog = new LedgerDialog(m_theme, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto check = [folder = m_folders.root(), clock = m_clock] { return checkLedger(folder, clock); };
    whenDone(m_storeThread.run<LedgerCheck>(check, false), dialog,
        [dialog](const LedgerCheck &found) { dialog->setFacts(ledgerFacts(found, QLocale())); });
    dialog->open();
}

} // namespace disputedesk
