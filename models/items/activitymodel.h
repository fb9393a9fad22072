#pragma once

#include "models/domain/activity.h"

#include <QAbstractListModel>

namespace disputedesk {

/// Activity, newest first: of one dispute (detail pane) or of all (Activity page).
class ActivityModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< "Accept loss: sent", "Status: open → pending"
        DetailRole, ///< server's words, request id, note; plain text
        TimeRole, ///< local date and time with zone
        StateRole, ///< ActionState as int, -1 for a change
        KindRole, ///< ActivityItem::Kind as int
        ItemRole, ///< ActivityItem
    };

    explicit ActivityModel(QObject *parent = nullptr);
    void setItems(const QList<ActivityItem> &items); ///< any order; sorted here, newest first

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ActivityItem> m_items;
};

} // namespace disputedesk
