#include "app/desktop/vaultflow.h"

#include "app/desktop/settings.h"
#include "app/desktop/vaulttexts.h"
#include "models/domain/asyncresult.h"
#include "models/store/keyvault.h"
#include "ui/dialogs/question.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
const auto kNotice = u"vault"_s;
}

VaultFlow::VaultFlow(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_vault(parts.keys.vault())
{
}

void VaultFlow::atStart(std::function<void()> next)
{
    if (!m_vault)
        return next();
    whenDone(m_vault->look(), this, [this, next = std::move(next)](const VaultAnswer &answer) { found(answer, next); });
}

void VaultFlow::found(const VaultAnswer &answer, const std::function<void()> &next)
{
    Q_EMIT changed();
    if (!answer && answer.outcome != VaultOutcome::NoVault)
        Q_EMIT noticed(kNotice, vaultProblemText(answer), tr("Close"));
    using State = KeyVault::State;
    const State state = m_vault->state();
    if (m_parts.asks && state == State::Closed)
        return show(
            VaultDialog::Task::Open, &m_parts.window,
            [this](const Secret &passphrase, const Secret &) { return m_vault->open(passphrase); }, next);
    if (m_parts.asks && state == State::Absent && !m_parts.settings.value(Settings::VaultDeclined).toBool()) {
        if (m_parts.hasKeys())
            return offer(next);
        m_offersLater = true; // a first start is for its three ways in
    }
    next();
}

void VaultFlow::keyEntered()
{
    if (std::exchange(m_offersLater, false) && m_vault->state() == KeyVault::State::Absent)
        offer({});
}

void VaultFlow::offer(std::function<void()> next)
{
    showMaking(VaultDialog::Task::Offer, &m_parts.window, std::move(next));
}

void VaultFlow::showMaking(VaultDialog::Task task, QWidget *over, std::function<void()> next)
{
    show(
        task, over, [this](const Secret &, const Secret &fresh) { return m_vault->make(fresh); }, std::move(next));
}

void VaultFlow::show(VaultDialog::Task task, QWidget *over, Ask ask, std::function<void()> next)
{
    auto *dialog = new VaultDialog(task, m_parts.theme, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VaultDialog::given, this,
        [this, dialog, ask = std::move(ask)](const Secret &passphrase, const Secret &fresh) {
            dialog->setBusy(true);
            whenDone(ask(passphrase, fresh), this, [this, dialog = QPointer(dialog)](const VaultAnswer &answer) {
                Q_EMIT changed(); // though nobody waits for it any more
                if (!dialog)
                    return;
                dialog->setBusy(false);
                const bool hopeless = answer.outcome == VaultOutcome::Damaged || answer.outcome == VaultOutcome::Newer
                    || answer.outcome == VaultOutcome::NoVault;
                if (hopeless) // nothing is left that could be tried again
                    Q_EMIT noticed(kNotice, vaultProblemText(answer), tr("Close"));
                if (answer || hopeless)
                    return dialog->accept();
                dialog->setRefused(vaultProblemText(answer));
            });
        });
    if (task == VaultDialog::Task::Offer)
        connect(dialog, &VaultDialog::declined, this, [this] { m_parts.settings.set(Settings::VaultDeclined, true); });
    if (next)
        connect(dialog, &QDialog::finished, this, [next = std::move(next)] { next(); });
    dialog->open();
}

SettingsValues::Vault VaultFlow::values() const
{
    if (!m_vault)
        return {};
    using State = KeyVault::State;
    const State state = m_vault->state();
    return {true, protectionSentence(m_vault->protection()), state == State::Absent, state == State::Open,
        state != State::Absent};
}

void VaultFlow::act(VaultWish wish, QWidget *over)
{
    if (!m_vault)
        return;
    switch (wish) {
    case VaultWish::Make: return showMaking(VaultDialog::Task::Make, over);
    case VaultWish::Change:
        return show(VaultDialog::Task::Change, over,
            [this](const Secret &passphrase, const Secret &fresh) { return m_vault->change(passphrase, fresh); });
    case VaultWish::Remove: return askToRemove(over);
    }
}

void VaultFlow::askToRemove(QWidget *over)
{
    const QString more = m_vault->state() == KeyVault::State::Open
        ? tr("Your keys go on working in this run. At the next start they are asked for, and all disputes are read "
             "again from the provider. Drafts and the record of what was sent stay.")
        : tr("The keys in it are lost, and the cache that it opens is thrown away at the next start: keys are asked "
             "for, and all disputes are read again from the provider. Drafts and the record of what was sent "
             "stay.");
    ask({u"removeVault"_s, tr("Remove the vault of keys?"), more, tr("Remove vault"), true}, m_parts.theme, over, this,
        [this] {
            whenDone(m_vault->removeFile(), this, [this](const VaultAnswer &answer) {
                Q_EMIT changed();
                if (!answer)
                    Q_EMIT noticed(kNotice, vaultProblemText(answer), tr("Close"));
            });
        });
}

} // namespace disputedesk
