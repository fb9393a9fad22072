#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"
#include "models/store/heldbytes.h"

#include <QByteArray>

#include <map>
#include <optional>

/// The bytes of a vault (decision 0034), without a file: a head in the clear, the vault's own key sealed by the one
/// that Argon2id makes of the passphrase, all entries sealed as one by the vault's key, a checksum.
namespace disputedesk::vault {

/// What Argon2id is asked for.
struct Cost {
    quint32 passes = 3;
    quint32 kibibytes = 256 * 1024; ///< libsodium's MODERATE: half a second on an ordinary computer

    friend bool operator==(const Cost &, const Cost &) = default;
};
/// False for what no vault of ours asks for: a file may not make the program take all memory, or hours.
bool isBearable(Cost cost);

/// Keys by their names.
using Entries = std::map<QByteArray, Secret>;

/// What stands before the entries; it stays the same while the passphrase does.
struct Head {
    QByteArray bytes; ///< all of it, with the sealed key; authenticated along with the entries
    Cost cost;
};

enum class Flaw {
    Damaged, ///< not a vault, cut off, changed
    Newer, ///< of a later version
};

/// Bytes of a vault's key.
inline constexpr std::size_t kKeyBytes = 32;
/// Longer files are no vaults.
inline constexpr qsizetype kMostBytes = 1 << 20;

/// The head of a whole file whose checksum holds. Says nothing of the passphrase.
Result<Head, Flaw> headOf(const QByteArray &file);

enum class Unlock { Opened, WrongPassphrase, OutOfMemory };
/// Takes the vault's key out of its head into `key`. Costs Argon2id's time and memory.
Unlock unlock(const Head &head, const Secret &passphrase, HeldBytes &key);
/// A new key for a vault and its head, under that passphrase; nothing when there is no memory for it.
std::optional<std::pair<Head, HeldBytes>> newHead(Cost cost, const Secret &passphrase);

/// The whole file.
QByteArray sealed(const Head &head, const HeldBytes &key, const Entries &entries);
/// The entries of a file that has this head; nothing when a byte of it is not as it was sealed.
std::optional<Entries> opened(const Head &head, const HeldBytes &key, const QByteArray &file);

} // namespace disputedesk::vault
