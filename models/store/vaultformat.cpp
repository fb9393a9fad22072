#include "models/store/vaultformat.h"

#include <QtEndian>

#include <cstring>
#include <sodium.h>

namespace disputedesk::vault {

namespace {
constexpr char kMagic[] = "DDKVAULT";
constexpr quint32 kVersion = 1;
constexpr qsizetype kKey = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
static_assert(kKeyBytes == std::size_t(kKey));
constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kVersionAt = 8;
constexpr qsizetype kPassesAt = 12;
constexpr qsizetype kMemoryAt = 16;
constexpr qsizetype kSaltAt = 20;
constexpr qsizetype kSealedKeyAt = kSaltAt + qsizetype(crypto_pwhash_SALTBYTES);
constexpr qsizetype kHead = kSealedKeyAt + kNonce + kKey + kTag;
constexpr qsizetype kChecksum = crypto_generichash_BYTES;
constexpr qsizetype kLeast = kHead + kNonce + kTag + kChecksum;

const unsigned char *bytes(const QByteArray &text, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char *>(text.constData()) + at;
}
unsigned char *bytes(QByteArray &text, qsizetype at = 0) { return reinterpret_cast<unsigned char *>(text.data()) + at; }

void appendNumber(QByteArray &to, quint32 number)
{
    char little[4];
    qToLittleEndian(number, little);
    to.append(little, sizeof little);
}
quint32 numberAt(const QByteArray &file, qsizetype at) { return qFromLittleEndian<quint32>(file.constData() + at); }

QByteArray checksumOf(const QByteArray &file, qsizetype size)
{
    QByteArray sum(kChecksum, '\0');
    crypto_generichash(bytes(sum), size_t(kChecksum), bytes(file), size_t(size), nullptr, 0);
    return sum;
}

/// `plain` with a nonce before it and a tag behind it; `along` is authenticated too.
QByteArray seal(const unsigned char *plain, qsizetype size, const QByteArray &along, const HeldBytes &key)
{
    QByteArray box(kNonce + size + kTag, '\0');
    randombytes_buf(box.data(), size_t(kNonce));
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(box, kNonce), nullptr, plain, size_t(size), bytes(along),
        size_t(along.size()), nullptr, bytes(box), key.data());
    return box;
}

/// Opens what seal() made into `plain`, which has room for it.
bool open(const unsigned char *box, qsizetype size, const QByteArray &along, const HeldBytes &key, unsigned char *plain)
{
    return size >= kNonce + kTag
        && crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, box + kNonce, size_t(size - kNonce),
               bytes(along), size_t(along.size()), box, key.data())
        == 0;
}

/// The key that Argon2id makes of the passphrase; false when there is no memory for it.
bool derive(const Secret &passphrase, Cost cost, const unsigned char *salt, HeldBytes &key)
{
    const QByteArray &typed = passphrase.reveal();
    return crypto_pwhash(key.data(), key.size(), typed.constData(), size_t(typed.size()), salt, cost.passes,
               size_t(cost.kibibytes) * 1024, crypto_pwhash_ALG_ARGON2ID13)
        == 0;
}

/// What the entries are before they are sealed: how many, then name and value of each with their lengths.
HeldBytes packed(const Entries &entries)
{
    std::size_t size = 4;
    for (const auto &[name, value] : entries)
        size += 8 + size_t(name.size()) + size_t(value.reveal().size());
    HeldBytes into(size);
    unsigned char *at = into.data();
    const auto number = [&at](qsizetype value) {
        qToLittleEndian(quint32(value), at);
        at += 4;
    };
    const auto text = [&at, &number](const QByteArray &value) {
        number(value.size());
        std::memcpy(at, value.constData(), size_t(value.size()));
        at += value.size();
    };
    number(qsizetype(entries.size()));
    for (const auto &[name, value] : entries) {
        text(name);
        text(value.reveal());
    }
    return into;
}

