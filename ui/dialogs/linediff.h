#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace disputedesk {

/// One line of a difference.
struct DiffLine {
    enum class Kind : quint8 { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// The shortest line-wise difference from `before` to `after`; removed lines stand before added ones. Texts too large
/// for that are shown as all removed, all added.
QList<DiffLine> diffLines(const QStringList &before, const QStringList &after);
/// True when there is a line that is not Same.
bool differs(const QList<DiffLine> &lines);

} // namespace disputedesk
