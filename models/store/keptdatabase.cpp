#include "models/store/keptdatabase.h"

#include "models/store/databasefiles.h"
#include "models/store/storeerror.h"
#include "models/store/storefiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
StoreResult<Done> writeMark(
    const QString &fresh, const DatabaseSpec &spec, const MarkSalvage &mark, const QString &damaged, SalvageCount saved)
{
    Database database;
    if (const auto opened = database.open({fresh, spec.migrations, true}); !opened)
        return Failure{opened.error()};
    auto done = mark(database, damaged, saved);
    database.close(); // the last connection: merges the WAL, so that one rename moves all of it
    if (done && QFileInfo(fresh + "-wal"_L1).size() > 0)
        done = storeFailure(ErrorKind::StoreFailed, fresh + " could not be closed"_L1);
    return done;
}

StoreResult<Done> recover(
    const QString &damaged, const DatabaseSpec &spec, const QStringList &tables, const MarkSalvage &mark)
{
    const QString fresh = spec.path + ".salvaging"_L1;
    const auto saved = salvage(damaged, fresh, spec.migrations, tables);
    if (!saved)
        return Failure{saved.error()};
    StoreResult<Done> done = Done{};
    if (mark)
        done = writeMark(fresh, spec, mark, damaged, *saved);
    if (done && !files::moveToNew(fresh, spec.path))
        done = storeFailure(ErrorKind::StoreFailed, fresh + " cannot be put in the place of the damaged file"_L1);
    removeDatabaseFiles(fresh);
    return done ? files::flushFolder(QFileInfo(spec.path).absolutePath()) : done;
}
} // namespace

StoreResult<KeptOpened> openKept(
    Database &database, const DatabaseSpec &wanted, const QStringList &tables, const MarkSalvage &mark)
{
    DatabaseSpec spec = wanted;
    spec.keepsOlder = true;
    bool salvaged = false;
    if (const QStringList aside = filesSetAside(spec.path); !QFileInfo::exists(spec.path) && !aside.isEmpty()) {
        salvaged = true; // a salvage that was cut off
        if (const auto recovered = recover(aside.last(), spec, tables, mark); !recovered)
            return Failure{recovered.error()};
    }
    auto opened = database.open(spec);
    if (!opened && opened.error().kind == ErrorKind::StoreDamaged) {
        salvaged = true;
        const auto aside = setAside(spec.path, QDateTime::currentDateTimeUtc());
        if (!aside)
            return Failure{aside.error()};
        if (const auto recovered = recover(*aside, spec, tables, mark); !recovered)
            return Failure{recovered.error()};
        opened = database.open(spec);
    }
    if (!opened)
        return Failure{opened.error()};
    if (salvaged)
        return KeptOpened::Salvaged;
    switch (*opened) {
    case Database::Opened::AsItWas: return KeptOpened::AsItWas;
    case Database::Opened::Created: return KeptOpened::Created;
    case Database::Opened::ReadOnly: return KeptOpened::ReadOnly;
    }
    return KeptOpened::AsItWas;
}

} // namespace disputedesk
