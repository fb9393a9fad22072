#pragma once

#include "models/store/database.h"
#include "models/store/ledgeranchor.h"
#include "models/store/sqliteledger.h"

namespace disputedesk {

/// ledger.db as a file: opening, salvage, the anchor beside it, and what keeps a ledger that was salvaged, or that is
/// not the one which was written last, shut until a person has looked. It is never deleted here: damaged ones stay next
/// to the new one, and it gets its name when its mark is in it (openKept).
class LedgerFile {
public:
    /// `write` is how the anchor is written; empty: files::writeWhole.
    explicit LedgerFile(QString folder, AnchorWriter write = {});

    StoreResult<LedgerOpened> open();
    /// AsItWas when an anchor that was kept elsewhere fits; else the ledger is shut as if it were the one beside it.
    StoreResult<LedgerOpened> compare(const LedgerAnchor &noted);
    /// Writes the anchor of what is committed by now, unless the one that lies there still waits for a person.
    void noteHead();
    /// The same where the last one could not be written.
    void noteAgain();
    Database &database() { return m_database; }
    /// Empty when an intent may be armed.
    std::optional<Error> whyNotArm() const;
    StoreResult<Done> acknowledge(const QString &note, const QDateTime &now);
    StoreResult<std::optional<SalvageReport>> report();

private:
    /// Shuts the ledger where `noted` does not fit.
    StoreResult<AnchorFit> hold(const LedgerAnchor &noted);
    StoreResult<AnchorFit> holdWhatLiesThere(const StoreResult<std::optional<LedgerAnchor>> &noted);

    QString m_path;
    Database m_database;
    AnchorFile m_anchor;
    QList<LedgerAnchor> m_lost; ///< anchors that do not fit, and nobody has looked yet; without a hash: unreadable
    bool m_shut = false;
    bool m_late = false; ///< the anchor is behind
};

} // namespace disputedesk
