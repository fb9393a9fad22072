#include "ui/window/mainwindow.h"

#include "models/domain/casearchive.h"
#include "ui/theme/droppedfiles.h"
#include "ui/theme/modebadge.h"
#include "ui/theme/pagestack.h"
#include "ui/theme/theme.h"
#include "ui/window/narrowlayout.h"
#include "ui/window/noticebar.h"

#include <QAction>
#include <QCloseEvent>
#include <QDataStream>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// The case file that is dragged, alone; empty for anything else.
QString draggedCase(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    const QString path = urls.size() == 1 ? localPath(urls.first()) : QString();
    return path.endsWith(u'.' + kCaseSuffix, Qt::CaseInsensitive) ? path : QString();
}

constexpr QSize kSmallest(560, 360); ///< a 1440x900 screen at 200 % leaves 720x450, less what the desktop takes
} // namespace

MainWindow::MainWindow(const Theme &theme, const Panes &panes)
    : m_theme(theme)
    , m_actions(new WindowActions(theme, this))
    , m_makeFirstStart(panes.makeFirstStart)
    , m_pages(new PageStack)
    , m_places(new PageStack)
    , m_outer(new QSplitter(Qt::Horizontal))
    , m_inner(new QSplitter(Qt::Horizontal))
    , m_detail(new QWidget)
    , m_insights(panes.insights)
    , m_badge(new ModeBadge(theme, Mode::Test))
    , m_notices(new NoticeBar(theme))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Disputedesk"_s);
    setWindowIcon(Theme::applicationIcon());
    setAcceptDrops(true);

    buildPanes(panes);
    m_pages->setObjectName(u"pages"_s);
    m_pages->addWidget(m_outer);

    auto *centre = new QWidget;
    centre->setObjectName(u"centre"_s);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);

    m_actions->fill(*menuBar(), panes.listActions);
    menuBar()->setObjectName(u"menuBar"_s);
    auto *corner = new QWidget;
    auto *cornerRow = new QHBoxLayout(corner);
    cornerRow->setContentsMargins(0, 4, 12, 4);
    cornerRow->addWidget(m_badge);
    menuBar()->setCornerWidget(corner, Qt::TopRightCorner);
    m_corner = corner;
    m_corner->hide();

    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(panes.status, 1);

    connect(m_notices, &NoticeBar::acted, this, &MainWindow::noticeActed);
    connect(m_notices, &NoticeBar::closed, this, &MainWindow::noticeClosed);
    connect(m_actions->detailBelow, &QAction::toggled, this, &MainWindow::setDetailBelow);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildPanes(const Panes &panes)
{
    m_inner->setObjectName(u"detailSplitter"_s);
    m_inner->addWidget(panes.list);
    auto *back = new QPushButton(tr("Back to the list"));
    back->setObjectName(u"backToList"_s);
    back->setAccessibleName(back->text());
    back->setIcon(m_theme.icon(u"undo"_s, Ink::Text));
    back->setProperty("role", u"flat"_s);
    back->setAutoDefault(false);
    m_detail->setObjectName(u"detailPlace"_s);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(0);
    detail->addWidget(back, 0, Qt::AlignLeft);
    detail->addWidget(panes.detail, 1);
    m_detail->setFocusProxy(panes.detail);
    m_inner->addWidget(m_detail);
    m_inner->setStretchFactor(0, 1);
    m_inner->setCollapsible(0, false);
    m_inner->setSizes({788, 424}); // both of them just wide enough: dispute ids there, three acts in a row here

    m_places->setObjectName(u"places"_s);
    m_places->addWidget(m_inner);
    m_places->addWidget(panes.activity);
    m_places->addWidget(panes.outbox);
    m_places->addWidget(panes.insights);
    m_outer->setObjectName(u"sidebarSplitter"_s);
    m_outer->addWidget(panes.sidebar);
    m_outer->addWidget(m_places);
    m_outer->setStretchFactor(1, 1);
    m_outer->setCollapsible(1, false);
    m_outer->setSizes({240, 1200});
    for (QSplitter *splitter : {m_inner, m_outer})
        splitter->setHandleWidth(1);

    m_narrow = new NarrowLayout({m_outer, m_inner, panes.sidebar, panes.list, m_detail, back, m_actions->toggleSidebar,
                                    m_actions->toggleDetail},
        this);
    connect(back, &QPushButton::clicked, m_narrow, [this] { m_narrow->wantDetail(false); });
    // The layout would hold the window as wide as all panes together, wider than a small screen at 200 %.
    setMinimumSize(kSmallest);
}

