#include "ui/charts/plotview.h"

#include "ui/charts/chartmark.h"
#include "ui/theme/spoken.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kColumnsHeight = 190;
constexpr int kBarRow = 27;

QAbstractBarSeries *makeSeries(bool bars, bool toned)
{
    if (bars)
        return new QHorizontalStackedBarSeries;
    return toned ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
}
} // namespace

PlotView::PlotView(const ChartSpec &spec, const Theme &theme, QWidget *parent)
    : QChartView(parent)
    , m_spec(spec)
    , m_theme(theme)
{
    setObjectName(u"plot"_s);
    speakAs(*this, QAccessible::Chart);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(u"background: transparent; border: none;"_s);
    viewport()->setObjectName(u"plotViewport"_s);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(&theme, &Theme::changed, this, &PlotView::rebuild);
    rebuild();
}

QSize PlotView::sizeHint() const { return {360, isBars() ? std::max(3, rows()) * kBarRow + 2 : kColumnsHeight}; }

int PlotView::rows() const
{
    return isBars() ? int(std::min<qsizetype>(m_table.rows.size(), m_spec.mostRows)) : int(m_table.rows.size());
}

void PlotView::setTable(const InsightTable &table)
{
    m_table = table;
    m_current = -1;
    QStringList spoken{table.summary};
    for (int row = 0; row < rows(); ++row)
        spoken.append(table.rows.at(row).spoken);
    setAccessibleName(table.title);
    viewport()->setAccessibleName(table.title);
    setAccessibleDescription(spoken.join(u". "_s));
    rebuild();
    updateGeometry();
}

void PlotView::setAmounts(bool amounts)
{
    m_amounts = amounts;
    rebuild();
}

double PlotView::valueOf(const ChartPart &part, int row) const
{
    const InsightRow &of = m_table.rows.at(row);
    if (part.tone && *part.tone != of.tone)
        return 0;
    return std::max(0.0, of.cells.value(columnOf(part) - 1).value);
}

/// Gives Qt Charts its bars anew.
void PlotView::rebuild()
{
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        axis->deleteLater();
    }
    double most = 0;
    for (int row = 0; row < rows(); ++row) {
        double sum = 0;
        for (const ChartPart &part : m_spec.parts)
            sum = isBars() ? sum + valueOf(part, row) : std::max(sum, valueOf(part, row));
        most = std::max(most, sum);
    }
    m_scale = isBars() ? ChartScale{std::max(most, 1.0), std::max(most, 1.0), 1} : ChartScale::upTo(most, !m_amounts);
    m_series = makeSeries(isBars(), isToned());
    m_series->setBarWidth(widthOfBars());
    for (const ChartPart &part : m_spec.parts) {
        auto *set = new QBarSet(part.name);
        for (int row = 0; row < rows(); ++row) // a lying axis begins at the bottom
            set->append(valueOf(part, isBars() ? rows() - 1 - row : row));
        set->setPen(Qt::NoPen);
        set->setBrush(markGround(m_theme.color(part.ink), part.fill, m_theme.color(Ink::Panel)));
        m_series->append(set);
    }
    chart()->addSeries(m_series);
    auto *values = new QValueAxis;
    values->setRange(0, m_scale.top);
    values->setTickCount(m_scale.steps + 1);
    values->setLabelsVisible(false);
    values->setLineVisible(false);
    values->setGridLineVisible(false); // Qt Charts draws it over the edge and clips, which SVG does not know
    auto *categories = new QBarCategoryAxis;
    for (int row = 0; row < rows(); ++row)
        categories->append(QString::number(row)); // never shown: they would be HTML
    categories->setLabelsVisible(false);
    categories->setGridLineVisible(false);
    categories->setLineVisible(false);
    chart()->addAxis(values, isBars() ? Qt::AlignBottom : Qt::AlignLeft);
    chart()->addAxis(categories, isBars() ? Qt::AlignLeft : Qt::AlignBottom);
    m_series->attachAxis(values);
    m_series->attachAxis(categories);
    place();
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    place();
}

void PlotView::place()
{
    m_drawn.clear();
    if (rows() > 0)
        isBars() ? placeBars() : placeColumns();
    chart()->setPlotArea(m_plot);
    if (m_current >= m_drawn.size())
        m_current = -1;
    viewport()->update();
}

QList<InsightChart::Spot> PlotView::spots() const
{
    QList<InsightChart::Spot> all;
    for (const Drawn &drawn : m_drawn) {
        const QBarSet *const set = m_series->barSets().at(drawn.part);
        all.append({drawn.part, drawn.row, set->at(isBars() ? rows() - 1 - drawn.row : drawn.row),
            drawn.target.toAlignedRect(), drawn.query});
    }
    return all;
}

} // namespace disputedesk
