#pragma once

#include "models/domain/dispute.h"
#include "models/domain/threeway.h"
#include "ui/dialogs/conflictmodel.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QListView;

namespace disputedesk {

class ActButton;
class ConflictColumns;
class InkLabel;

/// The dispute moved on while a draft was written: base, mine and theirs field by field, and a choice for each. It
/// gives choices and sends nothing; Esc leaves everything as it was, and work() has what was done until then.
class ConflictDialog : public QDialog {
    Q_OBJECT
public:
    /// `work`: of an earlier comparison of the dispute, to go on with.
    ConflictDialog(const ThreeWay &merge, const Dispute &now, const MergeWork &work, const Theme &theme,
        QWidget *parent = nullptr);

    MergeWork work() const { return m_model->work(); }
    void done(int result) override;

Q_SIGNALS:
    void applied(const disputedesk::MergeChoices &choices);

private:
    void build(const Dispute &now);
    void showRow(int row);
    void showState();
    void apply();

    const Theme &m_theme;
    ConflictModel *m_model;
    QListView *m_list = nullptr;
    ConflictColumns *m_columns = nullptr;
    InkLabel *m_open = nullptr;
    ActButton *m_apply = nullptr;
};

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::MergeChoices)
