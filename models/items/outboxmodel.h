#pragma once

#include "models/domain/clock.h"
#include "models/items/outboxitem.h"

#include <QAbstractListModel>
#include <QList>

namespace disputedesk {

/// The outbox, soonest deadline first, then the longest saved. A view of drafts: nothing here sends, now or later.
class OutboxModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< OutboxItem
        StateTextRole, ///< "Ready", "Changed since", …
        DueTextRole, ///< "≈ 9 h", "overdue 3 d"; empty without a deadline
        WhatTextRole, ///< "message, 3 files · saved 14:02"
        AmountTextRole,
        UrgencyRole, ///< Urgency as int
    };

    explicit OutboxModel(Clock clock = systemNow, QObject *parent = nullptr);
    void setItems(const QList<OutboxItem> &items); ///< any order; sorted here
    /// One row's answer to its buttons: none of them can be used while another dispute is asked about or sent.
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    int readyCount() const;
    QModelIndex indexOf(const QUuid &account, const QString &disputeId) const;
    void tick(); ///< the time left moves on

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// setItems() is through: whoever keeps a widget for each row looks now, not in the middle of a move.
    void itemsSet();

private:
    Clock m_clock;
    QList<OutboxItem> m_items;
    bool m_busy = false;
};

/// "Ready", "Changed since: review", …
QString outboxStateText(OutboxState state);
/// The same of a draft at `now`; of a deadline that is a mere estimate it says so.
QString outboxStateText(const OutboxItem &item, const QDateTime &now);

} // namespace disputedesk
