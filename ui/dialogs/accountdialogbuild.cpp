// How the account dialog is put together.
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/accountdialogkey.h"
#include "ui/dialogs/accountdialogkeyedit.h"
#include "ui/dialogs/accountdialogpages.h"
#include "ui/theme/fitscroll.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/wholedialog.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr ProviderKind kProviders[] = {ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe};

/// A caption above its field, as the field's buddy.
QLabel *caption(const QString &text, const char *objectName, QWidget *field, QWidget *parent)
{
    QLabel *label = plainLabel(text, objectName, parent);
    label->setFont(Theme::headingFont());
    label->setBuddy(field);
    return label;
}

QVBoxLayout *columnOf(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    return column;
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
    , m_providers(new QButtonGroup(this))
    , m_title(wrappedLabel({}, "accountDialogTitle", this))
    , m_intro(wrappedLabel({}, "accountDialogIntro", this, "muted"))
{
    if (m_isNew)
        m_account.id = QUuid::createUuid();
    setObjectName(u"accountDialog"_s);
    build(theme);
    if (!m_isNew)
        m_key->setRequiredMode(account.mode);
    connectParts();
    chooseProvider(account.provider);
    m_key->edit()->setFocus();
}

void AccountDialog::build(const Theme &theme)
{
    // Made in the order of the keyboard.
    m_title->setFont(Theme::titleFont());
    QWidget *providers = makeProviders();
    m_key = new AccountDialogKey(theme, this);
    QWidget *name = makeName();
    m_more = new QToolButton(this);
    m_more->setObjectName(u"advancedToggle"_s);
    m_more->setText(tr("Advanced"));
    m_more->setAccessibleName(tr("Advanced settings"));
    m_more->setCheckable(true);
    m_more->setIcon(theme.icon(u"settings"_s));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advanced = makeAdvanced();
    const bool unusual = !m_account.baseUrl.isEmpty();
    m_more->setChecked(unusual);
    m_advanced->setVisible(unusual);
    m_result = wrappedLabel({}, "checkResult", this, "danger");

    m_connect = new QPushButton(this);
    m_connect->setObjectName(u"checkAndConnect"_s);
    m_connect->setProperty("role", u"main"_s);
    m_connect->setDefault(true);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"cancelAccount"_s);
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setAutoDefault(false);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(2 * metrics::kGrid);
    acts->addStretch(1);
    acts->addWidget(m_cancel);
    acts->addWidget(m_connect);

    auto *body = new QWidget(this);
    body->setObjectName(u"accountBody"_s);
    QVBoxLayout *fields = columnOf(body);
    fields->setContentsMargins(0, 0, metrics::kGrid, 0);
    fields->addWidget(m_intro);
    fields->addSpacing(2 * metrics::kGrid);
    fields->addWidget(providers);
    fields->addSpacing(metrics::kGrid);
    fields->addWidget(m_key);
    fields->addSpacing(2 * metrics::kGrid);
    fields->addWidget(name);
    fields->addSpacing(metrics::kGrid);
    fields->addWidget(m_more, 0, Qt::AlignLeft);
    fields->addWidget(m_advanced);
    fields->addStretch(1);
    // At 200 % the advanced part has no room; how the check ended and the buttons are always in sight.
    auto *scroll = new FitScroll(u"accountScroll"_s, this);
    scroll->hold(body);
    scroll->keepBarRoom(); // it stands in the margin: a bar that comes would break the texts anew, and so stay
    constexpr int kBeside = metrics::kGrid + 10; // the bar, and the room before it
    m_title->setContentsMargins(0, 0, kBeside, 0);
    m_result->setContentsMargins(0, 0, kBeside, 0);
    acts->setContentsMargins(0, 0, kBeside, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        6 * metrics::kGrid, 5 * metrics::kGrid, 6 * metrics::kGrid - kBeside, 5 * metrics::kGrid);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addSpacing(metrics::kGrid);
    column->addWidget(m_result);
    column->addLayout(acts);
    keepWhole(*this, fontMetrics().averageCharWidth() * 68);
    connect(m_more, &QToolButton::toggled, this, [this, scroll](bool shown) {
        m_advanced->setVisible(shown); // keepWhole() gives it room, and takes that back: no hole is left
        if (shown) // where it does not fit, a press must not look as if nothing had come of it
            QTimer::singleShot(0, m_baseUrl, [this, scroll] { scroll->ensureWidgetVisible(m_baseUrl); });
    });
}

QWidget *AccountDialog::makeProviders()
{
    auto *box = new QWidget(this);
    box->setObjectName(u"providerChoice"_s);
    QVBoxLayout *column = columnOf(box);
    auto *row = new QHBoxLayout;
    row->setSpacing(4 * metrics::kGrid);
    for (const ProviderKind kind : kProviders) {
        auto *choice = new QRadioButton(providerName(kind), box);
        choice->setObjectName(u"provider"_s + providerName(kind));
        choice->setAccessibleName(providerName(kind));
        choice->setChecked(kind == m_account.provider);
        m_providers->addButton(choice, int(kind));
        row->addWidget(choice);
    }
    row->addStretch(1);
    column->addWidget(caption(tr("Provider"), "providerCaption", m_providers->button(0), box));
    column->addLayout(row);
    box->setVisible(m_isNew); // an account stays where it is
    return box;
}

QWidget *AccountDialog::makeName()
{
    auto *box = new QWidget(this);
    m_label = new QLineEdit(box);
    m_label->setObjectName(u"accountLabel"_s);
    m_label->setAccessibleName(tr("Name"));
    m_label->setText(m_account.label);
    m_label->setMaxLength(80);
    m_label->setPlaceholderText(tr("Your own name for it, such as Siam Goods"));
    QVBoxLayout *column = columnOf(box);
    column->addWidget(caption(tr("Name"), "accountLabelCaption", m_label, box));
    column->addWidget(m_label);
    return box;
}

QWidget *AccountDialog::makeAdvanced()
{
    auto *box = new QWidget(this);
    box->setObjectName(u"advanced"_s);
    m_baseUrl = new QLineEdit(box);
    m_baseUrl->setObjectName(u"baseUrl"_s);
    m_baseUrl->setAccessibleName(tr("Address of the server"));
    m_baseUrl->setText(m_account.baseUrl.toString());
    m_baseUrlProblem = wrappedLabel({}, "baseUrlProblem", box, "danger");
    m_baseUrlProblem->setFont(Theme::secondaryFont());
    QVBoxLayout *column = columnOf(box);
    column->setContentsMargins(0, metrics::kGrid, 0, 0);
    column->addWidget(caption(tr("Address of the server"), "baseUrlCaption", m_baseUrl, box));
    column->addWidget(m_baseUrl);
    column->addWidget(m_baseUrlProblem);
    column->addSpacing(2 * metrics::kGrid);
    for (const ProviderKind kind : kProviders) {
        AccountDialogPage *page = makeAccountPage(kind, m_account, box);
        if (!page)
            continue;
        page->hide();
        column->addWidget(page);
        connect(page, &AccountDialogPage::changed, this, &AccountDialog::edited);
        m_pages.insert(kind, page);
    }
    return box;
}

} // namespace disputedesk
