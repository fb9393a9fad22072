#include "ui/dialogs/accountdialog.h"

#include "models/domain/displaytext.h"
#include "models/domain/hosts.h"
#include "ui/dialogs/accountdialogkey.h"
#include "ui/dialogs/accountdialogkeyedit.h"
#include "ui/dialogs/accountdialogpages.h"
#include "ui/dialogs/accountdialogtexts.h"
#include "ui/theme/spoken.h"
#include "ui/theme/stylesheet.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

void AccountDialog::connectParts()
{
    connect(m_key, &AccountDialogKey::changed, this, &AccountDialog::edited);
    for (QLineEdit *edit : {m_label, m_baseUrl})
        connect(edit, &QLineEdit::textChanged, this, &AccountDialog::edited);
    connect(m_providers, &QButtonGroup::idClicked, this, [this](int id) { chooseProvider(ProviderKind(id)); });
    connect(m_connect, &QPushButton::clicked, this, &AccountDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void AccountDialog::chooseProvider(ProviderKind provider)
{
    m_account.provider = provider;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        it.value()->setVisible(it.key() == provider);
    setWindowTitle(m_isNew ? tr("Connect %1").arg(providerName(provider))
                           : tr("New key for %1").arg(visibleText(m_account.label)));
    setAccessibleName(windowTitle());
    m_title->setText(windowTitle());
    m_intro->setText(keyHelpText(provider));
    m_key->setProvider(provider);
    edited();
}

void AccountDialog::edited()
{
    if (m_step == Step::Passed)
        Q_EMIT checkCancelled(); // what was checked is not what stands here any more
    setStep(Step::Typing);
    showResult({}, u"muted"_s);
    validate();
}

QUrl AccountDialog::typedUrl() const { return QUrl(m_baseUrl->text().trimmed(), QUrl::StrictMode); }

void AccountDialog::validate()
{
    const bool hasUrl = !m_baseUrl->text().trimmed().isEmpty();
    const HostProblem hostProblem = hasUrl ? checkBaseUrl(typedUrl()) : HostProblem::None;
    showProblem(m_baseUrl, m_baseUrlProblem, hostProblemText(hostProblem));
    const bool keyFits = m_key->validate(typedUrl());
    m_baseUrl->setPlaceholderText(providerHost(m_account.provider, m_key->mode().value_or(m_account.mode)).toString());
    m_connect->setEnabled(m_step != Step::Checking && keyFits && hostProblem == HostProblem::None);
}

void AccountDialog::showProblem(QWidget *field, QLabel *label, const QString &problem)
{
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
    field->setAccessibleDescription(problem);
    setStyleProperty(field, "invalid", !problem.isEmpty());
}

void AccountDialog::showResult(const QString &text, const QString &ink)
{
    setStyleProperty(m_result, "ink", ink);
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
    announce(*this, text);
}

Account AccountDialog::draft() const
{
    Account account = m_account;
    if (const AccountDialogPage *page = m_pages.value(account.provider))
        page->fill(account);
    account.mode = m_key->mode().value_or(m_account.mode);
    account.baseUrl = m_baseUrl->text().trimmed().isEmpty() ? QUrl() : typedUrl();
    account.label = m_label->text().trimmed();
    if (account.label.isEmpty())
        //: The name of a test account that was given none; %1 is the provider's name
        account.label = account.mode == Mode::Test ? tr("%1 test").arg(providerName(account.provider))
                                                   : providerName(account.provider);
    return account;
}

void AccountDialog::submit()
{
    if (!m_connect->isEnabled() || m_step == Step::Checking)
        return;
    if (m_step == Step::Passed)
        Q_EMIT keepRequested();
    else
        Q_EMIT checkRequested(draft(), m_key->secret());
}

void AccountDialog::setStep(Step step)
{
    m_step = step;
    const bool locked = step == Step::Checking;
    m_key->setLocked(locked);
    m_label->setEnabled(!locked && m_isNew);
    m_advanced->setEnabled(!locked);
    for (QAbstractButton *button : m_providers->buttons())
        button->setEnabled(!locked);
    m_connect->setText(step != Step::Passed ? tr("Check the key")
            : m_isNew                       ? tr("Connect this account")
                                            : tr("Replace the key"));
    m_connect->setAccessibleName(m_connect->text());
}

void AccountDialog::setChecking()
{
    setStep(Step::Checking);
    showResult(tr("Asking %1 whether the key is valid…").arg(providerName(m_account.provider)), u"muted"_s);
    validate();
}

void AccountDialog::setCheckFailed(const QString &message)
{
    setStep(Step::Typing);
    validate();
    showResult(message, u"danger"_s);
    m_key->edit()->setFocus();
}

void AccountDialog::setCheckPassed(const QString &identity)
{
    setStep(Step::Passed);
    validate();
    showResult(identity, u"success"_s);
    m_connect->setFocus();
}

void AccountDialog::done(int result)
{
    if (m_step != Step::Typing && result == Rejected)
        Q_EMIT checkCancelled();
    m_step = Step::Typing;
    m_key->edit()->blockSignals(true);
    m_key->clear(); // not kept for as long as the dialog object happens to live
    m_key->edit()->blockSignals(false);
    QDialog::done(result);
}

} // namespace disputedesk
