#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace disputedesk {

/// A line of activity: the sign of its state, what happened, when, and the details below, broken to the view's width.
class ActivityDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ActivityDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace disputedesk
