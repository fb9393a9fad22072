#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>

namespace disputedesk {

/// The table's header, drawn to the pixel like the cells beneath it (a style sheet shifts right-aligned titles).
class ListHeaderView : public QHeaderView {
    Q_OBJECT
public:
    ListHeaderView(const Theme &theme, QWidget *parent = nullptr);

    /// The column that stands first, which keeps the pane's wider margin.
    void setFirstColumn(int column) { m_firstColumn = column; }

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QFont titleFont() const;

    const Theme &m_theme;
    int m_firstColumn = 0;
};

} // namespace disputedesk
