#pragma once

#include "models/domain/clock.h"

#include <QString>

namespace disputedesk {

/// What a look at the ledger of a folder found.
struct LedgerCheck {
    enum class Found : quint8 {
        Whole,
        Broken, ///< a row, or what an intent stands on, is not what was written: see firstBroken
        None, ///< no ledger was ever made there
        Gone, ///< rows were written there, and it is gone or has none
        Replaced, ///< whole, and not the one that was written last; or nobody can tell, see detail
        Unreadable, ///< damaged, no ledger at all, or the system refuses it: see detail
        Older, ///< the program brings it up to date when it starts
        Newer, ///< made by a newer version, and this one cannot tell
    };

    QString path;
    QDateTime at; ///< UTC
    Found found = Found::Unreadable;
    qint64 rows = 0;
    qint64 intents = 0;
    qint64 firstBroken = 0; ///< row number, when Broken
    qint64 noted = 0; ///< the row that its anchor names; 0: none
    QString detail; ///< why it is Unreadable or Replaced; not translated
};

/// Verifies the hash chain of ledger.db in `folder`, then holds it against its anchor. It only reads, also while other
/// programs write: beside a ledger that nobody has open no file is made. Blocks; call it on the store thread, or where
/// there is no window.
LedgerCheck checkLedger(const QString &folder, const Clock &clock = systemNow);

} // namespace disputedesk
