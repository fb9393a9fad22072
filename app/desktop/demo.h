#pragma once

#include "models/domain/account.h"
#include "models/domain/error.h"
#include "models/domain/secret.h"

#include <QList>

#include <memory>

namespace disputedesk::sandbox {
class Sandbox;
}

namespace disputedesk {

/// Sample data: the embedded sandbox on loopback ports, and a test account of each provider on it. They end with this
/// object.
class Demo {
public:
    Demo();
    ~Demo();

    /// Starts the server with `disputes` disputes in all, half of them Omise's; Unreachable with its reason when it
    /// cannot.
    StoreResult<Done> start(int disputes);
    /// Instead of that: an account of Omise's on a sandbox that runs already, at a loopback address.
    void use(const QUrl &server);
    /// The accounts to show. Their ids are the same at each start (for one given address), though the embedded server's
    /// data starts afresh: what is open in the ledger of this data folder can be found out or settled.
    const QList<Account> &accounts() const { return m_accounts; }
    static Secret key(const Account &account);

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    QList<Account> m_accounts;
};

} // namespace disputedesk
