#include "ui/charts/insightchart.h"
#include "ui/charts/plotview.h"

#include <QVBoxLayout>

namespace disputedesk {

namespace {
/// The view of Qt Charts behind the interface that the page knows.
class QtChart : public InsightChart {
public:
    QtChart(const ChartSpec &spec, const Theme &theme, QWidget *parent)
        : InsightChart(parent)
        , m_view(new PlotView(spec, theme, this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_view);
        setFocusProxy(m_view);
        connect(m_view, &PlotView::queryRequested, this, &InsightChart::queryRequested);
    }
    void setTable(const InsightTable &table) override { m_view->setTable(table); }
    void setAmounts(bool amounts) override { m_view->setAmounts(amounts); }
    int leftOut() const override { return m_view->leftOut(); }
    QList<Spot> spots() const override { return m_view->spots(); }

private:
    PlotView *m_view;
};
} // namespace

InsightChart *InsightChart::make(const ChartSpec &spec, const Theme &theme, QWidget *parent)
{
    return new QtChart(spec, theme, parent);
}

} // namespace disputedesk
