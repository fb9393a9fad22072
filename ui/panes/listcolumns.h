#pragma once

#include "models/domain/savedview.h"

#include <QObject>
#include <QVariantMap>

#include <optional>

class QAction;
class QHeaderView;
class QMenu;

namespace disputedesk {

class DisputeTableModel;

/// Which columns a tab shows, their order, widths and sorting: one layout per tab, kept by column keys so that a new
/// column in a later version loses nobody's layout. A column of metadata is named by its key, so that a tab's layout
/// says also which keys it shows.
class ListColumns : public QObject {
    Q_OBJECT
public:
    ListColumns(QHeaderView &header, QObject *parent = nullptr);

    /// Keeps the layout of the tab so far and puts on that of `tab`.
    void useTab(std::optional<Stage> tab);
    /// The readable statuses there are: the Status column grows with them where nobody set its width.
    void fitStatuses(const QStringList &words);
    /// All tabs' layouts, for the settings; and back, ignoring what does not fit.
    QVariantMap saveState();
    void restoreState(const QVariantMap &state);
    /// Writes columns and sorting as they are now into the view.
    void readInto(SavedView &view) const;
    /// Puts on the view's columns and sorting; gives the keys of columns that there are none of, and that of the
    /// sorting when it could not be had. A view that names no column leaves them as they are.
    QStringList show(const SavedView &view);
    /// Fills the Columns menu anew: a tick per column, sorting and order for the keyboard, and "Reset columns".
    void fillMenu(QMenu &menu);
    void reset();
    /// Shows a column of this metadata key, at the end. False: no room is left for one more.
    bool addMetadata(const QString &key);
    /// One more column of metadata can be shown.
    bool hasRoomForMetadata() const;

    /// "needs_response", …, "all".
    static QString tabKey(std::optional<Stage> tab);

Q_SIGNALS:
    /// Another column stands first now.
    void firstColumnChanged(int column);
    /// Columns, their order or the sorting may be others now.
    void changed();
    /// "Metadata column…" in the menu.
    void metadataWanted();

private:
    DisputeTableModel &model() const;
    QString titleOf(int column) const; ///< as a menu shows it
    /// Has the model show the keys among these names of columns; those that it shows already stay where they are.
    void useMetadata(const QStringList &names);
    void leaveFreeColumn();
    void addMetadataAction(QMenu &menu);
    QVariantMap current() const;
    void apply(const QVariantMap &layout);
    QVariantMap defaults(std::optional<Stage> tab) const;
    void setShown(int column, bool shown);
    void fillOrder(QMenu &menu);
    void addMoves(QMenu &menu, const QString &title, const QString &name, int step);
    void tellFirst();
    int widthOf(int column) const;
    int cellWidth(int column) const;
    int dueCellWidth() const;
    int reasonCellWidth() const;
    void fitReasons();
    int widestStatus() const;

    QHeaderView &m_header;
    std::optional<Stage> m_tab = Stage::NeedsResponse;
    QVariantMap m_layouts;
    QStringList m_statuses;
    int m_reasonWidth = 0; ///< that the Reason column has by itself, in the language of then
};

} // namespace disputedesk
