#pragma once

#include "ui/delegates/celltexts.h"
#include "ui/theme/theme.h"

#include <QPixmap>
#include <QStyledItemDelegate>

namespace disputedesk {

/// Draws the cells of the dispute table from the roles of DisputeTableModel: due sign, bold amount, status pill, ids in
/// a monospace. Thin on purpose (performance.md P16): texts that are laid out once, no document, no style call.
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
    enum Face { Plain, Bold, Small, Mono, Pill };
    /// Fonts and their metrics, made once for a theme and application font.
    struct Type {
        explicit Type(const QFont &font);
        const CellFont &of(Face face) const { return fonts[face]; }
        QFont source; ///< the application's font that these were made from
        CellFont fonts[Pill + 1];
    };
    struct Pen {
        QColor text, muted;
    };
    const Type &type() const;
    void draw(QPainter &painter, const QRect &cell, const QString &text, Face face, const QColor &ink,
        Qt::Alignment alignment, Qt::TextElideMode elide = Qt::ElideRight) const;
    int advance(const QString &text, Face face) const { return m_texts.advance(text, face, type().of(face)); }
    void paintDue(QPainter &painter, QRect cell, const QModelIndex &index, const Pen &pen) const;
    void paintDraftMark(QPainter &painter, const QRect &cell) const;
    int dueWidth(const QModelIndex &index) const;

    const Theme &m_theme;
    mutable Type m_type;
    mutable CellTexts m_texts; ///< in the fonts of m_type
    mutable QPixmap m_pencil;
    int m_hoveredRow = -1;
    int m_firstColumn = 0;
};

} // namespace disputedesk
