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

Account sampleAccount(ProviderKind provider, const QString &label, const sandbox::Sandbox &server)
{
    Account account;
    account.id = QUuid::createUuid();
    account.provider = provider;
    account.mode = Mode::Test;
    account.label = label;
    account.baseUrl = server.baseUrl(apiOf(provider));
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
    m_accounts = {sampleAccount(ProviderKind::Omise, u"Sample shop"_s, *m_sandbox),
        sampleAccount(ProviderKind::WooshPay, u"Sample EU"_s, *m_sandbox),
        sampleAccount(ProviderKind::Stripe, u"Sample US"_s, *m_sandbox)};
    return Done{};
}

Secret Demo::key(const Account &account)
{
    return Secret(sandbox::Sandbox::testKey(apiOf(account.provider)).toLatin1());
}

} // namespace disputedesk
