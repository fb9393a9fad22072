#include "models/store/heldbytes.h"

#include "models/store/sodiumready.h"

#include <QtGlobal>

#include <sodium.h>

namespace disputedesk {

HeldBytes::HeldBytes(std::size_t size)
    : m_size(size)
{
    readySodium();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        qFatal("no memory for %zu bytes of keys", size);
}

void HeldBytes::Free::operator()(unsigned char *bytes) const { sodium_free(bytes); }

} // namespace disputedesk
