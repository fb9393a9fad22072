#include "app/desktop/demo.h"

#include "app/sandbox/sandbox.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

Demo::Demo() = default;
Demo::~Demo() = default;

StoreResult<Done> Demo::start(int disputes)
{
    sandbox::Sandbox::Options options;
    options.disputes = disputes;
    options.liveDisputes = -1; // sample data is never live
    m_sandbox = std::make_unique<sandbox::Sandbox>(options);
    QString problem;
    if (m_sandbox->start(&problem))
        return Done{};
    return Failure{errorOf(ErrorKind::Unreachable, problem)};
}

Account Demo::account() const
{
    Account account;
    account.id = m_id;
    account.mode = Mode::Test;
    account.label = u"Sample shop"_s;
    account.baseUrl = m_sandbox->baseUrl();
    account.remoteId = u"sandbox"_s;
    account.demo = true;
    return account;
}

Secret Demo::key() const { return Secret(sandbox::Sandbox::testKey().toLatin1()); }

} // namespace disputedesk
