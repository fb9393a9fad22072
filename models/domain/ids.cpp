#include "models/domain/ids.h"

#include <algorithm>
#include <array>

namespace disputedesk {

namespace {
constexpr size_t kLongest = 64; // of what stands behind the prefix

/// `id` in Latin-1, cut behind where no id can be valid; what is no Latin-1 becomes '?', which no id holds.
std::string latin(const QString &id)
{
    std::string text;
    for (const QChar c : QStringView(id).left(qsizetype(kLongest) + 16))
        text += c.unicode() < 0x80 ? char(c.unicode()) : '?';
    return text;
}

/// Bit 0: a digit or a small letter, bit 1: these or a capital.
constexpr auto kInBody = [] {
    std::array<quint8, 256> in{};
    for (size_t c = 0; c < 0x80; ++c) {
        const bool small = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
        in[c] = small ? 3 : c >= 'A' && c <= 'Z' ? 2 : 0;
    }
    return in;
}();

bool isBody(std::string_view body, bool upperToo)
{
    if (body.empty() || body.size() > kLongest)
        return false;
    quint8 all = upperToo ? 2 : 1;
    for (const char c : body)
        all &= kInBody[static_cast<unsigned char>(c)];
    return all != 0;
}

bool isOmiseId(std::string_view prefix, std::string_view id)
{
    if (id.substr(0, prefix.size()) != prefix)
        return false;
    id.remove_prefix(prefix.size());
    // contracts/omise.md: the seed's [1-9a-z] rejects real ids, which carry zeros.
    constexpr std::string_view kTest = "test_";
    return isBody(id, false) || (id.substr(0, kTest.size()) == kTest && isBody(id.substr(kTest.size()), false));
}

bool isStripeId(std::initializer_list<std::string_view> prefixes, std::string_view id)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [id](std::string_view prefix) {
        return id.substr(0, prefix.size()) == prefix && isBody(id.substr(prefix.size()), true);
    });
}
} // namespace

bool isValidId(ProviderKind provider, IdKind kind, std::string_view id)
{
    const bool omise = provider == ProviderKind::Omise;
    switch (kind) {
    case IdKind::Dispute: return omise ? isOmiseId("dspt_", id) : isStripeId({"dp_", "du_", "pdp_"}, id);
    case IdKind::Charge: return omise ? isOmiseId("chrg_", id) : isStripeId({"ch_", "py_"}, id);
    case IdKind::Document: return omise ? isOmiseId("docu_", id) : isStripeId({"file_"}, id);
    }
    return false;
}

bool isValidId(ProviderKind provider, IdKind kind, const QString &id) { return isValidId(provider, kind, latin(id)); }

Mode modeOfId(ProviderKind provider, std::string_view id, Mode fallback)
{
    if (provider != ProviderKind::Omise)
        return fallback;
    // With its second underscore: "dspt_test" alone is a live id whose body is "test".
    const size_t first = id.find('_');
    return first != std::string_view::npos && id.substr(first, 6) == "_test_" ? Mode::Test : Mode::Live;
}

Mode modeOfId(ProviderKind provider, const QString &id, Mode fallback)
{
    return modeOfId(provider, std::string_view(latin(id)), fallback);
}

} // namespace disputedesk
