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

Account sampleAccount(ProviderKind provider, const QString &label, const QUrl &server)
{
    Account account;
    account.id = QUuid::createUuid();
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

void Demo::use(const QUrl &server) { m_accounts = {sampleAccount(ProviderKind::Omise, u"Sample shop"_s, server)}; }

Secret Demo::key(const Account &account)
{
    return Secret(sandbox::Sandbox::testKey(apiOf(account.provider)).toLatin1());
}

} // namespace disputedesk
