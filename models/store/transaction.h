#pragma once

#include "models/store/database.h"

#include <optional>

namespace disputedesk {

/// A write transaction that rolls back unless commit() succeeded. It takes the write lock at once (BEGIN IMMEDIATE):
/// what is read inside cannot be changed by another process before the commit.
///
/// A commit that failed may be durable all the same (F16): SQLite reports the failed flush, a later crash may find the
/// pages whole. Callers treat it as not done, and whoever reads the file after a restart takes it as it is found.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Why it did not begin.
    const std::optional<Error> &fault() const { return m_fault; }
    StoreResult<Done> commit();

private:
    Database &m_database;
    std::optional<Error> m_fault;
    bool m_running = false;
};

/// Runs `job` (giving a StoreResult) in a transaction; commits when it succeeded.
template <typename Job> auto inTransaction(Database &database, Job job) -> decltype(job())
{
    Transaction transaction(database);
    if (transaction.fault())
        return Failure{*transaction.fault()};
    auto result = job();
    if (!result)
        return result;
    if (const auto committed = transaction.commit(); !committed)
        return Failure{committed.error()};
    return result;
}

} // namespace disputedesk
