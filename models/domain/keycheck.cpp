#include "models/domain/keycheck.h"

#include "models/domain/hosts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
enum class Owner : quint8 { Omise, Family, Stripe };

struct Prefix {
    QLatin1StringView text;
    Owner owner;
    bool isPublic;
    Mode mode;
};
// Longer prefixes first: skey_test_ is a skey_ as well.
constexpr Prefix kPrefixes[] = {
    {"skey_test_"_L1, Owner::Omise, false, Mode::Test},
    {"skey_"_L1, Owner::Omise, false, Mode::Live},
    {"pkey_"_L1, Owner::Omise, true, Mode::Live},
    {"sk_test_"_L1, Owner::Family, false, Mode::Test},
    {"sk_live_"_L1, Owner::Family, false, Mode::Live},
    {"rk_test_"_L1, Owner::Stripe, false, Mode::Test}, // restricted keys
    {"rk_live_"_L1, Owner::Stripe, false, Mode::Live},
    {"pk_"_L1, Owner::Family, true, Mode::Live},
};
constexpr qsizetype kShortestBody = 8;

bool mayUse(ProviderKind provider, Owner owner)
{
    switch (owner) {
    case Owner::Omise: return provider == ProviderKind::Omise;
    case Owner::Family: return provider != ProviderKind::Omise;
    case Owner::Stripe: break;
    }
    return provider == ProviderKind::Stripe;
}

bool looksEncoded(const QString &key)
{
    const QByteArray plain = QByteArray::fromBase64(key.toLatin1());
    return plain.startsWith("skey_") || plain.startsWith("sk_") || plain.startsWith("rk_") || plain.startsWith("pkey_")
        || plain.startsWith("pk_");
}
} // namespace

Result<Mode, KeyProblem> checkKey(ProviderKind provider, const QString &key, const QUrl &baseUrl)
{
    if (key.isEmpty())
        return Failure{KeyProblem::Empty};
    if (std::any_of(
            key.cbegin(), key.cend(), [](QChar c) { return c.isSpace() || !c.isPrint() || c.unicode() > 0x7e; }))
        return Failure{KeyProblem::HasSpaces};
    const auto prefix = std::find_if(
        std::begin(kPrefixes), std::end(kPrefixes), [&](const Prefix &p) { return key.startsWith(p.text); });
    if (prefix == std::end(kPrefixes))
        return Failure{looksEncoded(key) ? KeyProblem::AlreadyEncoded : KeyProblem::UnknownPrefix};
    if (prefix->isPublic)
        return Failure{KeyProblem::PublicKey};
    if (!mayUse(provider, prefix->owner))
        return Failure{KeyProblem::OtherProvider};
    if (key.size() - prefix->text.size() < kShortestBody)
        return Failure{KeyProblem::TooShort};
    if (prefix->mode == Mode::Live && isTestHost(baseUrl))
        return Failure{KeyProblem::LiveKeyOnTestHost};
    return prefix->mode;
}

} // namespace disputedesk
