#pragma once

#include "ui/charts/chartscale.h"
#include "ui/charts/insightchart.h"

#include <QChartView>

class QAbstractBarSeries;

namespace disputedesk {

/// Qt Charts draws the bars and the lines of the scale; what stands around them (labels, tracks, hatches, the mark of
/// the keyboard) is drawn here as plain text and lines: Qt Charts takes labels for HTML, and these come from a server.
class PlotView : public QChartView {
    Q_OBJECT
public:
    PlotView(const ChartSpec &spec, const Theme &theme, QWidget *parent);

    void setTable(const InsightTable &table);
    void setAmounts(bool amounts);
    int leftOut() const { return int(m_table.rows.size()) - rows(); }
    QList<InsightChart::Spot> spots() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void queryRequested(const QString &query);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // the page scrolls
    bool viewportEvent(QEvent *event) override;

private:
    struct Drawn {
        int part;
        int row;
        QRectF rect; ///< what is painted
        QRectF target; ///< what is clicked
        QString query;
    };
    bool isBars() const { return m_spec.kind == ChartSpec::Kind::Bars; }
    bool isToned() const { return m_spec.parts.first().tone.has_value(); }
    int rows() const;
    int columnOf(const ChartPart &part) const { return m_amounts ? part.amountColumn : part.countColumn; }
    double valueOf(const ChartPart &part, int row) const;
    double widthOfBars() const { return isBars() ? 0.5 : isToned() ? 0.6 : 0.72; }
    void rebuild();
    void place();
    void placeColumns();
    void placeBars();
    void paintScale(QPainter &painter) const;
    void paintColumnLabels(QPainter &painter) const;
    void paintBarLabels(QPainter &painter) const;
    void paintParts(QPainter &painter) const;
    QRectF band(int row) const;
    const Drawn *at(const QPointF &point) const;
    int rowAt(const QPointF &point) const;
    QString queryAt(const QPointF &point) const;
    void choose(int step);
    QString sideText(int row) const;

    ChartSpec m_spec;
    const Theme &m_theme;
    InsightTable m_table;
    bool m_amounts = false;
    ChartScale m_scale;
    QAbstractBarSeries *m_series = nullptr;
    QRectF m_plot;
    QList<Drawn> m_drawn;
    int m_current = -1; ///< place in m_drawn that the keyboard chose
    QString m_pressed; ///< the search under the button that went down
};

} // namespace disputedesk
