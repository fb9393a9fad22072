#pragma once

#include "models/domain/account.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace disputedesk {

/// What only one provider needs of an account: a page of the account dialog's advanced part.
class AccountDialogPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Puts what is chosen here into `account`.
    virtual void fill(Account &account) const = 0;

Q_SIGNALS:
    void changed();
};

/// Omise: days of the estimated deadline, verbs of accept and close.
class OmiseAccountPage : public AccountDialogPage {
    Q_OBJECT
public:
    OmiseAccountPage(const Account &account, QWidget *parent);
    void fill(Account &account) const override;

private:
    QSpinBox *m_days;
    QComboBox *m_accept;
    QComboBox *m_close;
};

/// WooshPay: where the parameters of its list go.
class WooshPayAccountPage : public AccountDialogPage {
    Q_OBJECT
public:
    WooshPayAccountPage(const Account &account, QWidget *parent);
    void fill(Account &account) const override;

private:
    QComboBox *m_parameters;
};

/// Null for a provider without settings of its own (Stripe).
AccountDialogPage *makeAccountPage(ProviderKind provider, const Account &account, QWidget *parent);

} // namespace disputedesk
