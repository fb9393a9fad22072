#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace disputedesk {

/// Draws one line of ActivityModel: a sign for its state, the title, the time at the right, the details beneath.
class ActivityPageDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ActivityPageDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    const Theme &m_theme;
};

} // namespace disputedesk
