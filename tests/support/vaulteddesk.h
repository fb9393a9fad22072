#pragma once

#include "models/store/keyvault.h"
#include "tests/support/deskdriver.h"

#include <QStringList>

namespace disputedesk::test {

/// The program on a computer without a keyring, which offers a vault; its folder stays from one run to the next.
class VaultedDesk : public DeskDriver {
public:
    explicit VaultedDesk(int disputes = 40);
    ~VaultedDesk();

    /// The passphrase of its vault, unless another one is said.
    static QString passphrase() { return QStringLiteral("correct horse é"); }

    /// Starts with somebody before it; false when it did not start, or when what the person did went wrong.
    bool startsWith(const std::function<bool()> &person);
    /// Makes the vault in the dialog that offers it.
    bool make(const QString &passphrase = VaultedDesk::passphrase());
    /// Answers the dialog that asks for the passphrase; whether it opened the vault is seen afterwards.
    bool unlock(const QString &passphrase = VaultedDesk::passphrase());
    /// Goes on without a vault, or without opening it.
    bool decline();
    /// Waits until nothing of that name is shown.
    bool gone(const QString &name);
    /// The account's key, entered in its dialog.
    bool logIn();
    /// A first run that makes a vault, with the account's key in it and its disputes cached.
    bool firstRun();

    /// What the status bar says of the keys.
    QString status();
    /// Whether a notice of this run had these words.
    bool saidOf(const QString &words) const { return !m_said.filter(words).isEmpty(); }
    const QStringList &said() const { return m_said; }
    int listed() { return int(desk().table().scopeCount()); } ///< disputes
    KeyVault &vault() { return *m_vault; } ///< of the running program

private:
    KeyVault *m_vault = nullptr; ///< the program's
    QStringList m_said;
};

} // namespace disputedesk::test
