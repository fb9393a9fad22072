#pragma once

#include "app/desktop/viewbook.h"
#include "app/desktop/viewkeeper.h"
#include "models/items/viewcounts.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace disputedesk {

class AccountRegistry;
class ListPane;
class MainWindow;
class Sidebar;
class SidebarModel;
class Theme;
class ViewNameDialog;

/// Saved views from the click to the list and back: shows, saves, renames, orders, deletes and counts them. The views
/// of one mode are seen and counted at a time, so that none leads from test to live (P4).
class ViewFlow : public QObject {
    Q_OBJECT
public:
    struct Parts {
        AccountRegistry &accounts;
        DisputeIndex &index;
        SidebarModel &model;
        Sidebar &sidebar;
        ListPane &list;
        MainWindow &window;
        const Theme &theme;
    };
    /// `file` is views.json.
    ViewFlow(const QString &file, const Parts &parts, QObject *parent = nullptr);

    /// Call when a scope has been put on (no mode: there is no account). A view that belongs to it stays; any other is
    /// left, and the list is as it was before.
    void scopeShown(std::optional<Mode> mode, const QUuid &account);
    /// Leaves the view that is shown: the list is as it was before, what was changed waits for its return.
    void leave();
    /// Counts by the clock: call each minute.
    void tick() { m_counts.tick(); }
    /// Counts and says anew what depends on the language.
    void languageChanged();
    const ViewBook &book() const { return m_book; }
    /// Reads the file again, which was changed behind the book's back.
    void reload();
    /// The list's layouts without those of the view that is shown, for the settings.
    QVariantMap listState() const;
    const ViewCounts &counts() const { return m_counts; }
    /// Tries once more what the disk refused.
    void saveAgain();
    /// Views are in memory only as they are now: that would be gone with the program.
    bool hasUnsaved() const { return !m_book.writeProblem().isEmpty(); }
    /// The view that the list shows as it was saved, if it shows one.
    std::optional<SavedView> shownView() const;

Q_SIGNALS:
    /// A view is to be shown: put this scope on, then call scopeShown().
    void scopeWanted(disputedesk::Mode mode, const QUuid &account);
    /// The views of both modes whose documents are to be kept offline, as they are from now on.
    void keptViewsChanged(const QList<disputedesk::KeptView> &views);
    /// A person turned that on, or off, for a view; told before keptViewsChanged().
    void keepingTurned(const QUuid &view, bool on);
    /// The disk refused what was changed; it was told of in a notice.
    void saveFailed();

private:
    static constexpr QLatin1StringView kDeletedNotice{"viewDeleted"}; ///< keys of notices
    static constexpr QLatin1StringView kFileNotice{"viewFile"};
    /// What the list was before a view was put on.
    struct Before {
        SavedView shown;
        QVariantMap layouts;
    };
    void wire();
    void show(const QUuid &id);
    void revert(const QUuid &id);
    void put(const SavedView &asked, const QString &name);
    /// What the list shows now, as if it were `view`.
    SavedView shownAs(const SavedView &view) const;
    bool isChanged(const SavedView &view) const;
    void askName();
    void rename(const QUuid &id);
    void openNameDialog(const QString &title, const QString &what, const QString &act, const QString &name,
        const QUuid &except, std::function<void(const QString &)> use);
    void saveAs(SavedView view, const QString &name);
    /// The book was changed: says when the disk did not take it, and shows what is new.
    void kept();
    void sayWhetherSaved();
    void update(const QUuid &id);
    void toggleKept(const QUuid &id);
    void remove(const QUuid &id);
    void undoRemove();
    /// What is to be counted and kept, and refreshRows().
    void refresh();
    ViewQuery queryOf(const SavedView &view) const;
    /// Rows of the sidebar and the button beside the search line.
    void refreshRows();
    QString problemOf(const SavedView &view) const;

    Parts m_parts;
    ViewBook m_book;
    ViewCounts m_counts;
    std::optional<Mode> m_mode;
    QUuid m_account;
    QUuid m_shown; ///< the view that is shown; null: none
    QUuid m_shownAccount; ///< the scope it was put on with
    Before m_before;
    QHash<QUuid, SavedView> m_waiting; ///< views that were left changed, as the list was then
    ViewBook::Removed m_removed;
    QTimer m_undoEnds;
    QPointer<ViewNameDialog> m_dialog;
    bool m_writeFailed = false; ///< and was told
    bool m_busy = false; ///< the list is being changed by this class
};

} // namespace disputedesk
