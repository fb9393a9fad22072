#pragma once

#include "models/domain/account.h"
#include "models/domain/secret.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QMap>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace disputedesk {

class AccountDialogKey;
class AccountDialogPage;

/// Adds an account of any provider, or takes a new key for one. What cannot be right is refused under its field while
/// it is typed. The live check is somebody else's: checkRequested() goes out, setCheckFailed() or setCheckPassed()
/// comes back; what the provider says it is must be read and kept by a second click.
class AccountDialog : public QDialog {
    Q_OBJECT
public:
    /// For a new account, `provider` chosen first.
    AccountDialog(ProviderKind provider, const Theme &theme, QWidget *parent = nullptr);
    /// For `account`, whose key is asked for anew: provider and mode must stay what they were.
    AccountDialog(const Account &account, const Theme &theme, QWidget *parent = nullptr);

    /// What is typed so far; id kept or made new, mode by the key.
    Account draft() const;

public Q_SLOTS:
    /// The check runs: fields are locked, Cancel still works.
    void setChecking();
    /// The check ended badly; the fields are open again, the key still there.
    void setCheckFailed(const QString &message);
    /// The check ended well: shows who the provider says it is, and offers to keep it.
    void setCheckPassed(const QString &identity);
    void done(int result) override;

Q_SIGNALS:
    /// "Check": ask the provider, then setCheckPassed() or setCheckFailed().
    void checkRequested(const disputedesk::Account &draft, const disputedesk::Secret &key);
    /// What was checked shall be kept; nothing was changed since.
    void keepRequested();
    /// Cancelled or changed while the check ran or after it passed: what was checked is not wanted any more.
    void checkCancelled();

private:
    enum class Step : quint8 { Typing, Checking, Passed };
    void build(const Theme &theme);
    QWidget *makeProviders();
    QWidget *makeName();
    QWidget *makeAdvanced();
    void connectParts();
    void chooseProvider(ProviderKind provider);
    void edited();
    void setStep(Step step);
    QUrl typedUrl() const;
    void validate();
    void showProblem(QWidget *field, QLabel *label, const QString &problem);
    void showResult(const QString &text, const QString &ink);
    void submit();

    Account m_account;
    bool m_isNew;
    Step m_step = Step::Typing;
    QButtonGroup *m_providers;
    QLabel *m_title;
    QLabel *m_intro;
    AccountDialogKey *m_key = nullptr;
    QLineEdit *m_label = nullptr;
    QToolButton *m_more = nullptr;
    QWidget *m_advanced = nullptr;
    QLineEdit *m_baseUrl = nullptr;
    QLabel *m_baseUrlProblem = nullptr;
    QMap<ProviderKind, AccountDialogPage *> m_pages; ///< of the providers that have settings of their own
    QLabel *m_result = nullptr;
    QPushButton *m_connect = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace disputedesk
