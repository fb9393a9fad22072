#include "app/desktop/vaulttexts.h"

#include "app/desktop/storewhy.h"
#include "models/domain/displaytext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace disputedesk {

namespace {
class VaultTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::VaultTexts)
};
} // namespace

QString protectionText(KeyProtection protection)
{
    switch (protection) {
    case KeyProtection::Keyring: return VaultTexts::tr("Keys: system keyring");
    case KeyProtection::Vault: return VaultTexts::tr("Keys: vault");
    case KeyProtection::ClosedVault: return VaultTexts::tr("Keys: this run only, the vault is closed");
    case KeyProtection::ThisRunOnly: break;
    }
    return VaultTexts::tr("Keys and cache: this run only");
}

QString protectionSentence(KeyProtection protection)
{
    switch (protection) {
    case KeyProtection::Keyring: return {};
    case KeyProtection::Vault: return VaultTexts::tr("In a vault that your passphrase opened.");
    case KeyProtection::ClosedVault:
        return VaultTexts::tr("For this run only: the vault was not opened. You are asked again at the next start.");
    case KeyProtection::ThisRunOnly: break;
    }
    return VaultTexts::tr("For this run only. At the next start they are asked for, and all disputes are read again.");
}

QString vaultProblemText(const VaultAnswer &answer)
{
    switch (answer.outcome) {
    case VaultOutcome::Done: return {};
    case VaultOutcome::WrongPassphrase: return VaultTexts::tr("This is not the passphrase of the vault.");
    case VaultOutcome::Damaged:
        return VaultTexts::tr("The vault of keys was damaged. It was set aside as %1. Enter your keys again; disputes "
                              "are read again from the provider.")
            .arg(visibleText(QFileInfo(answer.detail).fileName()));
    case VaultOutcome::Newer:
        return VaultTexts::tr("The vault of keys was made by a newer version of Disputedesk. It is left as it is, and "
                              "so is the cache; keys are for this run only.");
    case VaultOutcome::OutOfMemory:
        return VaultTexts::tr("There is not enough memory to work with the passphrase. Close other programs, then try "
                              "again.");
    case VaultOutcome::NoVault: return VaultTexts::tr("There is no vault any more.");
    case VaultOutcome::Failed: break;
    }
    return VaultTexts::tr("The vault could not be used: %1").arg(detailText(answer.detail));
}

} // namespace disputedesk
