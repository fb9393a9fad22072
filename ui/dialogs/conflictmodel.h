#pragma once

#include "models/domain/threeway.h"

#include <QAbstractListModel>

namespace disputedesk {

/// What a person decided and wrote in a comparison, to go on with it later.
struct MergeWork {
    QList<MergeField> fields; ///< as they stood then
    MergeChoices choices;
    QHash<MergeId, QString> written; ///< in the comparison, and on neither side; whether it was chosen or not

    bool isEmpty() const { return choices.isEmpty() && written.isEmpty(); }
};

/// The fields of a draft that differ, those to be decided first, with what was chosen for each.
class ConflictModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// Goes on with `work`: its choices for what stands as it stood then, and all that was written.
    explicit ConflictModel(ThreeWay merge, const MergeWork &work = {}, QObject *parent = nullptr);

    const MergeField &field(int row) const { return m_fields.at(row); }
    /// What stands for the row now: the person's choice, else the default; nothing while it is open.
    std::optional<MergeChoice> choice(int row) const;
    void choose(int row, const MergeChoice &choice);
    /// What was written for the row, even when something else is chosen now; empty: nothing.
    QString written(int row) const { return m_written.value(m_fields.at(row).id); }
    /// For every row that can be chosen.
    void chooseAll(MergeChoice::Take take);
    const MergeChoices &choices() const { return m_choices; }
    MergeWork work() const { return {m_merge.fields, m_choices, m_written}; }
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
    QHash<MergeId, QString> m_written; ///< also of fields that do not differ now
};

/// "Message", "Metadata: order", "Shipping date".
QString mergeFieldText(const MergeId &id);
/// "Both changed it differently", "Only changed at the provider", …
QString mergeKindText(const MergeField &field);

} // namespace disputedesk
