#pragma once

#include "models/domain/secret.h"

#include <array>
#include <cstddef>
#include <optional>

namespace disputedesk {

/// The key that data at rest is sealed with: 32 random bytes. It is overwritten when it goes; nobody promises that no
/// copy of it is left in memory.
class SealKey {
public:
    static constexpr std::size_t kBytes = 32;

    static SealKey random();
    /// From what toSecret() made; nothing when it is anything else.
    static std::optional<SealKey> fromSecret(const Secret &text);
    /// As text, since a keyring may take bytes for text.
    Secret toSecret() const;
    ~SealKey();
    SealKey(const SealKey &) = default;
    SealKey &operator=(const SealKey &) = default;

    const unsigned char *data() const { return m_bytes.data(); }

private:
    SealKey() = default;

    std::array<unsigned char, kBytes> m_bytes{};
};

} // namespace disputedesk
