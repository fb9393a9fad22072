#pragma once

#include "app/desktop/settings.h"
#include "models/domain/account.h"

#include <QList>

namespace disputedesk {

/// The connected accounts in the order in which the person has them; kept in the settings, keys are not (K1).
class AccountRegistry {
public:
    explicit AccountRegistry(Settings &settings);

    const QList<Account> &accounts() const { return m_accounts; }
    const Account *find(const QUuid &id) const;
    void add(const Account &account); ///< demo accounts are held for this run only
    void replace(const Account &account);
    void remove(const QUuid &id);

private:
    void save();

    Settings &m_settings;
    QList<Account> m_accounts;
};

} // namespace disputedesk
