#pragma once

#include "tests/support/hostilecorpus.h"

#include <QHash>
#include <QSet>
#include <QStringList>

class QWidget;

namespace disputedesk::test {

/// What walks over widgets met. Give it the corpus, so that it can tell what of it was on the screen and where.
struct HostileWalk {
    QList<HostileText> known;
    QSet<QString> leftOut; ///< views (by objectName) whose cells were walked already and did not change

    QStringList problems; ///< each once
    qint64 widgets = 0;
    qint64 texts = 0; ///< looked at; the same text in the same place is one
    qint64 tips = 0; ///< tool tips that were shown as the mouse does
    QHash<QString, QSet<QString>> seen; ///< place -> texts
    QSet<std::pair<qsizetype, QString>> met; ///< (text of the corpus, place)

    /// How many of the corpus were on the screen, and in how many places altogether.
    qsizetype textsMet() const;
    qsizetype placesMet() const;
};

/// Walks a widget and everything in it: labels, buttons, titles, tabs, choices, cells, headers, menus, all their tool
/// tips, and what screen readers are told. Notes where text is taken for more than text (safety.md D4, F9), where
/// characters that nobody sees stand in what is shown (D5), and what is wider than a screen. What can be typed in is
/// left out: it holds what was typed to the letter.
void walkHostile(QWidget &root, HostileWalk &walk);

} // namespace disputedesk::test
