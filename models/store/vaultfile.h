#pragma once

#include "models/store/vaultformat.h"

#include <QString>

#include <optional>
#include <utility>

namespace disputedesk {

/// How it went with a vault.
enum class VaultOutcome {
    Done,
    NoVault, ///< there is none
    WrongPassphrase, ///< nothing was changed
    Damaged, ///< it was set aside; detail is where it lies now
    Newer, ///< of a later version: it is not touched
    OutOfMemory, ///< too little for Argon2id; nothing was changed
    Failed, ///< it could not be read or written; detail says why, nothing was changed
};
struct VaultAnswer {
    VaultOutcome outcome = VaultOutcome::Done;
    QString detail = {}; ///< of the system, or a path; not translated

    explicit operator bool() const { return outcome == VaultOutcome::Done; }
};

/// keys.vault in a folder: 0600, replaced as a whole and read back, never without its lock. Every change is made to
/// what lies on the disk then, so that two programs lose nothing of each other's. Slow, so it lives on a thread of its
/// own; opened once, its key stays in memory.
class VaultFile {
public:
    VaultFile(const QString &folder, vault::Cost cost);

    static QString pathIn(const QString &folder);

    /// Whether there is one that can be opened.
    VaultAnswer look();
    /// Makes one where there is none, and opens it.
    VaultAnswer make(const Secret &passphrase, const vault::Entries &entries);
    VaultAnswer open(const Secret &passphrase, vault::Entries &entries);
    /// Whether this is the passphrase of the opened one; whatever lies on the disk by now.
    VaultAnswer check(const Secret &passphrase) const;
    /// Seals the opened one anew, under a new key.
    VaultAnswer change(const Secret &passphrase, const Secret &fresh);
    /// Sets the key of that name in the opened one; without a value it goes.
    VaultAnswer put(const QByteArray &name, const std::optional<Secret> &value);
    /// Removes the file, opened or not.
    VaultAnswer remove();

private:
    VaultAnswer read(QByteArray &file) const;
    VaultAnswer setAside(const QByteArray &seen) const;
    Result<vault::Head, VaultAnswer> readHead(QByteArray &file) const;
    VaultAnswer entriesNow(vault::Entries &entries) const;
    VaultAnswer write(const vault::Head &head, const HeldBytes &key, const vault::Entries &entries) const;
    VaultAnswer writeUnder(std::pair<vault::Head, HeldBytes> made, const vault::Entries &entries);

    QString m_path;
    vault::Cost m_cost; ///< of new ones
    std::optional<vault::Head> m_head; ///< of the opened one
    std::optional<HeldBytes> m_key;
};

} // namespace disputedesk
