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
    /// What opens it.
    enum class Asks : quint8 {
        Nothing, ///< a button: the keyring is asked, or nothing is guarded
        Key, ///< the secret key of an account
        Passphrase ///< the vault's
    };
    explicit LockWindow(const Theme &theme, QWidget *parent = nullptr);

    void setAsks(Asks asks);
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
    Asks m_asks = Asks::Nothing;
    InkLabel *m_what;
    QLineEdit *m_key; ///< hidden letters: nothing of it can be copied
    InkLabel *m_problem;
    ActButton *m_unlock;
};

} // namespace disputedesk
