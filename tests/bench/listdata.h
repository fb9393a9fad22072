#pragma once

#include "models/domain/disputebatch.h"
#include "models/items/disputetablemodel.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace disputedesk::bench {

/// The index filled with `disputes` of the sandbox's `provider`, and the list's model over it, all accounts in scope,
/// unfiltered.
class FilledList {
public:
    explicit FilledList(int disputes, ProviderKind provider = ProviderKind::Omise);
    DisputeTableModel &model() { return *m_model; }
    const DisputeIndex &index() const { return m_index; }
    /// Waits until the model shows what it was last asked for.
    void settle();
    /// Does `ask` and waits until it is shown.
    template <typename Ask> void shown(Ask ask)
    {
        ask(*m_model);
        settle();
    }

private:
    DisputeIndex m_index;
    std::unique_ptr<DisputeTableModel> m_model;
};

/// The peer: the same rows as a plain model of QStrings, as a program with a QSortFilterProxyModel would hold them.
class PlainModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit PlainModel(const DisputeIndex &index);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kColumns; }
    QVariant data(const QModelIndex &index, int role) const override;
    static constexpr int kAmount = 1;
    static constexpr int kId = 4;

private:
    static constexpr int kColumns = 7;
    struct Row {
        QDateTime due;
        qint64 amount;
        QString amountText, currency, status, id, charge, created;
    };
    std::vector<Row> m_rows;
};

} // namespace disputedesk::bench
