#pragma once

#include "ui/charts/chartspec.h"

#include <QWidget>

namespace disputedesk {

/// A picture of a table. A click, or Enter on the part that the arrow keys chose, asks for the search behind it.
class InsightChart : public QWidget {
    Q_OBJECT
public:
    /// Null where the program was built without Qt Charts.
    static InsightChart *make(const ChartSpec &spec, const Theme &theme, QWidget *parent);

    virtual void setTable(const InsightTable &table) = 0;
    /// Amounts instead of numbers of disputes.
    virtual void setAmounts(bool amounts) = 0;
    /// Rows that are left out for want of room.
    virtual int leftOut() const = 0;

    /// A part of a row as it is drawn.
    struct Spot {
        int part = 0;
        int row = 0;
        double value = 0; ///< as Qt Charts has it
        QRect rect; ///< where a click meets it, in the chart's widget
        QString query;
    };
    /// All that is drawn, for tests.
    virtual QList<Spot> spots() const = 0;

Q_SIGNALS:
    void queryRequested(const QString &query);

protected:
    using QWidget::QWidget;
};

} // namespace disputedesk
