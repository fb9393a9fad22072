#pragma once

#include "models/domain/keptdocument.h"
#include "models/store/database.h"
#include "models/store/seal.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace disputedesk {

class DisputeReader;

/// Where documents lie and how much of them may.
struct DocumentShelf {
    QString folder; ///< files/ of the account
    DocumentLimits limits;
    QSet<QString> inUse; ///< ids of documents that a person is looking at: never evicted
};

/// The documents of cache.db; all run on the store thread. A document's bytes lie sealed in a file of ours, whole or
/// not at all; the table says how long they are. A file of another length, or one that does not open, is thrown away.

/// Keeps a document. Makes room first: what was used longest ago goes, never what is pinned (its dispute is kept
/// offline) or in use. NoRoom when that is not enough; DiskFull as an error, also when too little of the disk would be
/// left for the record of writes.
StoreResult<DocumentKept> writeDocument(
    Database &database, Seal &seal, const DocumentShelf &shelf, const NewDocument &document, const QByteArray &bytes);
/// The bytes, noted as used at `now`. Empty when it is not kept, or when its file is gone, cut short or changed.
StoreResult<std::optional<QByteArray>> readDocument(
    Database &database, Seal &seal, const DocumentShelf &shelf, const QString &id, const QDateTime &now);
/// Sizes of those of `ids` that are kept, by a look at the files and not at every byte.
StoreResult<QHash<QString, qint64>> keptSizes(Database &database, const DocumentShelf &shelf, const QStringList &ids);
/// Every document of `disputes`, as the cached disputes name them, and whether it is kept.
StoreResult<DocumentPlan> planDocuments(
    Database &database, DisputeReader &reader, const DocumentShelf &shelf, const QStringList &disputes);
/// Marks disputes as kept offline, or takes the mark away; what is kept of them stays until room is needed.
StoreResult<Done> markKeptOffline(Database &database, const QStringList &disputes, bool keep, const QDateTime &now);
StoreResult<QSet<QString>> readKeptOffline(Database &database);
StoreResult<DocumentUse> readDocumentUse(Database &database, const DocumentShelf &shelf);
/// Evicts until no more than the budget is kept: after the budget was made smaller.
StoreResult<int> evictOverBudget(Database &database, const DocumentShelf &shelf);
/// Removes files of the shelf that no row names: left when the program died between file and row.
StoreResult<Done> sweepShelf(Database &database, const DocumentShelf &shelf);

} // namespace disputedesk
