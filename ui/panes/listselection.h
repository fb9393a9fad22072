#pragma once

#include "ui/panes/listref.h"

#include <QObject>

#include <functional>

namespace disputedesk {

class DisputeTableModel;
class ListTable;

/// Keeps what a person selected by (account, id) while tabs and searches take rows away and bring them back.
class ListSelection : public QObject {
    Q_OBJECT
public:
    ListSelection(DisputeTableModel &model, ListTable &table, QObject *parent = nullptr);

    /// Runs `change`, which may remove any rows, then selects again what is still shown.
    void across(const std::function<void()> &change);
    /// Selects one dispute and scrolls to it; false when it is not shown.
    bool select(const DisputeRef &ref);
    DisputeRef current() const { return m_current; }

Q_SIGNALS:
    /// Another dispute is the current one; null when none is.
    void currentChanged(const disputedesk::DisputeRef &ref);

private:
    void take();
    void putBack();

    DisputeTableModel &m_model;
    ListTable &m_table;
    QList<DisputeRef> m_kept;
    DisputeRef m_current;
    bool m_changing = false;
    bool m_inAcross = false;
};

} // namespace disputedesk
