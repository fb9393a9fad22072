#include "app/desktop/demo.h"

#include "app/sandbox/sandbox.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
sandbox::Api apiOf(ProviderKind provider)
{
    switch (provider) {
    case ProviderKind::Omise: break;
    case ProviderKind::WooshPay: return sandbox::Api::WooshPay;
    case ProviderKind::Stripe: return sandbox::Api::Stripe;
    }
    return sandbox::Api::Omise;
}

/// The same at each start, so that what an earlier run in this data folder left open finds its account again. `home` is
/// empty for the embedded server, whose port changes.
QUuid sampleId(const QString &label, const QString &home)
{
    const QUuid ours(u"{7d0f5a52-3c1e-4b0a-9a64-51f2c86e0b3d}"_s);
    return QUuid::createUuidV5(ours, home.isEmpty() ? label : label + u' ' + home);
}

Account sampleAccount(ProviderKind provider, const QString &label, const QUrl &server, const QString &home = {})
{
    Account account;
    account.id = sampleId(providerName(provider) + u' ' + label, home);
    account.provider = provider;
    account.mode = Mode::Test;
    account.label = label;
    account.baseUrl = server;
    account.remoteId = u"sandbox"_s;
    account.demo = true;
    return account;
}
} // namespace

Demo::Demo() = default;
Demo::~Demo() = default;

StoreResult<Done> Demo::start(int disputes)
{
    sandbox::Sandbox::Options options;
    options.wooshpay = options.stripe = true;
    options.wooshpayDisputes = options.stripeDisputes = disputes / 4;
    options.disputes = disputes - options.wooshpayDisputes - options.stripeDisputes;
    options.liveDisputes = options.wooshpayLiveDisputes = options.stripeLiveDisputes = -1; // sample data is never live
    m_sandbox = std::make_unique<sandbox::Sandbox>(options);
    QString problem;
    if (!m_sandbox->start(&problem))
        return Failure{errorOf(ErrorKind::Unreachable, problem)};
    const auto add = [this](ProviderKind provider, const QString &label) {
        m_accounts.append(sampleAccount(provider, label, m_sandbox->baseUrl(apiOf(provider))));
    };
    add(ProviderKind::Omise, u"Sample shop"_s);
    add(ProviderKind::WooshPay, u"Sample EU"_s);
    add(ProviderKind::Stripe, u"Sample US"_s);
    return Done{};
}

void Demo::use(const QUrl &server)
{
    m_accounts = {sampleAccount(ProviderKind::Omise, u"Sample shop"_s, server, server.toString())};
}

Secret Demo::key(const Account &account)
{
    return Secret(sandbox::Sandbox::testKey(apiOf(account.provider)).toLatin1());
}

} // namespace disputedesk
