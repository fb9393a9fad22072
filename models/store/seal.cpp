#include "models/store/seal.h"

#include "models/store/sodiumready.h"

#include <QtEndian>

#include <sodium.h>

namespace disputedesk {

namespace {
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kLength = 4;
constexpr std::size_t kAccount = 16;
constexpr std::size_t kAccountsPart = 4 + kAccount;

unsigned char *bytes(char *text) { return reinterpret_cast<unsigned char *>(text); }
const unsigned char *bytes(const char *text) { return reinterpret_cast<const unsigned char *>(text); }
} // namespace

Seal::Seal(const SealKey &key, quint32 schema, const QUuid &account)
    : m_key(key)
    , m_place(kAccountsPart, '\0')
{
    static_assert(kNonce == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    static_assert(SealKey::kBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    static_assert(kOverhead == kNonce + kTag + kLength);
    readySodium();
    qToLittleEndian(schema, m_place.data());
    const QByteArray id = account.toRfc4122();
    m_place.replace(4, kAccount, id.constData(), std::size_t(id.size()));
}

Seal::Seal(const Seal &other)
    : m_key(other.m_key)
    , m_place(other.m_place)
{
}

Seal &Seal::operator=(const Seal &other)
{
    m_key = other.m_key;
    m_place = other.m_place;
    m_nextNonce = m_nonces.size(); // ours were for another key, theirs are theirs
    return *this;
}

const unsigned char *Seal::nextNonce()
{
    if (m_nextNonce == m_nonces.size()) {
        randombytes_buf(m_nonces.data(), m_nonces.size());
        m_nextNonce = 0;
    }
    const unsigned char *const nonce = m_nonces.data() + m_nextNonce;
    m_nextNonce += kNonce;
    return nonce;
}

/// Only the id has no length of its own, and it comes last: two places never make the same bytes.
void Seal::setPlace(SealPlace place)
{
    m_place.resize(kAccountsPart);
    m_place.push_back(char(place.column));
    m_place.append(place.id);
}

void Seal::seal(SealPlace place, std::string_view first, std::string_view second, std::string &into)
{
    setPlace(place);
    into.clear();
    into.reserve(first.size() + second.size() + kOverhead);
    into.append(reinterpret_cast<const char *>(nextNonce()), kNonce);
    into.append(first);
    into.append(second);
    std::array<char, kLength> length{};
    qToLittleEndian(quint32(second.size()), length.data());
    into.append(length.data(), kLength);
    const std::size_t plain = into.size() - kNonce;
    into.resize(into.size() + kTag);
    unsigned char *const text = bytes(into.data()) + kNonce; // sealed where it stands
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        text, nullptr, text, plain, bytes(m_place.data()), m_place.size(), nullptr, bytes(into.data()), m_key.data());
}

std::optional<std::size_t> Seal::open(SealPlace place, std::string_view sealed, std::string &into)
{
    if (sealed.size() < kOverhead)
        return std::nullopt;
    setPlace(place);
    const std::size_t before = into.size();
    const std::size_t plain = sealed.size() - kNonce - kTag;
    into.resize(before + plain);
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(into.data()) + before, nullptr, nullptr,
        bytes(sealed.data()) + kNonce, plain + kTag, bytes(m_place.data()), m_place.size(), bytes(sealed.data()),
        m_key.data());
    const std::size_t texts = plain - kLength;
    const std::size_t second = code == 0 ? qFromLittleEndian<quint32>(into.data() + before + texts) : texts + 1;
    if (second > texts) { // another key or place, or bytes that were changed
        into.resize(before);
        return std::nullopt;
    }
    into.resize(before + texts);
    return texts - second;
}

bool Seal::holds(std::string_view sealed, std::string_view first, std::string_view second)
{
    if (sealed.size() != first.size() + second.size() + kOverhead)
        return false;
    const std::size_t plain = sealed.size() - kNonce - kTag;
    m_plain.resize(plain);
    // The cipher of the AEAD by itself: block 0 made the key of its tag, the texts begin with block 1.
    crypto_stream_xchacha20_xor_ic(
        bytes(m_plain.data()), bytes(sealed.data()) + kNonce, plain, bytes(sealed.data()), 1, m_key.data());
    const std::string_view texts = m_plain;
    return qFromLittleEndian<quint32>(m_plain.data() + plain - kLength) == second.size()
        && texts.substr(0, first.size()) == first && texts.substr(first.size(), second.size()) == second;
}

} // namespace disputedesk
