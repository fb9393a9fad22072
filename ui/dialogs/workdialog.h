#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QProgressBar;

namespace disputedesk {

class ActButton;
class InkLabel;

/// Long work that a person asked for: what is being done, how far it is, and a way to stop it. It does not hold the
/// window up.
class WorkDialog : public QDialog {
    Q_OBJECT
public:
    WorkDialog(const QString &title, const Theme &theme, QWidget *parent = nullptr);

    /// Shows it in a moment: shorter work is over before a dialog is read.
    void showSoon();
    /// `total` 0: nobody knows yet. Of no account once it was stopped.
    void setProgress(qint64 done, qint64 total);

Q_SIGNALS:
    void cancelRequested();

protected:
    /// Escape and the window's cross stop the work too: nothing goes on unseen.
    void reject() override;

private:
    InkLabel *m_text;
    QProgressBar *m_bar;
    ActButton *m_cancel;
    bool m_stopping = false;
};

} // namespace disputedesk
