#pragma once

#include "models/store/database.h"

#include <optional>

namespace disputedesk {

/// One view of the file for all that is read while it lives, whoever writes meanwhile. Nobody waits for it, and it
/// writes nothing. Not inside a transaction.
class ReadView {
public:
    explicit ReadView(Database &database);
    ~ReadView();
    Q_DISABLE_COPY_MOVE(ReadView)

    /// Why it did not begin.
    const std::optional<Error> &fault() const { return m_fault; }

private:
    Database &m_database;
    std::optional<Error> m_fault;
};

} // namespace disputedesk
