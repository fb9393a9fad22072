#include "models/store/documenttables.h"

#include "models/store/disputereader.h"
#include "models/store/documentfiles.h"
#include "models/store/statement.h"
#include "models/store/storeerror.h"
#include "models/store/storefiles.h"
#include "models/store/transaction.h"

#include <QDir>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// Bytes that are free where the folder lies; nothing where nobody knows. Not QStorageInfo, which looks for the mount
/// and knows nothing in a chroot or a container that does not show it.
std::optional<qint64> freeBytes(const QString &folder)
{
    std::error_code failed;
    const auto space = std::filesystem::space(std::filesystem::path(folder.toStdU16String()), failed);
    if (failed || space.available == std::numeric_limits<std::uintmax_t>::max())
        return std::nullopt;
    return qint64(std::min<std::uintmax_t>(space.available, std::numeric_limits<qint64>::max()));
}

constexpr QStringView kPinned = u"EXISTS (SELECT 1 FROM kept_offline WHERE kept_offline.dispute = documents.dispute)";

qint64 sizeOfFile(qint64 document) { return document + qint64(Seal::kOverhead); }

std::string sealedDocument(Seal &seal, const QString &documentId, const QByteArray &bytes)
{
    const QByteArray id = documentId.toUtf8();
    std::string sealed;
    seal.seal({SealedColumn::Document, {id.constData(), size_t(id.size())}}, {bytes.constData(), size_t(bytes.size())},
        {}, sealed);
    return sealed;
}

std::optional<QByteArray> openDocument(Seal &seal, const QString &documentId, const std::optional<QByteArray> &sealed)
{
    const QByteArray id = documentId.toUtf8();
    std::string bytes;
    if (!sealed
        || !seal.open({SealedColumn::Document, {id.constData(), size_t(id.size())}},
            {sealed->constData(), size_t(sealed->size())}, bytes))
        return std::nullopt;
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

/// Forgets the rows, then removes the files: a crash in between leaves a file that sweepShelf() takes.
StoreResult<Done> drop(Database &database, const DocumentShelf &shelf, const QList<std::pair<QString, QString>> &gone)
{
    if (gone.isEmpty())
        return Done{};
    const auto forgotten = inTransaction(database, [&]() -> StoreResult<Done> {
        Statement remove(database, u"DELETE FROM documents WHERE id = ?"_s);
        for (const auto &[id, file] : gone)
            if (!remove.run(id))
                return remove.failure();
        return Done{};
    });
    if (!forgotten)
        return forgotten;
    for (const auto &[id, file] : gone)
        removeDocumentFile(shelf.folder, file);
    return Done{};
}

/// Evicts until `bytes` fit into the budget; how many went, or nothing when they cannot be made to fit.
StoreResult<std::optional<int>> makeRoom(
    Database &database, const DocumentShelf &shelf, const QString &replaced, qint64 bytes)
{
    Statement sum(database, u"SELECT coalesce(sum(size), 0) FROM documents WHERE id <> ?"_s);
    if (!sum.run(replaced) || !sum.next())
        return sum.failure();
    qint64 over = sum.number(0) + bytes - shelf.limits.budget;
    if (over <= 0)
        return std::optional(0);
    Statement oldest(database,
        u"SELECT id, file, size FROM documents WHERE id <> ? AND NOT "_s + kPinned.toString()
            + u" ORDER BY used_ms, kept_ms, id"_s);
    if (!oldest.run(replaced))
        return oldest.failure();
    QList<std::pair<QString, QString>> gone;
    while (over > 0 && oldest.next()) {
        if (shelf.inUse.contains(oldest.text(0)))
            continue;
        gone.append({oldest.text(0), oldest.text(1)});
        over -= oldest.number(2);
    }
    if (oldest.broke())
        return oldest.failure();
    if (over > 0 && bytes > 0)
        return std::optional<int>(); // nothing is thrown away for what will not fit all the same
    if (const auto dropped = drop(database, shelf, gone); !dropped)
        return Failure{dropped.error()};
    return std::optional(int(gone.size()));
}
} // namespace

