#pragma once

#include "models/domain/account.h"
#include "models/domain/secret.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace disputedesk {

class AccountDialogKeyEdit;
class ModeBadge;

/// Adds an account, or takes a new key for one. What cannot be right is refused under its field while it is typed; the
/// live check is somebody else's: checkRequested() goes out, setCheckFailed() or accept() comes back.
class AccountDialog : public QDialog {
    Q_OBJECT
public:
    /// For a new account of `provider`.
    AccountDialog(ProviderKind provider, const Theme &theme, QWidget *parent = nullptr);
    /// For `account`, whose key is asked for anew: the mode must stay what it was.
    AccountDialog(const Account &account, const Theme &theme, QWidget *parent = nullptr);

    /// What is typed so far; id kept or made new, mode by the key.
    Account draft() const;

public Q_SLOTS:
    /// The check runs: fields are locked, Cancel still works.
    void setChecking();
    /// The check ended badly; the fields are open again, the key still there.
    void setCheckFailed(const QString &message);
    void done(int result) override;

Q_SIGNALS:
    /// "Check and connect": connect and ask the provider, then accept() or setCheckFailed().
    void checkRequested(const disputedesk::Account &draft, const disputedesk::Secret &key);
    /// Cancelled while the check ran.
    void checkCancelled();

private:
    void build(const Theme &theme);
    QWidget *makeAdvanced(const Theme &theme);
    void connectParts();
    QUrl typedUrl() const;
    std::optional<Mode> typedMode() const;
    void validate();
    void showProblem(QWidget *field, QLabel *label, const QString &problem);
    void growToFit();
    void submit();

    Account m_account;
    bool m_isNew;
    bool m_checking = false;
    QLineEdit *m_label;
    AccountDialogKeyEdit *m_key;
    QLabel *m_keyProblem;
    ModeBadge *m_badge;
    QLabel *m_modeText;
    QWidget *m_advanced;
    QLineEdit *m_baseUrl;
    QLabel *m_baseUrlProblem;
    QSpinBox *m_days;
    QLabel *m_result;
    QPushButton *m_connect;
    QPushButton *m_cancel;
};

} // namespace disputedesk
