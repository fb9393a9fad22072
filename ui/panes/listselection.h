#pragma once

#include "models/items/heldrows.h"
#include "ui/panes/listref.h"

#include <QObject>

#include <functional>

namespace disputedesk {

class DisputeTableModel;
class ListTable;

/// Keeps what a person selected while tabs and searches take rows away and bring them back. What is selected stays as
/// the table has it, in ranges, until somebody asks: a million rows are selected by one key press.
class ListSelection : public QObject {
    Q_OBJECT
public:
    /// A selection in more pieces than this is not put back: the table would look at all of them for each cell that it
    /// paints. It is still kept for the list that has it in one piece. A part of it would be another selection.
    static constexpr size_t kMostRuns = 2000;
    /// Qt takes each selected row along by itself when rows move, three seconds long for a million of them. More than
    /// these are taken back before and selected again afterwards.
    static constexpr int kMostMoved = 10'000;

    ListSelection(DisputeTableModel &model, ListTable &table, QObject *parent = nullptr);

    /// Runs `change`, which may remove any rows, then selects again what is still shown.
    void across(const std::function<void()> &change);
    /// Selects one dispute and scrolls to it; false when it is not shown.
    bool select(const DisputeRef &ref);
    DisputeRef current() const { return m_current; }
    /// The selected rows of the index, in the order shown.
    ViewPlan::Rows rows() const;

Q_SIGNALS:
    /// Another dispute is the current one; null when none is.
    void currentChanged(const disputedesk::DisputeRef &ref);

private:
    void take();
    void keep();
    void putBack();
    void selectKept();

    DisputeTableModel &m_model;
    ListTable &m_table;
    HeldRows m_kept; ///< what was selected when rows were last taken away
    bool m_isOther = false; ///< something else was selected since
    bool m_currentLeft = false; ///< nothing was selected then, for the current dispute had left the list
    DisputeRef m_current;
    bool m_changing = false;
    bool m_moving = false; ///< and rows are being put into another order
    bool m_inAcross = false;
};

} // namespace disputedesk
