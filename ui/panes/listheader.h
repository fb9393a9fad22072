#pragma once

#include "models/items/rowfilter.h"
#include "ui/panes/searchline.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;
class QPushButton;

namespace disputedesk {

class SaveViewButton;
class SearchProblem;

/// The search line with the filter of inquiries, Refresh and Columns beside it, and what is wrong with the line under
/// it. Tells what was typed after a short rest, Enter at once.
class ListHeader : public QWidget {
    Q_OBJECT
public:
    static constexpr int kDebounceMs = 150;
    static constexpr int kComplainMs = 1200; ///< without a key: what is typed is meant

    ListHeader(const Theme &theme, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text); ///< told at once; undo brings the old one back
    /// Where the line's completions come from.
    void setCompletions(SearchLine::Completions completions) { m_edit->setCompletions(std::move(completions)); }
    /// Says what is wrong with the text that was told; mildly while it is being typed.
    void showProblems(const QList<QueryProblem> &problems);
    QMenu *columnsMenu() const { return m_columnsMenu; }
    QAction *searchAction() const { return m_search; } ///< Ctrl+F
    QAction *refreshAction() const { return m_refresh; } ///< F5
    SaveViewButton &saveViewButton() const { return *m_saveView; }
    /// Shows the filter of inquiries; while one is on, its button says which. Emits nothing.
    void showInquiries(Inquiries inquiries, bool offered);
    /// Refreshing again while it runs helps nobody.
    void setRefreshing(bool refreshing);

Q_SIGNALS:
    void searchChanged(const QString &text);
    void inquiriesChosen(disputedesk::Inquiries inquiries);
    void refreshRequested();
    void columnsMenuAboutToShow();
    /// Down, Enter, or Esc in an empty line: on to the table.
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeInquiries(const Theme &theme);
    void tell();
    void updateProblems();
    bool takeKey(const QKeyEvent &key);

    SearchLine *m_edit;
    SearchProblem *m_problem;
    QAction *m_help;
    QAction *m_clear;
    QAction *m_search;
    QAction *m_refresh;
    SaveViewButton *m_saveView;
    QPushButton *m_refreshButton;
    QPushButton *m_inquiries;
    QActionGroup *m_inquiryChoices;
    QMenu *m_columnsMenu;
    QTimer m_rest;
    QTimer m_complain; ///< runs while a word may still be half typed: nothing is called wrong yet
    QString m_told;
    QList<QueryProblem> m_problems;
    bool m_typing = false; ///< and has not left the line: what is not finished is not wrong yet
};

} // namespace disputedesk
