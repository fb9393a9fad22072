#include "models/store/cachestore.h"

#include "models/store/cacheoutlet.h"
#include "models/store/cachepart.h"
#include "models/store/cachetables.h"
#include "models/store/documenttables.h"
#include "models/store/expirytables.h"
#include "models/store/storeerror.h"
#include "models/store/storethread.h"
#include "models/store/upsertgroup.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace disputedesk {

CacheStore::CacheStore(
    StoreThread &thread, QString folder, const Account &account, DisputeDecoder decode, QObject *parent)
    : QObject(parent)
    , m_part(std::make_shared<Part>(std::move(folder), account, std::move(decode)))
    , m_outlet(std::make_shared<Outlet>(this))
    , m_thread(thread)
{
}

CacheStore::~CacheStore()
{
    m_outlet->close();
    m_thread.post([part = m_part] { part->close(); });
}

/// A file whose damage shows only now is set aside, once: the owner hears that the cache is empty.
template <typename T> void CacheStore::mend(Part &part, Outlet &outlet, const StoreResult<T> &result)
{
    if (result || result.error().kind != ErrorKind::StoreDamaged || !part.database.isOpen() || !part.startAfresh())
        return;
    outlet.call([number = ++part.fileNumber](CacheStore &store) {
        store.m_fileHeardOf = number;
        Q_EMIT store.emptied();
    });
}

template <typename T, typename Job> QFuture<StoreResult<T>> CacheStore::onThread(Job job, bool always)
{
    m_group.reset(); // what comes after this call may not overtake it
    return m_thread.run<StoreResult<T>>(
        [part = m_part, outlet = m_outlet, job = std::move(job)]() -> StoreResult<T> {
            StoreResult<T> result = job(*part);
            mend(*part, *outlet, result);
            return result;
        },
        always);
}

void CacheStore::setKey(const SealKey &key)
{
    m_thread.post([part = m_part, key] { part->setKey(key); });
}

QFuture<StoreResult<CacheStore::Opened>> CacheStore::open()
{
    return onThread<Opened>([](Part &part) { return part.open(); }, true);
}

QFuture<StoreResult<int>> CacheStore::loadRows(const DeadlineRule &deadlines)
{
    const RowRequest request{m_part->provider, deadlines};
    return onThread<int>(
        [request, outlet = m_outlet](Part &part) {
            auto count = readRows(part.database, part.seal, request,
                [&outlet](const BatchPtr &rows) { return outlet->hand(outlet, rows); });
            if (part.database.isOpen())
                sqlite3_db_release_memory(part.database.handle()); // nobody reads all of it again
            return count;
        },
        false);
}

QFuture<StoreResult<std::optional<Dispute>>> CacheStore::dispute(const QString &id)
{
    m_group.reset();
    return m_thread.run<StoreResult<std::optional<Dispute>>>(
        [part = m_part, outlet = m_outlet, id]() -> StoreResult<std::optional<Dispute>> {
            const auto cached = part->reader().read(id);
            mend(*part, *outlet, cached);
            if (!cached)
                return Failure{cached.error()};
            if (cached->number != 0 && !cached->dispute) // the file is sound: only this one is read anew
                return storeFailure(ErrorKind::StoreDamaged, u"the kept answer of a dispute cannot be read"_s);
            return cached->dispute;
        },
        false);
}

QFuture<StoreResult<UpsertReport>> CacheStore::upsert(const BatchPtr &batch)
{
    if (m_group)
        if (const auto joined = m_group->add(batch))
            return *joined;
    m_group = std::make_shared<UpsertGroup>();
    const auto answer = *m_group->add(batch);
    m_thread.post([part = m_part, outlet = m_outlet, group = m_group] {
        const int joined = group->run([&](std::span<const UpsertGroup::Waiting> waiting) {
            const auto reports = part->put(waiting);
            mend(*part, *outlet, reports);
            return reports;
        });
        if (joined == 1) // no more came meanwhile: the store is not what others wait for
            part->tidyLog();
    });
    return answer;
}

QFuture<StoreResult<QStringList>> CacheStore::idsIn(Stage stage)
{
    return onThread<QStringList>([stage](Part &part) { return readIdsIn(part.database, part.provider, stage); }, false);
}

QFuture<StoreResult<QSet<QString>>> CacheStore::knownIds(const QStringList &ids)
{
    return onThread<QSet<QString>>([ids](Part &part) { return readKnownIds(part.database, ids); }, false);
}

QFuture<StoreResult<qint64>> CacheStore::count()
{
    return onThread<qint64>([](Part &part) { return countDisputes(part.database); }, false);
}

QFuture<StoreResult<QList<ObservedChange>>> CacheStore::changesOf(const QString &disputeId)
{
    return onThread<QList<ObservedChange>>(
        [disputeId](Part &part) { return readChanges(part.database, part.seal, disputeId); }, false);
}

