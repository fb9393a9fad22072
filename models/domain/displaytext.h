#pragma once

#include <QString>

namespace disputedesk {

/// Makes control, bidi-override and zero-width characters visible as ⟦U+202E⟧ (safety.md D5). Line breaks and tabs stay
/// when `multiLine`, else they become spaces. For everything that came from a server or a customer and is shown.
QString visibleText(const QString &text, bool multiLine = false);
/// visibleText() wrapped in bidi isolates, for customer text inside a sentence of ours.
QString isolatedText(const QString &text);
/// "dspt_test_5x…w9u0t": head and tail of a long id, at most `maxLength` characters (but always the ellipsis).
QString shortId(const QString &id, int maxLength = 13);

} // namespace disputedesk
