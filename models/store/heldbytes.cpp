#include "models/store/heldbytes.h"

#include <QtGlobal>

#include <sodium.h>

namespace disputedesk {

HeldBytes::HeldBytes(std::size_t size)
    : m_size(size)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used");
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        qFatal("no memory for %zu bytes of keys", size);
}

void HeldBytes::Free::operator()(unsigned char *bytes) const { sodium_free(bytes); }

} // namespace disputedesk
