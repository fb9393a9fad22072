#pragma once

#include "models/store/cachestore.h"
#include "models/store/database.h"
#include "models/store/documenttables.h"

namespace disputedesk {

/// The half of a CacheStore that lives on the store thread.
struct CacheStore::Part {
    QString folder;
    ProviderKind provider = ProviderKind::Omise;
    Database database;
    DocumentShelf shelf;

    QString path() const;
    QString filesFolder() const;
    StoreResult<Opened> open();
    StoreResult<Done> wipe();
    /// Sets the damaged file aside and makes a new one.
    StoreResult<Done> startAfresh();
};

} // namespace disputedesk
