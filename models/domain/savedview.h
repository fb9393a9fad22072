#pragma once

#include "models/domain/provider.h"
#include "models/domain/stage.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace disputedesk {

/// A column of a saved view: its stable key and its width in pixels (0: as wide as usual).
struct ViewColumn {
    QString key;
    int width = 0;

    friend bool operator==(const ViewColumn &, const ViewColumn &) = default;
};

/// A list that the agent keeps under a name: where it looks, what it asks for and how it is laid out. Words are kept as
/// they were saved, so that one which this version does not know is not lost.
struct SavedView {
    QUuid id;
    QString name; ///< the agent's; show through visibleText()
    QString query; ///< the search line
    Mode mode = Mode::Test;
    QUuid account; ///< null: all accounts of the mode
    QString tab; ///< tabWord()
    QString inquiries; ///< "all", "without", "only"
    QString sortColumn; ///< key of a column
    bool descending = false;
    QList<ViewColumn> columns; ///< those shown, from left to right
    bool keepOffline = false; ///< the documents of whatever is in it are to be kept on this computer

    /// The longest name, in characters.
    static constexpr qsizetype kLongestName = 80;
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// True when both show the same rows in the same order under the same columns; names, widths and what is kept
/// offline are another matter (the window itself changes widths).
bool showSame(const SavedView &one, const SavedView &other);

/// "needs_response", …; "all" for no stage: the words of settings and views.
QString tabWord(std::optional<Stage> tab);
/// The tab of a word; nothing at all for a word that this version does not know.
std::optional<std::optional<Stage>> tabOfWord(const QString &word);

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::SavedView)
