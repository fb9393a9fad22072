// What becomes of an account that is here: renamed, moved, its cache emptied, removed.
#include "app/desktop/accountflow.h"
#include "app/desktop/accountregistry.h"
#include "app/desktop/draftbook.h"
#include "app/desktop/storewhy.h"
#include "app/desktop/syncdesk.h"
#include "models/domain/asyncresult.h"
#include "models/domain/displaytext.h"
#include "models/items/textjoins.h"
#include "models/store/keystore.h"
#include "models/store/ledger.h"
#include "ui/dialogs/question.h"
#include "ui/theme/messagelook.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace disputedesk {

void AccountFlow::rename(const QUuid &id)
{
    const Account *const known = m_registry.find(id);
    if (!known)
        return;
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"renameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename account"));
    dialog->setLabelText(tr("Name on this computer"));
    dialog->setTextValue(known->label);
    dialog->setOkButtonText(tr("Rename"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id](const QString &text) {
        const Account *const account = m_registry.find(id);
        if (!account || text.trimmed().isEmpty())
            return;
        Account renamed = *account;
        renamed.label = text.trimmed().left(80);
        m_registry.replace(renamed);
        if (AccountSession *session = m_sync.session(id))
            session->setAccount(renamed);
        Q_EMIT accountsChanged();
    });
    dialog->open();
    dressInput(*dialog);
}

void AccountFlow::remove(const QUuid &id)
{
    // An unsettled write would lose what holds the next one back: first its outcome, then the removal (I1, I5).
    whenDone(m_ledger.open(), this, [this, id](const StoreResult<QList<LedgerEntry>> &open) {
        const Account *const known = m_registry.find(id);
        if (!known)
            return;
        if (!open)
            return Q_EMIT stopped(tr("The account was not removed"),
                tr("The record of what was sent cannot be read: %1. Whether a write of this account is still open is "
                   "not known, so it stays.")
                    .arg(detailText(open.error())));
        for (const LedgerEntry &entry : *open)
            if (entry.intent.account == id)
                return Q_EMIT stopped(tr("The account was not removed"),
                    tr("The outcome of a write on dispute %1 is not known yet. Wait until it is, or settle it by hand, "
                       "then remove the account.")
                        .arg(visibleText(entry.intent.disputeId)));
        askToRemove(*known);
    });
}

void AccountFlow::move(const QUuid &id, int step)
{
    if (m_registry.move(id, step))
        Q_EMIT accountsChanged();
}

bool AccountFlow::isSending(const QUuid &id) const
{
    const AccountSession *const session = m_sync.session(id);
    return session && session->isSending();
}

void AccountFlow::empty(const QUuid &id)
{
    const Account *const known = m_registry.find(id);
    if (!known || known->demo) // its key is nowhere but in the session
        return;
    ask({u"emptyAccount"_s, tr("Empty the cache of %1?").arg(visibleText(known->label)),
            tr("Its disputes and downloaded documents go from this computer and are read again from %1, "
               "which takes a while. Its key, your drafts and the record of what was sent stay. Nothing "
               "changes at %1.")
                .arg(providerName(known->provider)),
            tr("Empty cache")},
        m_theme, m_window, this, [this, id] { emptyNow(id); });
}

void AccountFlow::emptyNow(const QUuid &id)
{
    const Account *const known = m_registry.find(id);
    if (!known)
        return;
    if (isSending(id))
        return Q_EMIT stopped(tr("The cache was not emptied"),
            tr("A write of this account is on its way. Try again when its outcome is known."));
    const Account account = *known;
    m_sync.end(id, true);
    m_sync.start(account);
    Q_EMIT accountsChanged();
}

void AccountFlow::askToRemove(const Account &account)
{
    const QUuid id = account.id;
    if (m_drafts.isUnread(id))
        return Q_EMIT stopped(tr("The account was not removed"),
            tr("Its drafts could not be read from the disk so far: they would go unseen. Try again in a moment."));
    const QList<Draft> all = m_drafts.drafts(id);
    const auto drafts = std::count_if(all.cbegin(), all.cend(), [](const Draft &draft) { return !draft.isEmpty(); });
    const QString going = account.demo ? tr("Its cached disputes and documents, tags and notes go.")
                                       : tr("Its key, its cached disputes and documents, tags and notes go.");
    const QString typed = drafts == 0 ? QString()
        : drafts == 1                 ? tr("1 unsent draft goes with them.")
                                      : tr("%n unsent drafts go with them.", nullptr, int(drafts));
    const QString stays =
        tr("The record of what was sent from here stays. Nothing changes at %1: the account and its disputes are as "
           "they were, and it can be connected again.")
            .arg(providerName(account.provider));
    ask({u"removeAccount"_s, tr("Remove %1 from this computer?").arg(visibleText(account.label)),
            oneAfterTheOther(oneAfterTheOther(going, typed), stays), tr("Remove account"), true},
        m_theme, m_window, this, [this, id] { removeNow(id); });
}

void AccountFlow::dropKey(const QUuid &id, KeyPurpose purpose)
{
    whenDone(m_keys.remove(id, purpose), this, [this](const StoreResult<Done> &removed) {
        if (!removed && removed.error().kind != ErrorKind::KeyMissing)
            Q_EMIT stopped(tr("The key could not be removed"),
                (m_keys.protection() == KeyProtection::Keyring
                        ? tr("Remove it in the system's keyring by hand: it is named disputedesk. %1")
                        : tr("It is still in the vault: %1"))
                    .arg(detailText(removed.error())));
    });
}

void AccountFlow::removeNow(const QUuid &id)
{
    if (m_keys.protection() == KeyProtection::ClosedVault)
        return Q_EMIT stopped(tr("The account was not removed"),
            tr("Its keys are in the vault, which was not opened in this run. Restart Disputedesk and open it, or "
               "remove the vault in Settings first."));
    if (isSending(id))
        return Q_EMIT stopped(tr("The account was not removed"),
            tr("A write of this account is on its way. Try again when its outcome is known."));
    m_sync.end(id, true);
    m_drafts.forget(id);
    for (const KeyPurpose purpose : {KeyPurpose::Provider, KeyPurpose::Cache}) // nothing opens its cache any more
        dropKey(id, purpose);
    m_registry.remove(id);
    Q_EMIT accountRemoved(id);
    Q_EMIT accountsChanged();
}

} // namespace disputedesk
