#pragma once

#include "models/items/querycompleter.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace disputedesk {

/// The list of completions under the search line. It lies over the window's content and never takes the focus: a window
/// of its own would take the keyboard with some window managers.
class SearchPopup : public QFrame {
    Q_OBJECT
public:
    static constexpr int kRows = 8; ///< shown at once

    SearchPopup(const Theme &theme, QLineEdit *line);

    /// Shows these with nothing chosen.
    void offer(const QList<QueryCompletion> &completions);
    /// Moves on by so many; above the first nothing is chosen.
    void step(int by);
    bool hasChosen() const;
    void acceptChosen();

Q_SIGNALS:
    void accepted(const disputedesk::QueryCompletion &completion);
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void place();

    QLineEdit *m_line;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<QueryCompletion> m_completions;
};

} // namespace disputedesk