QFuture<StoreResult<QList<Dispute>>> CacheStore::noteMissing(const QStringList &ids, const QDateTime &at)
{
    return onThread<QList<Dispute>>(
        [ids, at](Part &part) -> StoreResult<QList<Dispute>> {
            const auto noted = disputedesk::noteMissing(part.database, part.seal, ids, at);
            if (!noted)
                return Failure{noted.error()};
            QList<Dispute> gone;
            for (const QString &id : *noted)
                if (const auto kept = part.reader().read(id); kept && kept->dispute)
                    gone.append(*kept->dispute);
            return gone;
        },
        true);
}

QFuture<StoreResult<QList<ObservedChange>>> CacheStore::statusChanges()
{
    return onThread<QList<ObservedChange>>(
        [](Part &part) { return readStatusChanges(part.database, part.seal); }, false);
}

QFuture<StoreResult<Done>> CacheStore::putCharge(const Charge &charge)
{
    return onThread<Done>([charge](Part &part) { return writeCharge(part.database, part.seal, charge); }, true);
}

QFuture<StoreResult<std::optional<Charge>>> CacheStore::charge(const QString &id)
{
    return onThread<std::optional<Charge>>(
        [id](Part &part) { return readCharge(part.database, part.seal, id); }, false);
}

QFuture<StoreResult<SyncState>> CacheStore::syncState()
{
    return onThread<SyncState>([](Part &part) { return readSyncState(part.database); }, false);
}

QFuture<StoreResult<Done>> CacheStore::putSyncState(const SyncState &state)
{
    return onThread<Done>(
        [state, file = m_fileHeardOf](Part &part) -> StoreResult<Done> {
            if (file != part.fileNumber)
                return Done{}; // the rows it speaks of went with their file
            auto written = writeSyncState(part.database, state);
            part.tidyLog(); // marks end a stretch of work
            return written;
        },
        true);
}

void CacheStore::setDocumentLimits(const DocumentLimits &limits)
{
    m_thread.post([part = m_part, limits] { part->shelf.limits = limits; });
}

void CacheStore::setDocumentInUse(const QString &documentId, bool inUse)
{
    m_thread.post([part = m_part, documentId, inUse] {
        if (inUse)
            part->shelf.inUse.insert(documentId);
        else
            part->shelf.inUse.remove(documentId);
    });
}

QFuture<StoreResult<DocumentKept>> CacheStore::putDocument(const NewDocument &document, const QByteArray &bytes)
{
    return onThread<DocumentKept>(
        [document, bytes](Part &part) { return writeDocument(part.database, part.seal, part.shelf, document, bytes); },
        true);
}

QFuture<StoreResult<std::optional<QByteArray>>> CacheStore::document(const QString &documentId)
{
    return onThread<std::optional<QByteArray>>(
        [documentId](Part &part) {
            return readDocument(part.database, part.seal, part.shelf, documentId, QDateTime::currentDateTimeUtc());
        },
        false);
}

QFuture<StoreResult<QHash<QString, qint64>>> CacheStore::keptSizes(const QStringList &documentIds)
{
    return onThread<QHash<QString, qint64>>(
        [documentIds](Part &part) { return disputedesk::keptSizes(part.database, part.shelf, documentIds); }, false);
}

QFuture<StoreResult<DocumentPlan>> CacheStore::planDocuments(const QStringList &disputeIds)
{
    return onThread<DocumentPlan>(
        [disputeIds](
            Part &part) { return disputedesk::planDocuments(part.database, part.reader(), part.shelf, disputeIds); },
        false);
}

QFuture<StoreResult<Done>> CacheStore::markKeptOffline(const QStringList &disputeIds, bool keep)
{
    return onThread<Done>(
        [disputeIds, keep](Part &part) {
            return disputedesk::markKeptOffline(part.database, disputeIds, keep, QDateTime::currentDateTimeUtc());
        },
        true);
}

QFuture<StoreResult<QSet<QString>>> CacheStore::keptOffline()
{
    return onThread<QSet<QString>>([](Part &part) { return readKeptOffline(part.database); }, false);
}

QFuture<StoreResult<DocumentUse>> CacheStore::documentUse()
{
    return onThread<DocumentUse>([](Part &part) { return readDocumentUse(part.database, part.shelf); }, false);
}

QFuture<StoreResult<int>> CacheStore::fitDocuments()
{
    return onThread<int>([](Part &part) { return evictOverBudget(part.database, part.shelf); }, true);
}

QFuture<StoreResult<ExpirySlice>> CacheStore::expire(const ExpiryRequest &request)
{
    return onThread<ExpirySlice>(
        [request](Part &part) { return expireSlice(part.database, part.reader(), part.shelf, part.provider, request); },
        true);
}

QFuture<StoreResult<Done>> CacheStore::finishExpiry()
{
    return onThread<Done>([](Part &part) { return disputedesk::finishExpiry(part.database); }, true);
}

QFuture<StoreResult<Done>> CacheStore::wipe()
{
    return onThread<Done>([](Part &part) { return part.wipe(); }, true);
}

} // namespace disputedesk
