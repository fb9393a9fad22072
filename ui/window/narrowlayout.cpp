#include "ui/window/narrowlayout.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QWidget>

namespace disputedesk {

namespace {
QSize needOf(const QWidget *widget) { return widget->minimumSizeHint().expandedTo(widget->minimumSize()); }
} // namespace

NarrowLayout::NarrowLayout(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    parts.outer->installEventFilter(this);
    connect(parts.sidebarAction, &QAction::triggered, this, &NarrowLayout::wantSidebar);
    connect(parts.detailAction, &QAction::triggered, this, &NarrowLayout::wantDetail);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!m_sidebarForced || !now || !m_parts.list->isAncestorOf(now))
            return;
        m_sidebarForced = false; // it was for a choice, and that is made
        arrange();
    });
}

void NarrowLayout::wantSidebar(bool shown)
{
    m_sidebarForced = shown && !fits(true, m_wantsDetail);
    if (!m_sidebarForced)
        m_wantsSidebar = shown;
    arrange();
}

void NarrowLayout::wantDetail(bool shown)
{
    m_sidebarForced = false;
    m_detailInFront = shown;
    if (shown || fits(false, true)) // else the list was wanted in front, and the detail beside it when there is room
        m_wantsDetail = shown;
    arrange();
}

bool NarrowLayout::fits(bool sidebar, bool both) const
{
    const QSize list = needOf(m_parts.list);
    const QSize detail = needOf(m_parts.detail);
    const bool below = m_parts.inner->orientation() == Qt::Vertical;
    const int handle = m_parts.inner->handleWidth();
    QSize need = list;
    if (both)
        need = below ? QSize(qMax(list.width(), detail.width()), list.height() + detail.height() + handle)
                     : QSize(list.width() + detail.width() + handle, qMax(list.height(), detail.height()));
    if (sidebar)
        need.rwidth() += needOf(m_parts.sidebar).width() + m_parts.outer->handleWidth();
    // Too low for one pane is too low for all: only what hiding can mend counts.
    return need.width() <= m_parts.outer->width() && (!both || !below || need.height() <= m_parts.outer->height());
}

void NarrowLayout::arrange()
{
    if (m_busy)
        return;
    const QScopedValueRollback guard(m_busy, true);
    const bool both = m_wantsDetail && fits(false, true);
    const bool sidebar = m_sidebarForced || (m_wantsSidebar && fits(true, both));
    if (both && !m_sidebarForced)
        return show(sidebar, true, true);
    const bool detail = m_wantsDetail && m_detailInFront && !m_sidebarForced;
    show(sidebar, !detail, detail);
}

void NarrowLayout::show(bool sidebar, bool list, bool detail)
{
    // What is hidden must not take the keyboard with it into nowhere.
    QWidget *const focus = QApplication::focusWidget();
    const auto holds = [focus](const QWidget *pane) { return focus && pane->isAncestorOf(focus); };
    const bool lost =
        (!list && holds(m_parts.list)) || (!detail && holds(m_parts.detail)) || (!sidebar && holds(m_parts.sidebar));
    m_parts.sidebar->setVisible(sidebar);
    m_parts.list->setVisible(list);
    m_parts.detail->setVisible(detail);
    m_parts.wayBack->setVisible(detail && !list);
    m_parts.sidebarAction->setChecked(sidebar);
    m_parts.detailAction->setChecked(detail);
    if (lost)
        (list ? m_parts.list : m_parts.detail)->setFocus(Qt::OtherFocusReason);
}

bool NarrowLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) // another page needs other room
        arrange();
    return QObject::eventFilter(watched, event);
}

} // namespace disputedesk
