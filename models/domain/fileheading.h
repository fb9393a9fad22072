#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <optional>

namespace disputedesk {

/// What keeps a JSON file from being read as one of `format` in `version`, by its members of these names; nothing where
/// it is one. Judged before its content, so that a file of a later version is called that (StoreReadOnly) whatever else
/// is in it. `other` says of a file of another format that it is none of these.
std::optional<Error> headingFault(
    const QByteArray &json, QLatin1StringView format, qint64 version, const QString &other);

} // namespace disputedesk
