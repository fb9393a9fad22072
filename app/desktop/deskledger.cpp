// The record of writes: how it was found, who may send on it, and whether it is whole.
#include "app/desktop/desk.h"
#include "app/desktop/ledgertexts.h"
#include "app/desktop/ledgerwitness.h"
#include "app/desktop/storewhy.h"
#include "models/domain/asyncresult.h"
#include "models/domain/displaytext.h"
#include "models/domain/provider.h"
#include "ui/window/mainwindow.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

void Desk::ledgerOpened(const StoreResult<LedgerOpened> &opened)
{
    if (!opened || *opened == LedgerOpened::ReadOnly) {
        setLedgerBlocked(true);
        const QString why = opened ? tr("it was made by a newer version") : detailText(opened.error());
        m_window->setNotice(u"ledger"_s,
            tr("The record of what was sent (ledger.db) cannot be used: %1. You can read and draft, nothing can be "
               "sent.")
                .arg(why));
        return;
    }
    holdWrites(*opened);
    if (m_options.demo)
        return; // what the sample data notes is nobody's money, and another demo has other accounts
    m_witness = new LedgerWitness(*m_keys, m_ledger, m_folders.root(), this);
    // Where the folder itself tells of a loss, that stays said: it is the one loss, and nearer to its cause.
    const bool isToldAlready = *opened != LedgerOpened::AsItWas && *opened != LedgerOpened::Created;
    if (!isToldAlready)
        connect(m_witness, &LedgerWitness::differs, this, &Desk::holdWrites);
    connect(m_writes, &WriteFlow::ledgerMoved, m_witness, &LedgerWitness::note);
    connect(&m_minute, &QTimer::timeout, m_witness, &LedgerWitness::note);
    m_witness->compare();
    connect(m_accounts, &AccountFlow::accountAdded, this, [this] {
        whenDone(m_ledger.open(), this, [this](const StoreResult<QList<LedgerEntry>> &open) {
            if (open)
                sayLeftOpen(*open);
        });
    });
}

void Desk::holdWrites(LedgerOpened found)
{
    QString said;
    switch (found) {
    case LedgerOpened::AsItWas:
    case LedgerOpened::Created:
    case LedgerOpened::ReadOnly: return;
    case LedgerOpened::Salvaged:
        said = tr("The record of what was sent (ledger.db) was damaged. What could be read was saved, the damaged "
                  "file is kept beside it. Check recent writes at the provider, then allow sending again.");
        break;
    case LedgerOpened::Gone:
        said = tr("The record of what was sent (ledger.db) is gone, and a new one was begun. Writes whose outcome was "
                  "open are not known any more. If you have the file, quit and put it back. If not, check recent "
                  "writes at the provider, then allow sending again.");
        break;
    case LedgerOpened::Replaced:
        said = tr("The record of what was sent (ledger.db) is not the one that was written last: an older copy lies in "
                  "its place, or its note (ledger.anchor) cannot be read. Later writes are not in it. If you have the "
                  "newer file, quit and put it back. If not, check recent writes at the provider, then allow sending "
                  "again.");
        break;
    }
    setLedgerBlocked(true);
    m_window->setNotice(u"ledger"_s, said, tr("Allow sending again"));
}

void Desk::setLedgerBlocked(bool blocked)
{
    m_detailDesk.setLedgerBlocked(blocked);
    m_outboxSource.setLedgerBlocked(blocked);
}

void Desk::sayLeftOpen(const QList<LedgerEntry> &open)
{
    QList<WriteIntent> left;
    for (const LedgerEntry &entry : open)
        if (!m_options.demo && !m_registry.find(entry.intent.account))
            left.append(entry.intent);
    if (left.isEmpty())
        return m_window->clearNotice(u"leftOpen"_s);
    const QString provider = providerName(left.first().provider), dispute = visibleText(left.first().disputeId);
    m_window->setNotice(u"leftOpen"_s,
        left.size() == 1
            ? tr("The outcome of a write on dispute %1 at %2 is open, and its account is not connected here any more. "
                 "Connect it again to find it out; until then nothing else is sent on this dispute.")
                  .arg(dispute, provider)
            : tr("The outcome of %Ln writes is open, and their accounts are not connected here any more (dispute %1 at "
                 "%2 is one of them). Connect them again to find it out; until then nothing else is sent on these "
                 "disputes.",
                nullptr, int(left.size()))
                  .arg(dispute, provider),
        tr("Close"));
}

void Desk::allowSending()
{
    whenDone(m_ledger.acknowledge(tr("a person allowed sending again")), this, [this](const StoreResult<Done> &done) {
        if (!done)
            return tell(tr("Sending stays off"), detailText(done.error()));
        m_window->clearNotice(u"ledger"_s);
        setLedgerBlocked(false);
        if (m_witness)
            m_witness->acknowledged();
    });
}

void Desk::openLedgerCheck()
{
    auto *dialog = new LedgerDialog(m_theme, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto check = [folder = m_folders.root(), clock = m_clock] { return checkLedger(folder, clock); };
    whenDone(m_storeThread.run<LedgerCheck>(check, false), dialog, [this, dialog](LedgerCheck found) {
        if (found.found == LedgerCheck::Found::Whole && m_witness && m_witness->differed())
            found.found = LedgerCheck::Found::Replaced; // by the keyring's word, which a check of the folder has not
        dialog->setFacts(ledgerFacts(found, QLocale()));
    });
    dialog->open();
}

} // namespace disputedesk
