#include "models/store/cachepart.h"

#include "models/store/cacheschema.h"
#include "models/store/databasefiles.h"
#include "models/store/storeerror.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace disputedesk {

QString CacheStore::Part::path() const { return folder + "/cache.db"_L1; }
QString CacheStore::Part::filesFolder() const { return folder + "/files"_L1; }

StoreResult<CacheStore::Opened> CacheStore::Part::open()
{
    const auto opened = database.open({path(), cacheMigrations()});
    if (!opened && opened.error().kind == ErrorKind::StoreDamaged) {
        const auto fresh = startAfresh();
        return fresh ? StoreResult<Opened>(Opened::SetAside) : Failure{fresh.error()};
    }
    if (!opened)
        return Failure{opened.error()};
    (void)sweepShelf(database, shelf); // what is left over takes room, and nothing else
    switch (*opened) {
    case Database::Opened::AsItWas: return Opened::AsItWas;
    case Database::Opened::Created: return Opened::Created;
    case Database::Opened::ReadOnly: return Opened::ReadOnly;
    }
    return Opened::AsItWas;
}

StoreResult<Done> CacheStore::Part::startAfresh()
{
    database.close();
    if (const auto aside = setAside(path(), QDateTime::currentDateTimeUtc()); !aside)
        return Failure{aside.error()};
    const auto opened = database.open({path(), cacheMigrations()});
    return opened ? StoreResult<Done>(Done{}) : Failure{opened.error()};
}

StoreResult<Done> CacheStore::Part::wipe()
{
    database.close();
    bool gone = removeDatabaseFiles(path());
    for (const QString &aside : filesSetAside(path()))
        gone = removeDatabaseFiles(aside) && gone;
    gone = QDir(filesFolder()).removeRecursively() && gone;
    if (!gone)
        return storeFailure(ErrorKind::StoreFailed, u"not all of the cache could be removed"_s);
    return Done{};
}

} // namespace disputedesk
