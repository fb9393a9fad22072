#pragma once

#include "models/domain/threeway.h"

#include <QAbstractListModel>

namespace disputedesk {

/// The fields of a draft that differ, those to be decided first, with what was chosen for each.
class ConflictModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ConflictModel(ThreeWay merge, QObject *parent = nullptr);

    const MergeField &field(int row) const { return m_fields.at(row); }
    /// What stands for the row now: the person's choice, else the default; nothing while it is open.
    std::optional<MergeChoice> choice(int row) const;
    void choose(int row, const MergeChoice &choice);
    /// For every row that can be chosen.
    void chooseAll(MergeChoice::Take take);
    const MergeChoices &choices() const { return m_choices; }
    const ThreeWay &merge() const { return m_merge; }
    int undecided() const { return m_merge.undecided(m_choices); }
    /// The first row that is still open; -1: none.
    int firstOpen() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void chosen();

private:
    ThreeWay m_merge;
    QList<MergeField> m_fields;
    MergeChoices m_choices;
};

/// "Message", "Metadata: order", "Shipping date".
QString mergeFieldText(const MergeId &id);
/// "Both changed it differently", "Only changed at the provider", …
QString mergeKindText(const MergeField &field);

} // namespace disputedesk
