#pragma once

#include <QString>

namespace disputedesk {

/// A break mark of no width after each `longestWord` characters without a blank: labels and tool tips break lines
/// between words only, and a word without an end would make them wider than any screen. No id of a provider is longer
/// than 60. And a joiner of no width in an id that is shown short, "…wphm": Thai and Japanese lines would end at its
/// ellipsis.
QString breakable(const QString &text, int longestWord = 60);

} // namespace disputedesk
