#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace disputedesk {

/// A row of CommandModel: title with the typed letters marked, where it stands or why it is off, keys at the right.
class CommandDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    CommandDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int drawTitle(QPainter &painter, const QRect &room, const QModelIndex &index, bool chosen) const;

    const Theme &m_theme;
};

} // namespace disputedesk
