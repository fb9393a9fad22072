#pragma once

#include "models/domain/secret.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;

namespace disputedesk {

class ActButton;
class InkLabel;

/// What stands on the screen while the program is locked: nothing of the data, and the way back in.
class LockWindow : public QWidget {
    Q_OBJECT
public:
    explicit LockWindow(const Theme &theme, QWidget *parent = nullptr);

    /// Whether a key has to be typed, or a button is enough to ask the keyring.
    void setAsksKey(bool asks);
    /// Why it stays locked; empty clears it.
    void setProblem(const QString &text);
    /// Somebody is being asked: nothing can be pressed meanwhile.
    void setBusy(bool busy);

Q_SIGNALS:
    void unlockRequested(const disputedesk::Secret &typed);
    void closeRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    InkLabel *m_what;
    QLineEdit *m_key; ///< hidden letters: nothing of it can be copied
    InkLabel *m_problem;
    ActButton *m_unlock;
};

} // namespace disputedesk
