#pragma once

#include "models/domain/savedview.h"
#include "models/items/rowfilter.h"
#include "models/items/viewplan.h"
#include "ui/dialogs/errortext.h"
#include "ui/panes/listref.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QVariantMap>
#include <QWidget>

#include <limits>
#include <optional>

class QAction;
class QLabel;

namespace disputedesk {

class DisputeTableModel;
class ListBanner;
class ListColumns;
class ListHeader;
class ListMessage;
class ListSelection;
class ListTable;
class PageStack;
class SaveViewButton;
class StageMatches;
class StateTabs;

/// The centre: search line, status tabs, notices and the table of disputes, with its four states. It filters and sorts
/// its model and knows nothing of where the rows come from; a dispute leaves it as (account, id).
class ListPane : public QWidget {
    Q_OBJECT
public:
    ListPane(DisputeTableModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// Disputes of these accounts only, all of one mode; the tabs count what fits the search among them.
    void setScope(const QSet<QUuid> &accounts);
    std::optional<Stage> currentTab() const;
    /// Empty: All. Selection and search stay.
    void showTab(std::optional<Stage> tab);
    void setSearch(const QString &text);
    void setInquiries(Inquiries inquiries);
    /// Shows a dispute wherever it is: the tab turns to All, search and filter are cleared if need be. False: not in
    /// scope.
    bool showDispute(const DisputeRef &ref);
    DisputeRef currentDispute() const;
    /// What is selected; a row number each costs nothing, a name each does: ask for no more than are needed.
    int selectedCount() const;
    ViewPlan::Rows selectedRows() const; ///< rows of the index, in the order shown
    QList<DisputeRef> selectedDisputes(int most = std::numeric_limits<int>::max()) const;

    /// Columns and sorting of every tab, and the filter of inquiries, for the settings.
    QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

    /// A column of this metadata key in the tab of now. False: the tab shows as many as there can be.
    bool addMetadataColumn(const QString &key);
    bool hasRoomForMetadata() const;

    /// What is shown now: search, tab, filter, sorting and columns. Name, mode and account are the caller's.
    SavedView currentView() const;
    /// Shows a view; gives what it names and there is none of any more, each as a phrase for a sentence. Selection
    /// stays where it can.
    QStringList applyView(const SavedView &view);
    SaveViewButton &saveViewButton() const;

    QAction *searchAction() const; ///< Ctrl+F
    QAction *refreshAction() const; ///< F5
    QAction *copyAction() const; ///< Ctrl+C in the table
    QAction *copyIdsAction() const; ///< Ctrl+Shift+C in the table
    QAction *openAction() const; ///< Enter in the table
    void addMenuAction(QAction *action); ///< at the end of the table's context menu
    QList<QAction *> tabActions() const; ///< Ctrl+1 to Ctrl+7

public Q_SLOTS:
    /// Disputes are being read for the first time or again; `total` -1 when nobody knows.
    void setLoading(int read = 0, int total = -1);
    /// Reading ended well.
    void setReady();
    /// False: nothing of the chosen accounts was ever read, so nobody knows how many disputes they have.
    void setCounted(bool counted);
    /// Reading failed: a page of its own while there is nothing to show, else a strip above the table.
    /// What mends it is a new try, or the account's key.
    void setFailed(const disputedesk::ErrorText &error, bool needsKey = false);
    /// What is shown was read at `asOf` (UTC); writes are off.
    void setOffline(const QDateTime &asOf);
    void setOnline();
    /// The last reading was not complete: so many of so many (`total` -1: unknown).
    void setPartial(int read, int total);
    /// So many disputes could not be understood and were set aside; 0 takes the strip away.
    void setQuarantined(int count, const QString &detail = {});

Q_SIGNALS:
    void disputeActivated(const QUuid &account, const QString &id); ///< Enter, double click, "Open"
    void currentDisputeChanged(const QUuid &account, const QString &id); ///< selection moved on
    /// More is selected than goes into the clipboard at once, which is `most` disputes; nothing was copied.
    void copyRefused(int most);
    void copyUnread(); ///< metadata of the selected rows could not be read as it came; nothing was copied
    void refreshRequested();
    void retryRequested();
    void keyRequested();
    void searchChanged(const QString &text);
    void tabChanged(std::optional<disputedesk::Stage> tab);
    /// A person wants a column of metadata and is to be asked which key.
    void metadataColumnWanted();
    /// currentView() may be another now.
    void viewChanged();

private:
    enum class Reading : quint8 { Idle, Loading, Failed };
    enum class WayOn : quint8 { None, Refresh, ClearSearch, ShowInquiries, ShowAllTabs }; ///< out of an empty list
    void build(const Theme &theme);
    void connectParts();
    void applyTab(std::optional<Stage> tab);
    void applySearch(const QString &text);
    void updateSummaries();
    void updateState();
    void updateEmpty();
    /// Says that the filter of inquiries is why nothing is here; false when it is not.
    bool sayFilterHides(std::optional<Stage> tab);
    void offer(WayOn first, WayOn second = WayOn::None);
    void act(WayOn way);

    DisputeTableModel &m_model;
    StageMatches *m_matches;
    ListHeader *m_header;
    StateTabs *m_tabs;
    ListTable *m_table;
    ListColumns *m_columns;
    ListSelection *m_selection;
    PageStack *m_stack;
    ListMessage *m_empty;
    ListMessage *m_error;
    QWidget *m_loading;
    QLabel *m_loadingText;
    ListBanner *m_offline;
    ListBanner *m_failed;
    ListBanner *m_partial;
    ListBanner *m_quarantined;
    Reading m_reading = Reading::Idle;
    bool m_counted = true;
    WayOn m_firstWay = WayOn::None;
    WayOn m_secondWay = WayOn::None;
    ErrorText m_lastError;
    bool m_needsKey = false;
    DisputeRef m_wanted; ///< to be shown when the list has settled
};

} // namespace disputedesk
