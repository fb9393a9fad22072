#pragma once

#include "models/store/cachestore.h"
#include "models/store/database.h"
#include "models/store/disputereader.h"
#include "models/store/disputewriter.h"
#include "models/store/documenttables.h"
#include "models/store/seal.h"
#include "models/store/upsertgroup.h"

#include <optional>

namespace disputedesk {

/// The half of a CacheStore that lives on the store thread.
struct CacheStore::Part {
    Part(QString accountFolder, const Account &account, DisputeDecoder decoder);

    QString folder;
    QUuid account;
    ProviderKind provider;
    DisputeDecoder decode;
    Database database;
    DocumentShelf shelf;
    Seal seal; ///< of a key that nobody has, until setKey()
    int fileNumber = 0; ///< one more each time that damage set the open file aside

    void setKey(const SealKey &key);
    QString path() const;
    QString filesFolder() const;
    StoreResult<Opened> open();
    void close();
    StoreResult<Done> wipe();
    /// Sets the damaged file aside and makes a new one.
    StoreResult<Done> startAfresh();

    /// Reads with a statement that is prepared once for as long as the file is open.
    DisputeReader &reader();
    /// One transaction for all of them; a report for each.
    StoreResult<QList<UpsertReport>> put(std::span<const UpsertGroup::Waiting> waiting);
    /// Moves a log that has grown into the file: called where nobody waits for the next write.
    void tidyLog();

private:
    DisputeWriter &writer();
    StoreResult<Database::Opened> openFile();
    StoreResult<Opened> openSealed(Database::Opened how);
    /// Removes a cache that cannot be used and makes a new one; which disputes are to be kept offline stays.
    StoreResult<Done> replaceFile();
    /// Whether what is in the file was sealed with our key; what is new is marked with it.
    bool fitsKey();

    bool m_hasKey = false;

    std::optional<DisputeReader> m_reader;
    std::optional<DisputeWriter> m_writer;
};

} // namespace disputedesk
