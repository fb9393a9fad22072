#pragma once

#include "models/store/keystore.h"
#include "models/store/sqliteledger.h"

#include <QObject>

#include <optional>

namespace disputedesk {

/// The last row of the ledger, noted in the system's keyring: whoever puts a whole data folder back from a backup puts
/// the anchor beside the ledger back with it, and the keyring lies elsewhere. Without a keyring it does nothing (a
/// vault lies in that folder). A keyring that refuses holds nothing back and is not asked again, but it is told; what
/// it hands out and nobody can read shuts the ledger as a loss does.
class LedgerWitness : public QObject {
    Q_OBJECT
public:
    /// How the ledger stands to what was noted.
    enum class Finding : quint8 {
        None, ///< nothing is noted, or there is no keyring
        Waiting, ///< the keyring has not answered yet
        Fits,
        Differs, ///< the ledger is shut until a person has looked
        Garbage, ///< what was noted is no note: likewise
        Later, ///< a later version noted it, and this one cannot read it
        Refused, ///< the keyring did not hand it out
        NotCompared, ///< the ledger could not be read for it; tried again with the next note()
        Known, ///< it differed, and a person has looked
    };

    /// `folder`: the ledger's, by which the entry is named.
    LedgerWitness(KeyStore &keys, SqliteLedger &ledger, const QString &folder, QObject *parent);

    /// Once the ledger is open: holds it against what was noted.
    void compare();
    /// The ledger may have moved.
    void note();
    /// A person has looked at what was told: what the ledger has now is right.
    void acknowledged();
    Finding finding() const { return m_finding; }
    /// A person has said so in this run, of whatever was told.
    bool isAcknowledged() const { return m_isAcknowledged; }
    /// Why nothing could be read or compared; for support.
    QString detail() const { return m_detail; }

Q_SIGNALS:
    /// Another finding, which a person may have to hear of. `found`: Gone or Replaced where the ledger is shut.
    void foundOut(disputedesk::LedgerOpened found);

private:
    void take(const StoreResult<Secret> &kept);
    void hold();
    void find(Finding finding, LedgerOpened found, const QString &detail = {});
    void write(const LedgerAnchor &head);
    void goOn();

    KeyStore &m_keys;
    SqliteLedger &m_ledger;
    QUuid m_name;
    std::optional<LedgerAnchor> m_kept; ///< what the keyring has, as far as we know
    LedgerAnchor m_noted; ///< what the ledger is held against
    Finding m_finding = Finding::None;
    QString m_detail;
    bool m_isGarbage = false; ///< `m_noted` only stands for what the keyring has
    bool m_isAcknowledged = false;
    bool m_mayWrite = false; ///< what it had fitted, or a person knows
    bool m_isHolding = false; ///< the ledger is being held against it
    bool m_isBusy = false;
    bool m_again = false; ///< the ledger moved meanwhile
};

} // namespace disputedesk
