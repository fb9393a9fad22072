#pragma once

#include "models/domain/account.h"
#include "models/domain/error.h"
#include "models/domain/secret.h"

#include <memory>

namespace disputedesk::sandbox {
class Sandbox;
}

namespace disputedesk {

/// Sample data: the embedded sandbox on a loopback port and a test account on it. Both end with this object.
class Demo {
public:
    Demo();
    ~Demo();

    /// Starts the server with `disputes` disputes; Unreachable with its reason when it cannot.
    StoreResult<Done> start(int disputes);
    /// The account to show; another id each run, since the server's data starts afresh as well.
    Account account() const;
    Secret key() const;

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    const QUuid m_id = QUuid::createUuid();
};

} // namespace disputedesk
