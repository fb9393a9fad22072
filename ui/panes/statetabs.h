#pragma once

#include "models/items/disputetablemodel.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QAction;
class QButtonGroup;

namespace disputedesk {

class StateTab;

/// The row of status tabs. "No ruling" and "Unknown" are there only while something stands in them or they are chosen.
class StateTabs : public QWidget {
    Q_OBJECT
public:
    using Tab = std::optional<Stage>; ///< empty: All

    StateTabs(const Theme &theme, QWidget *parent = nullptr);

    /// What stands in each tab whatever is searched.
    void setSummaries(const QList<StageSummary> &summaries, int allCount);
    /// What of it fits the search in force: "3 of 21", and the sums of those. Nothing: there is no search.
    void setMatches(const std::optional<QList<StageSummary>> &matches);
    /// Whether somebody has counted: before the first reading there is no zero. `coming`: figures are on their way, and
    /// the line for sums waits for them.
    void setCounted(bool counted, bool coming);
    Tab current() const { return m_current; }
    /// Shows `tab` as chosen; emits nothing.
    void setCurrent(Tab tab);
    /// One action per tab with Ctrl+1 to Ctrl+7, for a menu.
    QList<QAction *> actions() const { return m_actions; }

Q_SIGNALS:
    void chosen(std::optional<disputedesk::Stage> tab);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void addTab(Tab tab, const QKeySequence &keys);
    static QString nameOf(Tab tab);
    void choose(int place);
    void showTabs();
    void showSumsLine();
    void fitSums();
    void showFigures();

    const Theme &m_theme;
    QButtonGroup *m_group;
    QList<Tab> m_tabs;
    QList<StateTab *> m_buttons; ///< beside m_tabs
    QList<QAction *> m_actions; ///< beside m_tabs
    QList<StageSummary> m_summaries;
    int m_allCount = 0;
    std::optional<QList<StageSummary>> m_matches;
    bool m_sumsComing = false;
    Tab m_current = Stage::NeedsResponse;
};

} // namespace disputedesk
