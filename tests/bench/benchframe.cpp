#include "tests/bench/goal.h"
#include "tests/bench/listdata.h"
#include "tests/bench/timing.h"
#include "ui/panes/listtable.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

namespace {
/// Renders page after page of a table into an image: the cost of scrolling without a screen.
class Pages {
public:
    explicit Pages(QTableView &view)
        : m_view(view)
        , m_image(1200, 800, QImage::Format_ARGB32_Premultiplied)
    {
        m_view.resize(m_image.size());
        m_view.show();
        QApplication::processEvents(); // a program that measures: once, for the first layout
    }
    void operator()()
    {
        QScrollBar *const bar = m_view.verticalScrollBar();
        for (int page = 0; page < 20; ++page) {
            bar->setValue(page * bar->pageStep());
            m_view.viewport()->render(&m_image);
        }
    }

private:
    QTableView &m_view;
    QImage m_image;
};
} // namespace

QList<Goal> benchFrame(const Scale &scale)
{
    const Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    FilledList list(scale.disputes, scale.provider);
    ListTable table(list.model(), theme);
    ListTable plain(list.model(), theme);
    plain.setItemDelegate(new QStyledItemDelegate(&plain));
    Pages ours(table);
    Pages theirs(plain);
    const Middle speed = speedOf(
        scale.rounds, [&] { theirs(); }, [&] { ours(); });
    QList<Goal> goals{
        {u"P16"_s, u"a page's frame with our delegates / with the default one, %1 rows"_s.arg(scale.disputes),
            1 / speed.value, 0.6, true, u"x"_s, u"QStyledItemDelegate on the same table"_s, speed.spread, {}}};
    const bool isMillion = scale.disputes == kMillion;
    if (scale.million || isMillion) {
        const int others = isMillion ? kUsual : kMillion;
        FilledList another(others, scale.provider);
        ListTable anothers(another.model(), theme);
        Pages pages(anothers);
        Pages &fewer = isMillion ? pages : ours;
        Pages &more = isMillion ? ours : pages;
        const Middle ratio = speedOf(
            scale.rounds, [&] { fewer(); }, [&] { more(); });
        goals.append({idAt(u"P16"_s, isMillion || scale.disputes == kUsual),
            u"a page's frame at 1000000 rows / at %1"_s.arg(qMin(scale.disputes, others)), 1 / ratio.value, 1.1, true,
            u"x"_s, u"the same table with fewer rows"_s, ratio.spread, {}});
    }
    return goals;
}

QList<Goal> benchRepaint(const Scale &scale)
{
    const Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    FilledList list(scale.disputes, scale.provider);
    ListTable table(list.model(), theme);
    table.resize(1200, 800);
    table.show();
    QApplication::processEvents();
    const auto repaint = [&] { table.viewport()->repaint(); };
    const auto searched = [&](const QString &word) {
        list.shown([&word](DisputeTableModel &model) { model.setSearch(word); });
        table.viewport()->repaint();
    };
    std::vector<double> ratios;
    for (int round = 0; round <= scale.rounds * 4; ++round) { // the first does not count
        const double floor = secondsOf(repaint);
        const double typed = secondsOf([&] { searched(u"won"_s); });
        searched({}); // untimed: a key that finds and the clearing of the line are two things
        if (round > 0)
            ratios.push_back(typed / floor);
    }
    const Middle ratio = middleOf(std::move(ratios));
    return {{idAt(u"P13"_s, scale.disputes == kUsual),
        u"keystroke until repainted, %1 rows / a bare repaint of the table"_s.arg(scale.disputes), ratio.value, 1.5,
        true, u"x"_s, u"repaint() of the same table"_s, ratio.spread, {}}};
}

} // namespace disputedesk::bench
