#pragma once

#include "app/desktop/settings.h"
#include "models/domain/account.h"

#include <QHash>
#include <QList>
#include <QVariantMap>

namespace disputedesk {

/// The connected accounts in the order in which the person has them; kept in the settings, keys are not (K1). An entry
/// that cannot be used (a provider of a later version, an address nobody checked) stays in the file as it was.
class AccountRegistry {
public:
    explicit AccountRegistry(Settings &settings);

    const QList<Account> &accounts() const { return m_accounts; }
    const Account *find(const QUuid &id) const;
    void add(const Account &account); ///< demo accounts are held for this run only
    void replace(const Account &account);
    void remove(const QUuid &id);
    /// Moves an account before (-1) or behind (+1) its neighbour of the same mode. False at the end of the row.
    bool move(const QUuid &id, int step);

private:
    struct Unused {
        qsizetype place; ///< where it stood among the entries
        QVariantMap entry;
    };
    void read(const QVariantMap &entry, qsizetype place);
    void save();

    Settings &m_settings;
    QList<Account> m_accounts;
    QHash<QUuid, QVariantMap> m_entries; ///< as read: members of a later version are written back
    QList<Unused> m_unused;
};

} // namespace disputedesk
