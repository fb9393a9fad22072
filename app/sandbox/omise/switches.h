#pragma once

#include <QJsonObject>

#include <optional>
#include <string>

namespace disputedesk::sandbox::omise {

/// What the contract leaves open, to be set one way or the other. The defaults are the seeds' way.
struct Switches {
    std::string refuseAccept; ///< "POST" or "PATCH": that verb is refused for accept
    std::string refuseClose;
    int refusedStatus = 405; ///< 405 or 404
    int businessStatus = 422; ///< 422 as in the seeds, 400 as recorded
    bool mergeMetadata = false; ///< else a PATCH replaces it
    bool listsUploads = true; ///< else what was uploaded is in no list: it lags behind
    bool drift = false; ///< lists and times with the oddities of recorded answers

    /// Sets those named in the wish; the text says which is unknown or has a wrong value.
    [[nodiscard]] std::optional<std::string> set(const QJsonObject &wish);
};

} // namespace disputedesk::sandbox::omise
