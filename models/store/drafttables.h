#pragma once

#include "models/domain/draft.h"
#include "models/store/database.h"
#include "models/store/draftfiles.h"

#include <optional>

namespace disputedesk {

/// All drafts of an account. Of those in `partly`, by dispute, a part could not be read; the rest is in `drafts`.
struct DraftsFound {
    QList<Draft> drafts;
    QStringList partly;
};

/// The tables of drafts.db; all on the store thread.
class DraftTables {
public:
    DraftTables(Database &database, const DraftFiles &files)
        : m_database(database)
        , m_files(files)
    {
    }

    StoreResult<Done> save(const Draft &draft);
    StoreResult<std::optional<Draft>> find(const QUuid &account, const QString &disputeId);
    StoreResult<DraftsFound> all(const QUuid &account) { return readAll(account, {}, Live); }
    /// Live becomes `after`, the earlier one `before`; a side without text, files or choices has no row.
    StoreResult<Done> exchange(const Draft &before, const Draft &after);
    StoreResult<std::optional<Draft>> earlier(const QUuid &account, const QString &disputeId);
    /// True when a draft, an earlier one included, holds the file.
    StoreResult<bool> holds(const QUuid &file);
    /// Removes all drafts of the account; the files they held.
    StoreResult<QList<DraftFile>> removeAll(const QUuid &account);

private:
    enum Place { Live = 0, Earlier = 1 };
    StoreResult<std::optional<Draft>> read(const QUuid &account, const QString &disputeId, Place place);
    StoreResult<DraftsFound> readAll(const QUuid &account, const QString &disputeId, Place place);
    StoreResult<QList<DraftFile>> filesOf(qint64 number);
    StoreResult<Done> put(const Draft &draft, Place place);
    StoreResult<Done> remove(const QUuid &account, const QString &disputeId, Place place);

    Database &m_database;
    const DraftFiles &m_files;
};

} // namespace disputedesk
