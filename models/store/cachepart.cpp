#include "models/store/cachepart.h"

#include "models/store/cacheschema.h"
#include "models/store/databasefiles.h"
#include "models/store/statement.h"
#include "models/store/storeerror.h"
#include "models/store/transaction.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// A log that makes a checkpoint worth its flushes (performance.md).
constexpr qint64 kWorthMoving = 16 * 1024 * 1024;
/// Of pages of 4,096 bytes two sealed answers leave a fifth empty, and every page costs its share (decision 0017).
constexpr int kPageSize = 8192;
} // namespace

CacheStore::Part::Part(QString accountFolder, const Account &owner, DisputeDecoder decoder)
    : folder(std::move(accountFolder))
    , account(owner.id)
    , provider(owner.provider)
    , decode(std::move(decoder))
    , seal(SealKey::random(), kFirstSealedCache, account)
{
    shelf.folder = filesFolder();
}

void CacheStore::Part::setKey(const SealKey &key)
{
    seal = Seal(key, kFirstSealedCache, account);
    m_hasKey = true;
}

QString CacheStore::Part::path() const { return folder + "/cache.db"_L1; }
QString CacheStore::Part::filesFolder() const { return folder + "/files"_L1; }

StoreResult<Database::Opened> CacheStore::Part::openFile()
{
    return database.open({.path = path(), .migrations = cacheMigrations(), .pageSize = kPageSize});
}

StoreResult<CacheStore::Opened> CacheStore::Part::open()
{
    close();
    if (!m_hasKey)
        return storeFailure(ErrorKind::StoreFailed, u"the cache has no key"_s);
    // A file made by a version that sealed nothing is never migrated: it would stay readable for a while, or for good.
    if (const int version = versionInHeader(path()); version > 0 && version < kFirstSealedCache) {
        (void)database.openAsItIs(path()); // for the marks
        const auto replaced = replaceFile();
        return replaced ? StoreResult<Opened>(Opened::Outdated) : Failure{replaced.error()};
    }
    const auto opened = openFile();
    if (!opened && opened.error().kind == ErrorKind::StoreDamaged) {
        const auto fresh = startAfresh();
        return fresh ? StoreResult<Opened>(Opened::SetAside) : Failure{fresh.error()};
    }
    return opened ? openSealed(*opened) : Failure{opened.error()};
}

StoreResult<CacheStore::Opened> CacheStore::Part::openSealed(Database::Opened how)
{
    const bool fits = fitsKey();
    if (!fits && how == Database::Opened::ReadOnly) {
        close(); // not ours to remove
        return storeFailure(ErrorKind::StoreReadOnly, u"the cache is sealed with another key"_s);
    }
    if (!fits) {
        const auto replaced = replaceFile();
        return replaced ? StoreResult<Opened>(Opened::KeyLost) : Failure{replaced.error()};
    }
    (void)sweepShelf(database, shelf); // what is left over takes room, and nothing else
    switch (how) {
    case Database::Opened::AsItWas: return Opened::AsItWas;
    case Database::Opened::Created: return Opened::Created;
    case Database::Opened::ReadOnly: return Opened::ReadOnly;
    }
    return Opened::AsItWas;
}

bool CacheStore::Part::fitsKey()
{
    const SealPlace place{SealedColumn::Probe, {}};
    std::string texts;
    {
        Statement find(database, u"SELECT texts FROM probe"_s);
        if (find.run() && find.next())
            return seal.open(place, find.view(0), texts).has_value();
        if (find.broke())
            return true; // nobody knows: its rows will say
    }
    seal.seal(place, {}, {}, texts);
    Statement put(database, u"INSERT INTO probe (number, texts) VALUES (1, ?)"_s);
    (void)put.run(QByteArrayView(texts.data(), qsizetype(texts.size()))); // on a full disk: at the next start
    return true;
}

StoreResult<Done> CacheStore::Part::replaceFile()
{
    const auto marked = readKeptOffline(database);
    if (const auto wiped = wipe(); !wiped)
        return wiped;
    if (const auto opened = openFile(); !opened)
        return Failure{opened.error()};
    (void)fitsKey();
    if (marked && !marked->isEmpty()) // a person's wish: what it pinned comes again
        (void)disputedesk::markKeptOffline(
            database, QStringList(marked->cbegin(), marked->cend()), true, QDateTime::currentDateTimeUtc());
    return Done{};
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
        m_reader.emplace(database, decode, seal);
    return *m_reader;
}

DisputeWriter &CacheStore::Part::writer()
{
    if (!m_writer || !m_writer->isPrepared())
        m_writer.emplace(database, decode, seal);
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
    if (database.logBytes() >= kWorthMoving)
        database.checkpoint();
}

StoreResult<Done> CacheStore::Part::startAfresh()
{
    close();
    if (const auto aside = setAside(path(), QDateTime::currentDateTimeUtc()); !aside)
        return Failure{aside.error()};
    if (const auto opened = openFile(); !opened)
        return Failure{opened.error()};
    (void)fitsKey();
    return Done{};
}

StoreResult<Done> CacheStore::Part::wipe()
{
    close();
    bool gone = QDir(filesFolder()).removeRecursively();
    for (const QString &aside : filesSetAside(path()))
        gone = removeDatabaseFiles(aside) && gone;
    gone = removeDatabaseFiles(path()) && gone; // last: as long as it is there, the next start knows what was to go
    if (!gone)
        return storeFailure(ErrorKind::StoreFailed, u"not all of the cache could be removed"_s);
    return Done{};
}

} // namespace disputedesk
