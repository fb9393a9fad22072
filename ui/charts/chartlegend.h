#pragma once

#include "ui/charts/chartspec.h"

#include <QWidget>

namespace disputedesk {

/// What the parts of a chart mean: a mark with the fill of the chart, and a word.
class ChartLegend : public QWidget {
    Q_OBJECT
public:
    ChartLegend(const QList<ChartPart> &parts, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where each part stands in a width; the last line's end is the height.
    QList<QRect> places(int width, int *height = nullptr) const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    QList<ChartPart> m_parts;
    const Theme &m_theme;
};

} // namespace disputedesk
