#pragma once

#include "models/domain/error.h"

#include <QNetworkRequest>

#include <optional>

namespace disputedesk {

/// Builds the requests of one account: addresses and headers. Holds the key, sends nothing.
class Requests {
public:
    virtual ~Requests() = default;

    /// Why this account can send nothing at all: no key, a key of another kind or mode, a bad address (I6).
    virtual const std::optional<Error> &problem() const = 0;
    /// A request with all headers of the provider. `path` starts with '/' and holds checked ids only.
    virtual QNetworkRequest request(const QString &path, const QString &query = {}) const = 0;
};

} // namespace disputedesk
