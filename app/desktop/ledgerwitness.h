#pragma once

#include "models/store/keystore.h"
#include "models/store/sqliteledger.h"

#include <QObject>

#include <optional>

namespace disputedesk {

/// The last row of the ledger, noted in the system's keyring: whoever puts a whole data folder back from a backup puts
/// the anchor beside the ledger back with it, and the keyring lies elsewhere. Without a keyring it does nothing (a
/// vault lies in that folder). It never stands in the way: a keyring that refuses is no alarm, and is not asked again.
class LedgerWitness : public QObject {
    Q_OBJECT
public:
    /// `folder`: the ledger's, by which the entry is named.
    LedgerWitness(KeyStore &keys, SqliteLedger &ledger, const QString &folder, QObject *parent);

    /// Once the ledger is open: holds it against what was noted.
    void compare();
    /// The ledger may have moved.
    void note();
    /// A person has looked at what differed: what the ledger has now is right.
    void acknowledged();
    /// What was noted differs, and nobody has looked yet.
    bool differed() const { return m_differs; }

Q_SIGNALS:
    /// Gone or Replaced; the ledger is shut.
    void differs(LedgerOpened found);

private:
    void write(const LedgerAnchor &head);
    void goOn();

    KeyStore &m_keys;
    SqliteLedger &m_ledger;
    QUuid m_name;
    std::optional<LedgerAnchor> m_kept; ///< what the keyring has, as far as we know
    bool m_mayWrite = false; ///< what it had fitted, or a person knows
    bool m_differs = false; ///< and nobody has looked yet
    bool m_isBusy = false;
    bool m_again = false; ///< the ledger moved meanwhile
};

} // namespace disputedesk