std::optional<Entries> unpacked(const HeldBytes &from)
{
    const unsigned char *at = from.data();
    const unsigned char *const end = at + from.size();
    const auto number = [&]() -> std::optional<quint32> {
        if (end - at < 4)
            return std::nullopt;
        at += 4;
        return qFromLittleEndian<quint32>(at - 4);
    };
    const auto text = [&]() -> std::optional<QByteArray> {
        const auto size = number();
        if (!size || qint64(*size) > end - at)
            return std::nullopt;
        at += *size;
        return QByteArray(reinterpret_cast<const char *>(at - *size), qsizetype(*size));
    };
    Entries entries;
    const auto count = number();
    for (quint32 i = 0; count && i < *count; ++i) {
        const auto name = text();
        const auto value = name ? text() : std::nullopt;
        if (!value)
            return std::nullopt;
        entries.insert_or_assign(*name, Secret(*value));
    }
    return count && at == end ? std::optional(entries) : std::nullopt;
}
} // namespace

bool isBearable(Cost cost)
{
    return cost.passes >= 1 && cost.passes <= 10 && cost.kibibytes >= 8 * 1024 && cost.kibibytes <= 1024 * 1024;
}

Result<Head, Flaw> headOf(const QByteArray &file)
{
    if (file.size() < kVersionAt + 4 || !file.startsWith(kMagic))
        return Failure{Flaw::Damaged};
    const quint32 version = numberAt(file, kVersionAt);
    if (version > kVersion)
        return Failure{Flaw::Newer};
    if (version != kVersion || file.size() < kLeast || file.size() > kMostBytes)
        return Failure{Flaw::Damaged};
    const qsizetype summed = file.size() - kChecksum;
    if (checksumOf(file, summed) != QByteArrayView(file).sliced(summed))
        return Failure{Flaw::Damaged};
    const Cost cost{numberAt(file, kPassesAt), numberAt(file, kMemoryAt)};
    if (!isBearable(cost))
        return Failure{Flaw::Damaged};
    return Head{file.first(kHead), cost};
}

Unlock unlock(const Head &head, const Secret &passphrase, HeldBytes &key)
{
    HeldBytes derived(kKeyBytes);
    if (!derive(passphrase, head.cost, bytes(head.bytes, kSaltAt), derived))
        return Unlock::OutOfMemory;
    const bool fits = open(
        bytes(head.bytes, kSealedKeyAt), kHead - kSealedKeyAt, head.bytes.first(kSealedKeyAt), derived, key.data());
    return fits ? Unlock::Opened : Unlock::WrongPassphrase;
}

std::optional<std::pair<Head, HeldBytes>> newHead(Cost cost, const Secret &passphrase)
{
    HeldBytes key(kKeyBytes), derived(kKeyBytes); // libsodium is ready from here on
    QByteArray salt(kSealedKeyAt - kSaltAt, '\0');
    randombytes_buf(salt.data(), size_t(salt.size()));
    randombytes_buf(key.data(), key.size());
    if (!derive(passphrase, cost, bytes(salt), derived))
        return std::nullopt;
    Head head{kMagic, cost};
    appendNumber(head.bytes, kVersion);
    appendNumber(head.bytes, cost.passes);
    appendNumber(head.bytes, cost.kibibytes);
    head.bytes += salt;
    head.bytes += seal(key.data(), kKey, head.bytes, derived);
    return std::pair(std::move(head), std::move(key));
}

QByteArray sealed(const Head &head, const HeldBytes &key, const Entries &entries)
{
    const HeldBytes plain = packed(entries);
    QByteArray file = head.bytes + seal(plain.data(), qsizetype(plain.size()), head.bytes, key);
    file += checksumOf(file, file.size());
    return file;
}

std::optional<Entries> opened(const Head &head, const HeldBytes &key, const QByteArray &file)
{
    const qsizetype box = file.size() - kHead - kChecksum;
    if (box < kNonce + kTag || !file.startsWith(head.bytes)
        || checksumOf(file, file.size() - kChecksum) != file.last(kChecksum))
        return std::nullopt;
    HeldBytes plain(size_t(box - kNonce - kTag));
    if (!open(bytes(file, kHead), box, head.bytes, key, plain.data()))
        return std::nullopt;
    return unpacked(plain);
}

} // namespace disputedesk::vault
