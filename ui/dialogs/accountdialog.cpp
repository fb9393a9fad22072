#include "ui/dialogs/accountdialog.h"

#include "ui/dialogs/accountdialogkeyedit.h"
#include "ui/dialogs/accountdialogtexts.h"
#include "ui/theme/modebadge.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/stylesheet.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// A caption above its field, as the field's buddy.
QLabel *caption(const QString &text, const char *objectName, QWidget *field, QWidget *parent)
{
    QLabel *label = plainLabel(text, objectName, parent);
    label->setFont(Theme::headingFont());
    label->setBuddy(field);
    return label;
}
} // namespace

AccountDialog::AccountDialog(ProviderKind provider, const Theme &theme, QWidget *parent)
    : AccountDialog(Account{.id = {}, .provider = provider, .label = {}, .baseUrl = {}, .remoteId = {}}, theme, parent)
{
}

AccountDialog::AccountDialog(const Account &account, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_account(account)
    , m_isNew(account.id.isNull())
    , m_label(new QLineEdit(this))
    , m_key(new AccountDialogKeyEdit(this))
    , m_keyProblem(wrappedLabel({}, "keyProblem", this, "muted"))
    , m_badge(new ModeBadge(theme, account.mode, this))
    , m_modeText(plainLabel({}, "modeText", this, "muted"))
    , m_advanced(nullptr)
    , m_baseUrl(new QLineEdit(this))
    , m_baseUrlProblem(wrappedLabel({}, "baseUrlProblem", this, "danger"))
    , m_days(new QSpinBox(this))
    , m_result(wrappedLabel({}, "checkResult", this, "danger"))
    , m_connect(new QPushButton(m_isNew ? tr("Check and connect") : tr("Check and replace key"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    if (m_isNew)
        m_account.id = QUuid::createUuid();
    setObjectName(u"accountDialog"_s);
    setWindowTitle(
        m_isNew ? tr("Connect %1").arg(providerName(account.provider)) : tr("New key for %1").arg(account.label));
    setAccessibleName(windowTitle());
    build(theme);
    connectParts();
    validate();
    m_key->setFocus();
}

void AccountDialog::build(const Theme &theme)
{
    auto *title = wrappedLabel(windowTitle(), "accountDialogTitle", this);
    title->setFont(Theme::titleFont());
    auto *intro =
        wrappedLabel(tr("The key goes to the provider, and into the keyring where there is one. Never into a file."),
            "accountDialogIntro", this, "muted");

    m_key->setObjectName(u"secretKey"_s);
    m_key->setAccessibleName(tr("Secret key"));
    m_key->setPlaceholderText(m_account.provider == ProviderKind::Omise ? u"skey_…"_s : u"sk_…"_s);
    m_key->setFont(Theme::monoFont());
    m_keyProblem->setFont(Theme::secondaryFont());
    auto *show = new QCheckBox(tr("Show key"), this);
    show->setObjectName(u"showKey"_s);
    show->setAccessibleName(show->text());
    connect(show, &QCheckBox::toggled, m_key, &AccountDialogKeyEdit::setRevealed);

    m_label->setObjectName(u"accountLabel"_s);
    m_label->setAccessibleName(tr("Name"));
    m_label->setText(m_account.label);
    m_label->setMaxLength(80);
    m_label->setPlaceholderText(tr("Your own name for it, such as Siam Goods"));
    m_label->setEnabled(m_isNew);

    auto *keyCaption = new QHBoxLayout;
    keyCaption->addWidget(caption(tr("Secret key"), "secretKeyCaption", m_key, this));
    keyCaption->addStretch(1);
    keyCaption->addWidget(m_modeText);
    keyCaption->addWidget(m_badge);
    auto *underKey = new QHBoxLayout;
    underKey->addWidget(m_keyProblem, 1, Qt::AlignTop);
    underKey->addWidget(show, 0, Qt::AlignTop);

    auto *more = new QToolButton(this);
    more->setObjectName(u"advancedToggle"_s);
    more->setText(tr("Advanced"));
    more->setAccessibleName(tr("Advanced settings"));
    more->setCheckable(true);
    more->setIcon(theme.icon(u"settings"_s));
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advanced = makeAdvanced(theme);
    const bool unusual = !m_account.baseUrl.isEmpty();
    more->setChecked(unusual);
    m_advanced->setVisible(unusual);
    connect(more, &QToolButton::toggled, this, [this](bool on) { // only now: there is no layout to grow before
        m_advanced->setVisible(on);
        growToFit();
    });

    m_connect->setObjectName(u"checkAndConnect"_s);
    m_connect->setAccessibleName(m_connect->text());
    m_connect->setProperty("role", u"main"_s);
    m_connect->setDefault(true);
    m_cancel->setObjectName(u"cancelAccount"_s);
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setAutoDefault(false);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(2 * metrics::kGrid);
    acts->addStretch(1);
    acts->addWidget(m_cancel);
    acts->addWidget(m_connect);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * metrics::kGrid, 5 * metrics::kGrid, 6 * metrics::kGrid, 5 * metrics::kGrid);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(intro);
    column->addSpacing(3 * metrics::kGrid);
    column->addLayout(keyCaption);
    column->addWidget(m_key);
    column->addLayout(underKey);
    column->addSpacing(2 * metrics::kGrid);
    column->addWidget(caption(tr("Name"), "accountLabelCaption", m_label, this));
    column->addWidget(m_label);
    column->addSpacing(metrics::kGrid);
    column->addWidget(more, 0, Qt::AlignLeft);
    column->addWidget(m_advanced);
    column->addSpacing(metrics::kGrid);
    column->addWidget(m_result);
    column->addStretch(1);
    column->addLayout(acts);
    setMinimumWidth(fontMetrics().averageCharWidth() * 68);
    const QList<QWidget *> order{m_key, show, m_label, more, m_baseUrl, m_days, m_connect, m_cancel};
    for (qsizetype i = 1; i < order.size(); ++i) // the list form is 6.6
        setTabOrder(order.at(i - 1), order.at(i));
}

QWidget *AccountDialog::makeAdvanced(const Theme &)
{
    auto *box = new QWidget(this);
    box->setObjectName(u"advanced"_s);
    m_baseUrl->setObjectName(u"baseUrl"_s);
    m_baseUrl->setAccessibleName(tr("Address of the server"));
    m_baseUrl->setText(m_account.baseUrl.toString());
    m_baseUrl->setPlaceholderText(providerHost(m_account.provider, Mode::Live).toString());
    m_baseUrlProblem->setFont(Theme::secondaryFont());
    m_days->setObjectName(u"deadlineDays"_s);
    m_days->setAccessibleName(tr("Days to respond"));
    m_days->setRange(1, 90);
    m_days->setValue(m_account.deadlineDays);
    m_days->setSuffix(tr(" days after opening", "deadline rule; begins with a space"));
    auto *note = wrappedLabel(tr("The provider names no deadline, so it is estimated. You can set a date per dispute."),
        "daysNote", box, "muted");
    note->setFont(Theme::secondaryFont());
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, metrics::kGrid, 0, 0);
    column->setSpacing(6);
    column->addWidget(caption(tr("Address of the server"), "baseUrlCaption", m_baseUrl, box));
    column->addWidget(m_baseUrl);
    column->addWidget(m_baseUrlProblem);
    column->addSpacing(2 * metrics::kGrid);
    column->addWidget(caption(tr("Estimated deadline"), "deadlineDaysCaption", m_days, box));
    column->addWidget(m_days, 0, Qt::AlignLeft);
    column->addWidget(note);
    return box;
}

void AccountDialog::connectParts()
{
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_key), m_label, m_baseUrl})
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_result->clear();
            m_result->hide();
            validate();
        });
    m_result->hide();
    connect(m_connect, &QPushButton::clicked, this, &AccountDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QUrl AccountDialog::typedUrl() const { return QUrl(m_baseUrl->text().trimmed(), QUrl::StrictMode); }

std::optional<Mode> AccountDialog::typedMode() const
{
    const auto mode = checkKey(m_account.provider, m_key->text().trimmed(), typedUrl());
    return mode ? std::optional(*mode) : std::nullopt;
}

void AccountDialog::validate()
{
    const bool hasUrl = !m_baseUrl->text().trimmed().isEmpty();
    const HostProblem hostProblem = hasUrl ? checkBaseUrl(typedUrl()) : HostProblem::None;
    showProblem(m_baseUrl, m_baseUrlProblem, hostProblemText(hostProblem));

    const auto mode = checkKey(m_account.provider, m_key->text().trimmed(), typedUrl());
    QString problem = mode ? QString() : keyProblemText(mode.error(), m_account.provider);
    if (mode && !m_isNew && *mode != m_account.mode)
        problem = m_account.mode == Mode::Live
            ? tr("This account is live; the key is a test key. Add it as an account of its own.")
            : tr("This account is a test one; the key is live. Add it as an account of its own.");
    // An empty or unfinished key is no mistake yet: said quietly.
    const bool unfinished = !mode && (mode.error() == KeyProblem::Empty || mode.error() == KeyProblem::TooShort);
    setStyleProperty(m_keyProblem, "ink", unfinished ? u"muted"_s : u"danger"_s);
    m_keyProblem->setText(problem);
    setStyleProperty(m_key, "invalid", !problem.isEmpty() && !unfinished);
    m_key->setAccessibleDescription(problem);

    m_badge->setVisible(bool(mode));
    m_modeText->setVisible(bool(mode));
    if (mode) {
        m_badge->setMode(*mode);
        m_modeText->setText(*mode == Mode::Live ? tr("real money") : tr("test data"));
    }
    m_connect->setEnabled(!m_checking && problem.isEmpty() && hostProblem == HostProblem::None);
    growToFit();
}

void AccountDialog::growToFit()
{
    // A window does not grow by itself for labels that break lines.
    if (!layout())
        return; // still being built: an account with an address opens "Advanced" at once
    layout()->activate();
    const int needed =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    if (height() < needed)
        resize(width(), needed);
}

void AccountDialog::showProblem(QWidget *field, QLabel *label, const QString &problem)
{
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
    field->setAccessibleDescription(problem);
    setStyleProperty(field, "invalid", !problem.isEmpty());
}

Account AccountDialog::draft() const
{
    Account account = m_account;
    account.mode = typedMode().value_or(m_account.mode);
    account.baseUrl = m_baseUrl->text().trimmed().isEmpty() ? QUrl() : typedUrl();
    account.deadlineDays = m_days->value();
    account.label = m_label->text().trimmed();
    if (account.label.isEmpty())
        account.label = providerName(account.provider) + (account.mode == Mode::Test ? u" test"_s : QString());
    return account;
}

void AccountDialog::submit()
{
    if (!m_connect->isEnabled() || m_checking)
        return;
    Q_EMIT checkRequested(draft(), m_key->secret());
}

void AccountDialog::setChecking()
{
    m_checking = true;
    for (QWidget *field :
        {static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_advanced)})
        field->setEnabled(false);
    setStyleProperty(m_result, "ink", u"muted"_s);
    m_result->setText(tr("Asking %1 whether the key is valid…").arg(providerName(m_account.provider)));
    m_result->show();
    validate();
}

void AccountDialog::setCheckFailed(const QString &message)
{
    m_checking = false;
    m_key->setEnabled(true);
    m_label->setEnabled(m_isNew);
    m_advanced->setEnabled(true);
    validate();
    setStyleProperty(m_result, "ink", u"danger"_s);
    m_result->setText(message);
    m_result->show();
    growToFit();
    m_key->setFocus();
}

void AccountDialog::done(int result)
{
    if (m_checking && result == Rejected)
        Q_EMIT checkCancelled();
    m_checking = false;
    m_key->clear(); // not kept for as long as the dialog object happens to live
    QDialog::done(result);
}

} // namespace disputedesk
