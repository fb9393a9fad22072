#include "ui/dialogs/linediff.h"

#include <algorithm>
#include <vector>

namespace disputedesk {

namespace {
using Kind = DiffLine::Kind;
constexpr qsizetype kMostCells = 4'000'000;

/// Longest common subsequence by the book, from the end, so that the walk runs forwards.
void walk(const QStringList &a, const QStringList &b, QList<DiffLine> &out)
{
    const auto n = std::size_t(a.size());
    const auto m = std::size_t(b.size());
    std::vector<int> common((n + 1) * (m + 1), 0);
    const auto at = [&](std::size_t i, std::size_t j) -> int & { return common[i * (m + 1) + j]; };
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;)
            at(i, j) =
                a.at(qsizetype(i)) == b.at(qsizetype(j)) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && a.at(qsizetype(i)) == b.at(qsizetype(j))) {
            out.append({Kind::Same, a.at(qsizetype(i++))});
            ++j;
        } else if (i < n && (j == m || at(i + 1, j) >= at(i, j + 1))) {
            out.append({Kind::Removed, a.at(qsizetype(i++))});
        } else {
            out.append({Kind::Added, b.at(qsizetype(j++))});
        }
    }
}
} // namespace

QList<DiffLine> diffLines(const QStringList &before, const QStringList &after)
{
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
        && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;

    QList<DiffLine> out;
    for (qsizetype i = 0; i < head; ++i)
        out.append({Kind::Same, before.at(i)});
    const QStringList a = before.mid(head, before.size() - head - tail);
    const QStringList b = after.mid(head, after.size() - head - tail);
    if ((a.size() + 1) * (b.size() + 1) <= kMostCells) {
        walk(a, b, out);
    } else {
        for (const QString &line : a)
            out.append({Kind::Removed, line});
        for (const QString &line : b)
            out.append({Kind::Added, line});
    }
    for (qsizetype i = before.size() - tail; i < before.size(); ++i)
        out.append({Kind::Same, before.at(i)});
    return out;
}

bool differs(const QList<DiffLine> &lines)
{
    return std::any_of(lines.cbegin(), lines.cend(), [](const DiffLine &line) { return line.kind != Kind::Same; });
}

} // namespace disputedesk
