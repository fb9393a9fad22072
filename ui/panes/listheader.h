#pragma once

#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QPushButton;

namespace disputedesk {

/// The search line with Refresh and Columns beside it. Tells what was typed after a short rest, Enter at once.
class ListHeader : public QWidget {
    Q_OBJECT
public:
    static constexpr int kDebounceMs = 150;

    ListHeader(const Theme &theme, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text); ///< told at once
    QMenu *columnsMenu() const { return m_columnsMenu; }
    QAction *searchAction() const { return m_search; } ///< Ctrl+F
    QAction *refreshAction() const { return m_refresh; } ///< F5
    /// Refreshing again while it runs helps nobody.
    void setRefreshing(bool refreshing);

Q_SIGNALS:
    void searchChanged(const QString &text);
    void refreshRequested();
    void columnsMenuAboutToShow();
    /// Down, Enter, or Esc in an empty line: on to the table.
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    QLineEdit *m_edit;
    QAction *m_clear;
    QAction *m_search;
    QAction *m_refresh;
    QPushButton *m_refreshButton;
    QMenu *m_columnsMenu;
    QTimer m_rest;
    QString m_told;
};

} // namespace disputedesk
