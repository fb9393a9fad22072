#pragma once

#include <QByteArray>
#include <QString>

namespace disputedesk {

/// JSON text with line breaks and indents and not one token changed: numbers, order and duplicate keys stay to the
/// letter. It does not parse, so text that is no JSON comes out readable as well.
QString indentedJson(const QByteArray &json);

} // namespace disputedesk
