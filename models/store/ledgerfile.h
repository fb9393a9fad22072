#pragma once

#include "models/store/database.h"
#include "models/store/sqliteledger.h"

namespace disputedesk {

/// ledger.db as a file: opening, salvage, and the marks that keep a salvaged ledger shut until a person has looked. It
/// is never deleted here: damaged ones stay next to the new one, and it gets its name when its mark is in it
/// (openKept).
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
    QString m_path;
    Database m_database;
    bool m_shut = false;
};

} // namespace disputedesk
