#pragma once

#include "models/store/database.h"
#include "models/store/sqliteledger.h"

namespace disputedesk {

/// ledger.db as a file: opening, salvage, and the marks that keep a salvaged ledger shut until a person has looked. It
/// is never deleted here: damaged ones stay next to the new one.
///
/// The order that lets a crash happen anywhere: the damaged file is renamed first; a ledger that is missing while a
/// damaged one lies there is salvaged again; the new file gets its name when it is whole, its mark included.
class LedgerFile {
public:
    explicit LedgerFile(QString folder);

    StoreResult<LedgerOpened> open();
    Database &database() { return m_database; }
    /// Empty when an intent may be armed.
    std::optional<Error> whyNotArm() const;
    StoreResult<Done> acknowledge(const QString &note, const QDateTime &now);
    StoreResult<std::optional<SalvageReport>> report();

private:
    StoreResult<Done> recover(const QString &damaged);
    StoreResult<Done> openFile(Database::Opened &how);

    QString m_path;
    Database m_database;
    bool m_shut = false;
};

} // namespace disputedesk
