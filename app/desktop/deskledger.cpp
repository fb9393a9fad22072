// The record of writes: how it was found, who may send on it, and whether it is whole.
#include "app/desktop/desk.h"
#include "app/desktop/ledgertexts.h"
#include "app/desktop/ledgerwitness.h"
#include "app/desktop/storewhy.h"
#include "models/domain/asyncresult.h"
#include "models/domain/displaytext.h"
#include "models/domain/provider.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
using Finding = LedgerWitness::Finding;

struct WitnessTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::WitnessTexts)

public:
    /// What a person hears of it though nothing is held back; empty where there is nothing to hear.
    static QString told(const LedgerWitness &witness)
    {
        const QString why = visibleText(witness.detail()).left(300);
        switch (witness.finding()) {
        case Finding::Refused:
            //: %1 is what the keyring says, in its words
            return tr("The keyring did not hand out what it has noted of the record of what was sent (%1), so an older "
                      "record would not show today. Nothing is held back. Unlock the keyring, then start Disputedesk "
                      "again.")
                .arg(why);
        case Finding::NotCompared:
            //: %1 is what is wrong, in English
            return tr("The record of what was sent (ledger.db) could not be compared with what the keyring has noted "
                      "of it (%1). It is tried again each minute. If this stays, look whether the disk is well.")
                .arg(why);
        case Finding::Later:
            return tr("A newer version of Disputedesk has noted in the keyring how far the record of what was sent had "
                      "come, and this version cannot read that. Nothing is held back. Use the newer version.");
        default: return {};
        }
    }

    /// The same for the window that checks the record; empty where there is no keyring, or nothing in it.
    static QString fact(Finding finding)
    {
        switch (finding) {
        case Finding::None: return {};
        case Finding::Waiting: return tr("the keyring has not answered yet");
        case Finding::Fits: return tr("fits");
        case Finding::Differs: return tr("names a row that is not in the record");
        case Finding::Garbage: return tr("cannot be read");
        case Finding::Later: return tr("is of a newer version");
        case Finding::Refused: return tr("the keyring does not hand it out");
        case Finding::NotCompared: return tr("could not be compared");
        case Finding::Known: return tr("differed; sending was allowed again");
        }
        return {};
    }

    static QString factName() { return tr("Note in the keyring"); }
};

/// A folder, a link: nothing can be noted there.
bool isNoFile(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() || (info.exists() && !info.isFile());
}
} // namespace

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
        return; // what the sample data notes is nobody's money
    m_witness = new LedgerWitness(*m_keys, m_ledger, m_folders.root(), this);
    // Where the folder itself tells of a loss, that stays said: it is the one loss, and nearer to its cause.
    const bool isToldAlready = *opened != LedgerOpened::AsItWas && *opened != LedgerOpened::Created;
    connect(m_witness, &LedgerWitness::foundOut, this, [this, isToldAlready](LedgerOpened found) {
        const Finding finding = m_witness->finding();
        const bool isAlarm = finding == Finding::Differs || finding == Finding::Garbage;
        if (isAlarm && isToldAlready) {
            if (m_witness->isAcknowledged()) // before a slow keyring told of it: that word was about this loss
                allowSending();
            return;
        }
        if (finding == Finding::Differs)
            return holdWrites(found);
        if (finding == Finding::Garbage) {
            setLedgerBlocked(true);
            return m_window->setNotice(u"ledger"_s,
                tr("What the keyring has noted of the record of what was sent cannot be read: something else has "
                   "written over it. Nobody can tell whether the record (ledger.db) is an older one. Check recent "
                   "writes at the provider, then allow sending again."),
                tr("Allow sending again"));
        }
        const QString said = WitnessTexts::told(*m_witness);
        if (said.isEmpty())
            return m_window->clearNotice(u"ledgerWitness"_s);
        m_window->setNews(u"ledgerWitness"_s, said, tr("Close"));
    });
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
    if (found != LedgerOpened::Replaced)
        return;
    const auto look = [anchor = m_folders.root() + u"/ledger.anchor"_s] { return isNoFile(anchor); };
    whenDone(m_storeThread.run<bool>(look, false), this, [this](bool noFile) {
        if (noFile) // while the notice stands; with a person's word it is set aside, so it is said once
            m_window->rewordNotice(u"ledger"_s,
                tr("In the data folder lies a folder or a link named ledger.anchor, where the note of the last write "
                   "should be. So nobody can tell whether later writes are missing in the record of what was sent. "
                   "Check recent writes at the provider, then allow sending again: what lies there is kept under "
                   "another name, and a new note is written."),
                tr("Allow sending again"));
    });
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
        const Finding noted = m_witness ? m_witness->finding() : Finding::None;
        if (found.found == LedgerCheck::Found::Whole && (noted == Finding::Differs || noted == Finding::Garbage)) {
            found.found = LedgerCheck::Found::Replaced; // by the keyring's word, which a check of the folder has not
            found.detail = noted == Finding::Garbage ? u"the note in the keyring cannot be read"_s : found.detail;
        }
        LedgerFacts facts = ledgerFacts(found, QLocale());
        if (const QString fact = WitnessTexts::fact(noted); !fact.isEmpty())
            facts.facts.append({WitnessTexts::factName(), fact});
        if (m_witness && facts.detail.isEmpty())
            facts.detail = visibleText(m_witness->detail()).left(300);
        dialog->setFacts(facts);
    });
    dialog->open();
}

} // namespace disputedesk
