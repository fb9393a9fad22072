#include "models/store/ledgercheck.h"

#include "models/store/databasefiles.h"
#include "models/store/ledgeranchor.h"
#include "models/store/ledgerchain.h"
#include "models/store/ledgerschema.h"
#include "models/store/readview.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
using Found = LedgerCheck::Found;
using Noted = StoreResult<std::optional<LedgerAnchor>>; ///< what lies beside the ledger, if that can be read

void cannotRead(LedgerCheck &check, const QString &why)
{
    check.found = Found::Unreadable;
    check.detail = why;
}

/// Somebody has it open, or a crash left its log.
bool isInUse(const QString &path) { return QFileInfo::exists(path + "-wal"_L1) || QFileInfo::exists(path + "-shm"_L1); }

/// False when what lies there is no file that could be read.
bool isThere(LedgerCheck &check)
{
    const QFileInfo file(check.path);
    const bool traces = QFileInfo(check.path + "-wal"_L1).size() > 0 || !filesSetAside(check.path).isEmpty();
    if (!file.exists() && !file.isSymLink() && !traces)
        check.found = Found::None;
    else if (file.isSymLink())
        cannotRead(check, u"it is a symbolic link"_s); // the program refuses it, too (S1)
    else if (!file.exists())
        cannotRead(check, u"the file is gone, and what belonged to it is there"_s);
    else if (!file.isFile())
        cannotRead(check, u"it is not a file"_s);
    else if (file.size() == 0)
        cannotRead(check, u"the file is empty"_s);
    else
        return true;
    return false;
}

/// A ledger whose chain is whole against its anchor.
StoreResult<Done> compare(Database &database, const Noted &noted, LedgerCheck &check)
{
    if (!noted) {
        check.found = Found::Replaced;
        check.detail = noted.error().detail;
        return Done{};
    }
    const auto fit = fitOf(database, noted->value_or(LedgerAnchor{}));
    if (!fit)
        return Failure{fit.error()};
    if (*fit != AnchorFit::Fits)
        check.found = *fit == AnchorFit::Gone ? Found::Gone : Found::Replaced;
    return Done{};
}

StoreResult<Done> walk(Database &database, const Noted &noted, LedgerCheck &check)
{
    const ReadView view(database);
    if (view.fault())
        return Failure{*view.fault()};
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return Failure{version.error()};
    const int latest = latestVersion(ledgerMigrations());
    if (version->toInt() > latest) {
        check.found = Found::Newer;
        return Done{};
    }
    if (version->toInt() < latest) { // 0: a database of somebody else's
        check.found = version->toInt() > 0 ? Found::Older : Found::Unreadable;
        check.detail = version->toInt() > 0 ? QString() : u"it is no record of what was sent"_s;
        return Done{};
    }
    const auto pages = database.value(u"PRAGMA integrity_check(1)"_s);
    const auto intents = pages ? database.value(u"SELECT count(*) FROM intents"_s) : pages;
    if (!intents)
        return Failure{intents.error()};
    if (*pages != "ok"_L1) {
        cannotRead(check, *pages);
        return Done{};
    }
    const auto chain = walkChain(database);
    if (!chain)
        return Failure{chain.error()};
    check.intents = intents->toLongLong();
    check.rows = chain->rows;
    check.firstBroken = chain->firstBroken;
    check.found = chain->whole ? Found::Whole : Found::Broken;
    return chain->whole ? compare(database, noted, check) : Done{};
}

void look(LedgerCheck &check, const Noted &noted, bool alone)
{
    Database database;
    auto read = database.openToRead(check.path, alone);
    if (read)
        read = walk(database, noted, check);
    if (!read)
        cannotRead(check, read.error().detail);
}
} // namespace

LedgerCheck checkLedger(const QString &folder, const Clock &clock)
{
    LedgerCheck check;
    check.path = folder + "/ledger.db"_L1;
    check.at = clock().toUTC();
    const Noted noted = AnchorFile(check.path).read(); // before the ledger: see fitOf()
    check.noted = noted && *noted ? (*noted)->number : 0;
    if (!isThere(check)) {
        if (check.found == Found::None && (!noted || check.noted > 0))
            check.found = Found::Gone;
        return check;
    }
    const bool alone = !isInUse(check.path);
    look(check, noted, alone);
    // A program that began to write while nothing was locked may have shown us half of a change.
    if (alone && check.found != Found::Whole && isInUse(check.path))
        look(check, noted, false);
    return check;
}

} // namespace disputedesk
