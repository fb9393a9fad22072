#pragma once

#include <cstddef>
#include <memory>

namespace disputedesk {

/// A few secret bytes in libsodium's own memory: kept out of the swap file where the system allows it, between pages
/// that nobody may touch, overwritten when it goes. Copies that others made of them are theirs.
class HeldBytes {
public:
    /// So many bytes, not set; fatal where there is no memory.
    explicit HeldBytes(std::size_t size);

    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    std::size_t size() const { return m_size; }

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    std::size_t m_size;
    std::unique_ptr<unsigned char, Free> m_bytes;
};

} // namespace disputedesk