void MainWindow::fitSidebar()
{
    const int wanted = m_outer->widget(0)->sizeHint().width();
    m_outer->setSizes({wanted, qMax(1, width() - wanted)});
}

void MainWindow::showPage(Page page)
{
    if (page == Page::FirstStart && !m_firstStart) {
        m_firstStart = m_makeFirstStart();
        m_pages->addWidget(m_firstStart);
    }
    if (page != Page::FirstStart && !std::exchange(m_fitted, true))
        fitSidebar();
    m_pages->setCurrentWidget(page == Page::FirstStart ? m_firstStart : m_outer);
    m_places->setCurrentIndex(page == Page::Insights ? 3 : page == Page::Outbox ? 2 : page == Page::Activity ? 1 : 0);
}

MainWindow::Page MainWindow::page() const
{
    if (m_firstStart && m_pages->currentWidget() == m_firstStart)
        return Page::FirstStart;
    constexpr Page kPlaces[] = {Page::Disputes, Page::Activity, Page::Outbox, Page::Insights};
    return kPlaces[m_places->currentIndex()];
}

void MainWindow::setMode(std::optional<Mode> mode)
{
    if (mode)
        m_badge->setMode(*mode);
    m_corner->setVisible(mode.has_value());
    m_corner->adjustSize();
    menuBar()->setCornerWidget(m_corner, Qt::TopRightCorner); // the bar lays a corner out only when it is set
    centralWidget()->setProperty("liveFrame", mode == Mode::Live);
    // Qt adds the program's name where the platform's titles carry it.
    setWindowTitle(!mode ? u"Disputedesk"_s : *mode == Mode::Live ? tr("LIVE") : tr("TEST"));
}

void MainWindow::setNotice(const QString &key, const QString &text, const QString &actText)
{
    m_notices->set(key, text, actText);
}
void MainWindow::setNews(const QString &key, const QString &text, const QString &actText)
{
    m_notices->set(key, text, actText, NoticeBar::Kind::News);
}
void MainWindow::setOffer(const QString &key, const QString &text, const QString &actText)
{
    m_notices->set(key, text, actText, NoticeBar::Kind::Offer);
}
void MainWindow::setReminder(const QString &key, const QString &text, const QString &actText)
{
    m_notices->set(key, text, actText, NoticeBar::Kind::Reminder);
}
void MainWindow::rewordNotice(const QString &key, const QString &text, const QString &actText)
{
    m_notices->reword(key, text, actText);
}
void MainWindow::clearNotice(const QString &key) { m_notices->clear(key); }

void MainWindow::setDetailBelow(bool below)
{
    m_inner->setOrientation(below ? Qt::Vertical : Qt::Horizontal);
    m_actions->detailBelow->setChecked(below);
    m_narrow->arrange();
}

void MainWindow::setDetailShown(bool shown) { m_narrow->wantDetail(shown); }

QByteArray MainWindow::saveSplitters() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << m_outer->saveState() << m_inner->saveState() << (m_inner->orientation() == Qt::Vertical);
    return state;
}

void MainWindow::restoreSplitters(const QByteArray &state)
{
    QDataStream in(state);
    QByteArray outer;
    QByteArray inner;
    bool below = false;
    in >> outer >> inner >> below;
    if (in.status() != QDataStream::Ok || outer.isEmpty())
        return;
    m_fitted = m_outer->restoreState(outer);
    m_inner->restoreState(inner);
    m_actions->detailBelow->setChecked(below);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    bool accept = true;
    Q_EMIT closeRequested(&accept);
    event->setAccepted(accept);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedCase(*event).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // never moved: it stays where it is
    event->accept();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = draggedCase(*event);
    if (path.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT caseFileDropped(path);
}

} // namespace disputedesk