StoreResult<DocumentKept> writeDocument(
    Database &database, Seal &seal, const DocumentShelf &shelf, const NewDocument &document, const QByteArray &bytes)
{
    if (!database.isOpen()) // wiped: no folder of it may come back
        return storeFailure(ErrorKind::StoreFailed, u"the cache is not open"_s);
    if (database.isReadOnly())
        return storeFailure(ErrorKind::StoreReadOnly, u"the cache is open for reading only"_s);
    if (const auto made = files::prepareFolder(shelf.folder); !made)
        return Failure{made.error()};
    if (const auto free = freeBytes(shelf.folder); free && *free - bytes.size() < shelf.limits.reserve)
        return storeFailure(ErrorKind::DiskFull, u"%1 bytes are left on the disk of %2"_s.arg(*free).arg(shelf.folder));
    const auto room = makeRoom(database, shelf, document.id, bytes.size());
    if (!room)
        return Failure{room.error()};
    if (!*room)
        return DocumentKept::NoRoom;
    // The id comes from a server: it never becomes a path, its hash does.
    const QString name = documentFileName(document.id);
    const std::string sealed = sealedDocument(seal, document.id, bytes);
    if (const auto written = files::writeWhole(
            shelf.folder + '/'_L1 + name, QByteArray::fromRawData(sealed.data(), qsizetype(sealed.size())));
        !written)
        return Failure{written.error()};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto noted = inTransaction(database, [&]() -> StoreResult<DocumentKept> {
        Statement put(database,
            u"INSERT OR REPLACE INTO documents (id, file, content_type, size, kept_ms, dispute, used_ms) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        if (!put.run(document.id, name, document.contentType, qint64(bytes.size()), now, document.disputeId, now))
            return put.failure();
        return DocumentKept::Kept;
    });
    if (!noted)
        removeDocumentFile(shelf.folder, name); // a row of before would not fit it: noticed at the next read
    return noted;
}

StoreResult<std::optional<QByteArray>> readDocument(
    Database &database, Seal &seal, const DocumentShelf &shelf, const QString &id, const QDateTime &now)
{
    using Found = std::optional<QByteArray>;
    Statement find(database, u"SELECT file, size FROM documents WHERE id = ?"_s);
    if (!find.run(id))
        return find.failure();
    if (!find.next())
        return find.broke() ? StoreResult<Found>(find.failure()) : Found();
    const QString file = find.text(0);
    Found bytes = openDocument(seal, id, documentBytes(shelf.folder, file, sizeOfFile(find.number(1))));
    if (database.isReadOnly())
        return bytes;
    if (!bytes) {
        const auto dropped = drop(database, shelf, {{id, file}});
        return dropped ? StoreResult<Found>(Found()) : Failure{dropped.error()};
    }
    Statement used(database, u"UPDATE documents SET used_ms = ? WHERE id = ?"_s);
    (void)used.run(now, id); // a full disk is no reason not to show it
    return bytes;
}

StoreResult<QHash<QString, qint64>> keptSizes(Database &database, const DocumentShelf &shelf, const QStringList &ids)
{
    QHash<QString, qint64> sizes;
    Statement find(database, u"SELECT file, size FROM documents WHERE id = ?"_s);
    for (const QString &id : ids) {
        if (!find.run(id))
            return find.failure();
        if (find.next() && documentSize(shelf.folder, find.text(0)) == sizeOfFile(find.number(1)))
            sizes.insert(id, find.number(1));
        else if (find.broke())
            return find.failure();
    }
    return sizes;
}

StoreResult<DocumentPlan> planDocuments(
    Database &database, DisputeReader &reader, const DocumentShelf &shelf, const QStringList &disputes)
{
    DocumentPlan plan;
    QStringList ids;
    for (const QString &id : disputes) {
        const auto read = reader.read(id);
        if (!read)
            return Failure{read.error()};
        if (!read->dispute)
            continue;
        const Dispute &dispute = *read->dispute;
        if (dispute.documents.size() < dispute.documentsTotal)
            plan.unlisted.append(id);
        for (const Document &document : dispute.documents) {
            if (document.deleted || document.id.isEmpty())
                continue;
            plan.documents.append({id, document, false});
            ids.append(document.id);
        }
    }
    const auto kept = keptSizes(database, shelf, ids);
    if (!kept)
        return Failure{kept.error()};
    Statement adopt(database, u"UPDATE documents SET dispute = ? WHERE id = ? AND dispute = ''"_s);
    for (PlannedDocument &planned : plan.documents) {
        planned.kept = kept->contains(planned.document.id);
        // Kept by a version that did not note whose it is: else its dispute's mark would not pin it.
        if (planned.kept && !database.isReadOnly() && !adopt.run(planned.disputeId, planned.document.id))
            return adopt.failure();
    }
    return plan;
}

StoreResult<Done> markKeptOffline(Database &database, const QStringList &disputes, bool keep, const QDateTime &now)
{
    return inTransaction(database, [&]() -> StoreResult<Done> {
        Statement put(database, u"INSERT OR IGNORE INTO kept_offline (dispute, since_ms) VALUES (?, ?)"_s);
        Statement remove(database, u"DELETE FROM kept_offline WHERE dispute = ?"_s);
        for (const QString &id : disputes)
            if (keep ? !put.run(id, now) : !remove.run(id))
                return keep ? put.failure() : remove.failure();
        return Done{};
    });
}

StoreResult<QSet<QString>> readKeptOffline(Database &database)
{
    Statement find(database, u"SELECT dispute FROM kept_offline"_s);
    if (!find.run())
        return find.failure();
    QSet<QString> ids;
    while (find.next())
        ids.insert(find.text(0));
    return find.broke() ? StoreResult<QSet<QString>>(find.failure()) : ids;
}

StoreResult<DocumentUse> readDocumentUse(Database &database, const DocumentShelf &shelf)
{
    Statement marks(database, u"SELECT count(*) FROM kept_offline"_s);
    if (!marks.run() || !marks.next())
        return marks.failure();
    DocumentUse use{0, 0, marks.small(0), shelf.limits.budget};
    Statement find(database, u"SELECT id, size, "_s + kPinned.toString() + u" FROM documents"_s);
    if (!find.run())
        return find.failure();
    while (find.next()) {
        ++use.documents;
        use.bytes += find.number(1);
        if (find.small(2) != 0 || shelf.inUse.contains(find.text(0)))
            use.room -= find.number(1);
    }
    return find.broke() ? StoreResult<DocumentUse>(find.failure()) : use;
}

StoreResult<int> evictOverBudget(Database &database, const DocumentShelf &shelf)
{
    if (database.isReadOnly())
        return 0;
    const auto room = makeRoom(database, shelf, {}, 0);
    return room ? StoreResult<int>(room->value_or(0)) : Failure{room.error()};
}

StoreResult<Done> sweepShelf(Database &database, const DocumentShelf &shelf)
{
    if (database.isReadOnly())
        return Done{};
    Statement find(database, u"SELECT file FROM documents"_s);
    if (!find.run())
        return find.failure();
    QSet<QString> named;
    while (find.next())
        named.insert(find.text(0));
    if (find.broke())
        return find.failure();
    const QStringList there = QDir(shelf.folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &file : there)
        if (!named.contains(file))
            removeDocumentFile(shelf.folder, file);
    return Done{};
}

} // namespace disputedesk
