#include "models/items/fuzzy.h"

#include <QChar>

#include <algorithm>
#include <limits>
#include <vector>

namespace disputedesk {

namespace {
constexpr int kNone = std::numeric_limits<int>::min() / 2;
constexpr qsizetype kLongest = 200; ///< of a text: the work grows with text times pattern
constexpr qsizetype kLongestWord = 60;
constexpr int kLetter = 1;
constexpr int kInARow = 6;
constexpr int kWordStart = 8;
constexpr int kTextStart = 4;
constexpr int kGap = 1; ///< for each letter between two that fit

bool startsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    const QChar here = text.at(at);
    return (!before.isLetterOrNumber() && here.isLetterOrNumber()) || (before.isLower() && here.isUpper());
}

/// The best places of one word, by the classic table: best[i][j] is the best score with the word's first i + 1 letters
/// placed and the last of them at j.
std::optional<FuzzyHit> matchWord(QStringView word, QStringView text)
{
    const qsizetype letters = word.size();
    const qsizetype length = text.size();
    if (letters > length)
        return std::nullopt;
    const auto cells = std::size_t(letters * length);
    std::vector<int> best(cells, kNone);
    std::vector<int> from(cells, -1);
    const auto cell = [length](qsizetype i, qsizetype j) { return std::size_t(i * length + j); };
    for (qsizetype i = 0; i < letters; ++i) {
        const QChar wanted = word.at(i).toCaseFolded();
        for (qsizetype j = i; j < length; ++j) {
            if (text.at(j).toCaseFolded() != wanted)
                continue;
            const int own = kLetter + (startsWord(text, j) ? kWordStart : 0) + (j == 0 ? kTextStart : 0);
            if (i == 0) {
                best[cell(i, j)] = own;
                continue;
            }
            for (qsizetype k = i - 1; k < j; ++k) {
                const int before = best[cell(i - 1, k)];
                if (before == kNone)
                    continue;
                const int gap = int(j - k) - 1;
                const int score = before + own + (gap == 0 ? kInARow : -std::min(gap, 10) * kGap);
                if (score > best[cell(i, j)]) {
                    best[cell(i, j)] = score;
                    from[cell(i, j)] = int(k);
                }
            }
        }
    }
    qsizetype last = -1;
    for (qsizetype j = 0; j < length; ++j)
        if (best[cell(letters - 1, j)] != kNone
            && (last < 0 || best[cell(letters - 1, j)] > best[cell(letters - 1, last)]))
            last = j;
    if (last < 0)
        return std::nullopt;
    FuzzyHit hit;
    hit.score = best[cell(letters - 1, last)];
    for (qsizetype i = letters - 1, j = last; i >= 0; j = from[cell(i, j)], --i)
        hit.places.prepend(int(j));
    return hit;
}
} // namespace

std::optional<FuzzyHit> fuzzyMatch(QStringView pattern, QStringView text)
{
    const QStringView looked = text.left(kLongest);
    FuzzyHit all;
    const auto words = pattern.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        const auto hit = word.size() > kLongestWord ? std::nullopt : matchWord(word, looked);
        if (!hit)
            return std::nullopt;
        all.score += hit->score;
        all.places += hit->places;
    }
    std::sort(all.places.begin(), all.places.end());
    all.places.erase(std::unique(all.places.begin(), all.places.end()), all.places.end());
    return all;
}

} // namespace disputedesk
