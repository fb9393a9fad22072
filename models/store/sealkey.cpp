#include "models/store/sealkey.h"

#include "models/store/sodiumready.h"

#include <algorithm>
#include <sodium.h>

namespace disputedesk {

SealKey SealKey::random()
{
    SealKey key;
    readySodium();
    randombytes_buf(key.m_bytes.data(), kBytes);
    return key;
}

std::optional<SealKey> SealKey::fromSecret(const Secret &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(text.reveal(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.size() != qsizetype(kBytes))
        return std::nullopt;
    SealKey key;
    std::copy_n(bytes.decoded.cbegin(), kBytes, key.m_bytes.begin());
    return key;
}

Secret SealKey::toSecret() const
{
    return Secret(QByteArray(reinterpret_cast<const char *>(m_bytes.data()), kBytes).toBase64());
}

SealKey::~SealKey() { sodium_memzero(m_bytes.data(), kBytes); }

} // namespace disputedesk
