#pragma once

#include "models/items/insighttable.h"

#include <QAbstractTableModel>

namespace disputedesk {

/// The table twin of a chart. Cells know the search behind them.
class InsightTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        QueryRole = Qt::UserRole + 1, ///< QString: of the cell, else of its row; empty: nothing to open
        CountRole, ///< qint64: disputes that the query finds
        ValueRole, ///< double: as a chart draws it
        CopyRole, ///< QString: what Ctrl+C copies
    };
    explicit InsightTableModel(QObject *parent = nullptr);

    /// Keeps the place where rows and columns are as many as before.
    void setTable(const InsightTable &table);
    const InsightTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Qt::Alignment alignment(int column) const;

    InsightTable m_table;
};

} // namespace disputedesk
