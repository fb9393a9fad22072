#include "models/store/transaction.h"

#include "models/store/storeerror.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

Transaction::Transaction(Database &database)
    : m_database(database)
{
    if (m_database.isReadOnly()) {
        m_fault = storeFailure(ErrorKind::StoreReadOnly, u"the database is open for reading only"_s).error;
        return;
    }
    if (const auto begun = m_database.run(u"BEGIN IMMEDIATE"_s); !begun)
        m_fault = begun.error();
    else
        m_running = true;
}

Transaction::~Transaction()
{
    // May fail when SQLite has rolled back by itself (full disk): there is nothing left to undo then.
    if (m_running)
        (void)m_database.run(u"ROLLBACK"_s);
}

StoreResult<Done> Transaction::commit()
{
    auto committed = m_database.run(u"COMMIT"_s);
    if (committed)
        m_running = false;
    return committed;
}

} // namespace disputedesk
