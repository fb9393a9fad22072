#include "app/desktop/shortrun.h"

#include "app/desktop/loopwatch.h"
#include "app/desktop/probe.h"
#include "models/items/texts.h"
#include "ui/panes/listpane.h"
#include "ui/panes/listtable.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace disputedesk {

ShortRun::ShortRun(Desk &desk, const Options &options, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_options(options)
{
    desk.window().installEventFilter(this);
    if (options.probe) {
        if (const auto *table = desk.list().findChild<ListTable *>())
            table->viewport()->installEventFilter(this);
    }
    connect(&desk, &Desk::settled, this, &ShortRun::settled);
    // Without accounts nothing is ever read: the first start page is all there is.
    QTimer::singleShot(500ms, this, [this] {
        if (m_desk.window().page() == MainWindow::Page::FirstStart && !m_options.demo)
            settled();
    });
    QTimer::singleShot(300s, this, [this] {
        if (m_options.probeIdle)
            return;
        sayLine(u"TIMEOUT: the window did not settle in five minutes"_s);
        QApplication::exit(3);
    });
}

ShortRun::~ShortRun() = default;

bool ShortRun::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched != &m_desk.window()) {
        if (m_desk.table().rowCount() > 0 && !std::exchange(m_rowsPainted, true))
            QTimer::singleShot(0, this, [] { sayLine(u"ROWS"_s); }); // behind the paint that stands before us
        return false;
    }
    if (event->type() == QEvent::Paint && !std::exchange(m_painted, true) && m_options.probe) {
        sayLine(u"PAINTED"_s);
        // From the open window on: what its opening takes is P8's.
        QTimer::singleShot(0, this, [this] { m_watch = std::make_unique<LoopWatch>(); });
    }
    return false;
}

void ShortRun::settled()
{
    if (m_desk.table().isBusy()) { // read, but not sorted and shown yet
        connect(&m_desk.table(), &DisputeTableModel::settled, this, &ShortRun::settled, Qt::SingleShotConnection);
        return;
    }
    if (!m_options.screenshot.isEmpty()) {
        if (const QModelIndex first = m_desk.table().index(0, 0); first.isValid())
            m_desk.list().showDispute({first.data(DisputeTableModel::AccountRole).toUuid(),
                first.data(DisputeTableModel::IdRole).toString()});
        QTimer::singleShot(800ms, this, &ShortRun::takePicture); // the detail reads its dispute and charge
        return;
    }
    sayLine(u"LOADED %1"_s.arg(m_desk.table().scopeCount()));
    sayLine(u"PSS %1 kB"_s.arg(proportionalSetSize()));
    if (m_watch) // none before the first frame
        sayLine(u"GAPS %1 %2"_s.arg(m_watch->p99(), 0, 'f', 2).arg(m_watch->largest(), 0, 'f', 2));
    if (m_options.probeIdle)
        m_watch.reset();
    else
        QApplication::exit(0);
}

void ShortRun::takePicture()
{
    const bool saved = m_desk.window().grab().save(m_options.screenshot);
    sayListed();
    sayLine(saved ? u"picture: "_s + m_options.screenshot : u"picture could not be saved: "_s + m_options.screenshot);
    QApplication::exit(saved ? 0 : 4);
}

void ShortRun::sayListed()
{
    sayLine(u"listed: %1 disputes"_s.arg(m_desk.table().scopeCount()));
    const QList<StageSummary> summaries = m_desk.table().summaries();
    for (const StageSummary &summary : summaries) {
        if (summary.count == 0)
            continue;
        QStringList sums;
        for (const StageSummary::Sum &sum : summary.sums)
            sums.append(sum.overflow ? sum.currency + u" too large"_s
                                     : moneyText({sum.minor, sum.currency}, sum.provider, QLocale::c()));
        sayLine(u"  %1: %2 (%3)"_s.arg(stageText(summary.stage)).arg(summary.count).arg(sums.join(u", "_s)));
    }
}

} // namespace disputedesk
