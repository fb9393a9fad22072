#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QSplitter;
class QWidget;

namespace disputedesk {

/// What of sidebar, list and detail stands in the window when there is no room for all: first the sidebar goes, then
/// list and detail take turns. How much room each needs is asked of the panes themselves, so that it holds for large
/// letters and long languages. What the person wants to see comes back as soon as there is room.
class NarrowLayout : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QSplitter *outer = nullptr; ///< sidebar and places
        QSplitter *inner = nullptr; ///< list and detail
        QWidget *sidebar = nullptr;
        QWidget *list = nullptr;
        QWidget *detail = nullptr; ///< with the way back above it
        QWidget *wayBack = nullptr; ///< shown while the detail stands alone
        QAction *sidebarAction = nullptr; ///< checked: the sidebar is there
        QAction *detailAction = nullptr; ///< checked: the detail is there
    };
    NarrowLayout(const Parts &parts, QObject *parent);

    void wantSidebar(bool shown); ///< the person's wish
    void wantDetail(bool shown); ///< likewise; where there is no room for both it stands in the list's place
    /// Call when something else changed what the panes need.
    void arrange();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool fits(bool sidebar, bool both) const;
    void show(bool sidebar, bool list, bool detail);

    Parts m_parts;
    bool m_wantsSidebar = true;
    bool m_wantsDetail = true;
    bool m_sidebarForced = false; ///< asked for where there is no room: it stays until something is chosen in it
    bool m_detailInFront = false; ///< where only one has room
    bool m_busy = false;
};

} // namespace disputedesk
