#include "models/store/cachepart.h"

#include "models/store/cacheschema.h"
#include "models/store/databasefiles.h"
#include "models/store/storeerror.h"
#include "models/store/transaction.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// Pages in the log that make a checkpoint worth its flushes (performance.md).
constexpr int kWorthMoving = 4000;
} // namespace

QString CacheStore::Part::path() const { return folder + "/cache.db"_L1; }
QString CacheStore::Part::filesFolder() const { return folder + "/files"_L1; }

StoreResult<CacheStore::Opened> CacheStore::Part::open()
{
    close();
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

void CacheStore::Part::close()
{
    m_reader.reset(); // a statement that is left holds the file open
    m_writer.reset();
    database.close();
}

DisputeReader &CacheStore::Part::reader()
{
    if (!m_reader || !m_reader->isPrepared())
        m_reader.emplace(database, decode);
    return *m_reader;
}

DisputeWriter &CacheStore::Part::writer()
{
    if (!m_writer || !m_writer->isPrepared())
        m_writer.emplace(database, decode);
    return *m_writer;
}

StoreResult<QList<UpsertReport>> CacheStore::Part::put(std::span<const UpsertGroup::Waiting> waiting)
{
    return inTransaction(database, [&]() -> StoreResult<QList<UpsertReport>> {
        QList<UpsertReport> reports;
        for (const UpsertGroup::Waiting &each : waiting) {
            UpsertReport &report = reports.emplaceBack();
            for (size_t at = 0; at < each.batch->rows.size(); ++at)
                if (const auto done = writer().put(*each.batch, at, report); !done)
                    return Failure{done.error()};
        }
        return reports;
    });
}

void CacheStore::Part::tidyLog()
{
    if (database.logPages() >= kWorthMoving)
        database.checkpoint();
}

StoreResult<Done> CacheStore::Part::startAfresh()
{
    close();
    if (const auto aside = setAside(path(), QDateTime::currentDateTimeUtc()); !aside)
        return Failure{aside.error()};
    const auto opened = database.open({path(), cacheMigrations()});
    return opened ? StoreResult<Done>(Done{}) : Failure{opened.error()};
}

StoreResult<Done> CacheStore::Part::wipe()
{
    close();
    bool gone = removeDatabaseFiles(path());
    for (const QString &aside : filesSetAside(path()))
        gone = removeDatabaseFiles(aside) && gone;
    gone = QDir(filesFolder()).removeRecursively() && gone;
    if (!gone)
        return storeFailure(ErrorKind::StoreFailed, u"not all of the cache could be removed"_s);
    return Done{};
}

} // namespace disputedesk
