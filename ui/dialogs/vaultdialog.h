#pragma once

#include "models/domain/secret.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QList>

class QVBoxLayout;

namespace disputedesk {

class AccountDialogKeyEdit;
class ActButton;
class InkLabel;

/// Asks for the passphrase of a vault of keys: to make one, to open it, to change it. It keeps nothing itself, and
/// stays until somebody says how it went.
class VaultDialog : public QDialog {
    Q_OBJECT
public:
    enum class Task : quint8 {
        Offer, ///< at the start: make one, or keep keys for this run
        Make,
        Open, ///< at the start, or go on without it
        Change
    };
    VaultDialog(Task task, const Theme &theme, QWidget *parent = nullptr);

    /// Nothing can be typed or pressed while the answer is on its way.
    void setBusy(bool busy);
    /// Why it did not work; what was typed as the passphrase of now has to be typed again.
    void setRefused(const QString &why);

    void reject() override;

Q_SIGNALS:
    /// `passphrase`: the vault's of now, empty for a new vault. `fresh`: the one from now on, empty to open one.
    void given(const disputedesk::Secret &passphrase, const disputedesk::Secret &fresh);
    /// The button beside it: a decision, unlike Escape.
    void declined();

private:
    AccountDialogKeyEdit *addField(QVBoxLayout *column, const char *name, const QString &label);
    void judge();

    InkLabel *m_problem;
    ActButton *m_act;
    ActButton *m_other;
    AccountDialogKeyEdit *m_now = nullptr; ///< null: there is no vault yet
    AccountDialogKeyEdit *m_fresh = nullptr; ///< null: it stays
    AccountDialogKeyEdit *m_again = nullptr;
    bool m_busy = false;
};

} // namespace disputedesk
