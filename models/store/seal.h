#pragma once

#include "models/store/sealkey.h"

#include <QUuid>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace disputedesk {

/// What kind of thing is sealed. The numbers are part of what is sealed: never given to anything else.
enum class SealedColumn : quint8 { Probe = 1, Row = 2, Details = 3, Change = 4, Charge = 5, Document = 6 };

/// Where something sealed belongs: it opens nowhere else.
struct SealPlace {
    SealedColumn column;
    std::string_view id; ///< of the row, as bytes
};

/// Seals texts with XChaCha20-Poly1305 and a random nonce each; schema, account, column and id are authenticated along.
/// What was changed, or was sealed for another place, account or schema, does not open. Not for two threads at once:
/// its memory is used again and again, so that a million rows make no million allocations.
class Seal {
public:
    /// Bytes by which what is sealed is longer than its two texts: nonce, tag, length of the second.
    static constexpr std::size_t kOverhead = 24 + 16 + 4;

    Seal(const SealKey &key, quint32 schema, const QUuid &account);
    /// For another thread: it has the same key and takes nonces of its own.
    Seal(const Seal &other);
    Seal &operator=(const Seal &other);

    /// Seals two texts as one into `into`, in place of what was there.
    void seal(SealPlace place, std::string_view first, std::string_view second, std::string &into);
    /// Appends both texts to `into` and gives the length of the first; nothing, and `into` as it was, where it does not
    /// open.
    std::optional<std::size_t> open(SealPlace place, std::string_view sealed, std::string &into);
    /// Whether these two texts are what is sealed there. For half the work of open(): it compares and does not
    /// authenticate, so that a true answer says nothing about the tag or the place.
    bool holds(std::string_view sealed, std::string_view first, std::string_view second);

private:
    static constexpr std::size_t kNonce = 24;

    const unsigned char *nextNonce();
    void setPlace(SealPlace place);

    SealKey m_key;
    std::string m_place; ///< the authenticated bytes: the account's part, then column and id
    std::string m_plain; ///< what holds() compares with
    std::array<unsigned char, 64 * kNonce> m_nonces{}; ///< random ones, each used once: the system is asked for many
    std::size_t m_nextNonce = sizeof m_nonces;
};

} // namespace disputedesk
