#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace disputedesk {

/// Cells of a table twin: plain text, figures of equal width, what opens a list underlined while it is current.
class TwinDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TwinDelegate(const Theme &theme, QObject *parent = nullptr);
    /// How high a cell must be for its words to be whole in that width.
    static int heightOf(const QString &words, int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    const Theme &m_theme;
};

/// Headings over them, at the same edges: a style sheet's heading stands elsewhere than its cells.
class TwinHeader : public QHeaderView {
    Q_OBJECT
public:
    TwinHeader(const Theme &theme, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    const Theme &m_theme;
};

} // namespace disputedesk
