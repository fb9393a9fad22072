#pragma once

#include "models/store/cachestore.h"
#include "models/store/database.h"
#include "models/store/disputereader.h"
#include "models/store/disputewriter.h"
#include "models/store/documenttables.h"
#include "models/store/upsertgroup.h"

#include <optional>

namespace disputedesk {

/// The half of a CacheStore that lives on the store thread.
struct CacheStore::Part {
    QString folder;
    ProviderKind provider = ProviderKind::Omise;
    DisputeDecoder decode;
    Database database;
    DocumentShelf shelf;

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

    std::optional<DisputeReader> m_reader;
    std::optional<DisputeWriter> m_writer;
};

} // namespace disputedesk
