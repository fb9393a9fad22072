#pragma once

#include "models/items/sidebarmodel.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace disputedesk {

/// Draws the rows of SidebarModel: section headings, accounts with a state sign, the TEST badge, counts at the right. A
/// failed account says why in words; the sign's shape differs too. A view that was changed has a dot before its count.
class SidebarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit SidebarDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    /// The width at which nothing of the row is cut; none for headings and hints, which do not ask for more.
    int wantedWidth(const QModelIndex &index) const;

private:
    void paintSection(QPainter &painter, const QRect &row, const QString &text) const;
    void paintHint(QPainter &painter, const QRect &room, const QString &text) const;
    QFont hintFont() const;
    int hintHeight(int width, const QString &text) const;
    void paintSign(QPainter &painter, const QRectF &rect, SidebarModel::AccountState state) const;

    const Theme &m_theme;
};

} // namespace disputedesk
