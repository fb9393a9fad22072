#pragma once

#include "models/domain/error.h"
#include "models/domain/provider.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <optional>

// What the JSON files that the program writes for itself or another computer have in common.
namespace disputedesk {

namespace json {
class Value;
}

/// What keeps a JSON file from being read as one of `format` in `version`, by its members of these names; nothing where
/// it is one. Judged before its content, so that a file of a later version is called that (StoreReadOnly) whatever else
/// is in it. `other` says of a file of another format that it is none of these.
std::optional<Error> headingFault(
    const QByteArray &json, QLatin1StringView format, qint64 version, const QString &other);

/// A text of at most `most` characters; a longer one is refused.
QString fileWord(json::Value &value, qsizetype most);
/// "live" or "test". Nothing else is taken for one of them: test data would be shown as live, or the other way round.
Mode fileMode(json::Value &value);
/// The provider that providerWord() spells so; one that this version does not know is refused.
ProviderKind fileProvider(json::Value &value);
/// Refuses a member that this version does not know: what is left out would be lost without a word.
void refuseUnknown(json::Value &value);

} // namespace disputedesk
