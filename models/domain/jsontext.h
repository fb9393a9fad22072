#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace disputedesk::json {

/// Writes what stands between the quotes of a JSON string, escapes resolved, to `to`, which has room for as many bytes.
/// Gives the end of what was written; null for an escape that JSON does not know or half a surrogate pair.
char *unescape(std::string_view literal, char *to);
/// `text` as a JSON string with its quotes; half a surrogate pair becomes its replacement.
QByteArray quoted(const QString &text);

} // namespace disputedesk::json
