#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace disputedesk {

/// How a typed pattern fits a text.
struct FuzzyHit {
    int score = 0; ///< higher fits better
    QList<int> places; ///< the characters of the text that were meant, ascending
};

/// Finds the letters of `pattern` in `text` in their order, with others between them, whatever their capitals. A space
/// in the pattern parts words, which may stand in any order. Beginnings of words and letters in a row count more. An
/// empty pattern fits everything with no score; nothing when it does not fit. Texts longer than 200 characters are
/// looked at up to there.
std::optional<FuzzyHit> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace disputedesk
