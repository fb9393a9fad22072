#pragma once

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace disputedesk {

/// Draws the cells of the dispute table from the roles of DisputeTableModel: due sign, bold amount, status pill, ids in
/// a monospace. Thin on purpose (performance.md P16): plain drawText, no document, no style call, nothing made per
/// cell.
class DisputeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kPadding = 10;
    static constexpr int kFirstPadding = metrics::kPane; ///< of the column that stands first

    explicit DisputeDelegate(const Theme &theme, QObject *parent = nullptr);

    /// The row under the mouse, -1 for none; the view says so, since a delegate sees single cells only.
    void setHoveredRow(int row) { m_hoveredRow = row; }
    /// The column that stands first, which keeps the pane's wider margin.
    void setFirstColumn(int column) { m_firstColumn = column; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    /// Fonts and their metrics, made once for a theme and application font.
    struct Type {
        explicit Type(const QFont &font);
        QFont source; ///< the application's font that these were made from
        QFont plain, bold, small, mono, pill;
        QFontMetrics plainMetrics, boldMetrics, smallMetrics, monoMetrics, pillMetrics;
    };
    struct Pen {
        QColor text, muted;
    };
    const Type &type() const;
    void paintDue(QPainter &painter, QRect cell, const QModelIndex &index, const Pen &pen) const;
    void paintDraftMark(QPainter &painter, const QRect &cell) const;
    int dueWidth(const QModelIndex &index) const;

    const Theme &m_theme;
    mutable Type m_type;
    mutable QPixmap m_pencil;
    int m_hoveredRow = -1;
    int m_firstColumn = 0;
};

} // namespace disputedesk
