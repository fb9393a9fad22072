#pragma once

#include "app/sandbox/http/message.h"

#include <QJsonObject>

#include <optional>

namespace disputedesk::sandbox::omise {

/// The parameters of a JSON or form body; `metadata[a][b]=c` of a form nests as in Rails. Nothing when it cannot be
/// read.
[[nodiscard]] std::optional<QJsonObject> bodyParameters(const Request &request);

} // namespace disputedesk::sandbox::omise
