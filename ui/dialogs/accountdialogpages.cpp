#include "ui/dialogs/accountdialogpages.h"

#include "ui/theme/namedbox.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QLabel *heading(const QString &text, const char *objectName, QWidget *field, QWidget *parent)
{
    QLabel *label = plainLabel(text, objectName, parent);
    label->setFont(Theme::headingFont());
    label->setBuddy(field);
    return label;
}

QLabel *note(const QString &text, const char *objectName, QWidget *parent)
{
    QLabel *label = wrappedLabel(text, objectName, parent, "muted");
    label->setFont(Theme::secondaryFont());
    return label;
}

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    return column;
}

QComboBox *verbBox(const char *objectName, const QString &name, HttpVerb chosen, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    nameBox(*box, QLatin1StringView(objectName), name);
    box->setAccessibleDescription(name); // a screen reader calls a box by what is chosen: both would be "POST"
    for (const HttpVerb verb : {HttpVerb::Post, HttpVerb::Patch})
        box->addItem(verbName(verb), int(verb));
    box->setCurrentIndex(box->findData(int(chosen)));
    box->setFocusPolicy(Qt::StrongFocus); // the wheel that scrolls past it must not change it
    return box;
}
} // namespace

OmiseAccountPage::OmiseAccountPage(const Account &account, QWidget *parent)
    : AccountDialogPage(parent)
    , m_days(new QSpinBox(this))
    , m_accept(verbBox("acceptVerb", tr("HTTP verb of accept"), account.acceptVerb, this))
    , m_close(verbBox("closeVerb", tr("HTTP verb of close"), account.closeVerb, this))
{
    setObjectName(u"omisePage"_s);
    m_days->setObjectName(u"deadlineDays"_s);
    m_days->setFocusPolicy(Qt::StrongFocus);
    m_days->setAccessibleName(tr("Days to respond"));
    m_days->setRange(1, 90);
    m_days->setValue(account.deadlineDays);
    m_days->setSuffix(tr(" days after opening", "deadline rule; begins with a space"));

    QLabel *accept = plainLabel(tr("Accept"), "acceptVerbCaption", this);
    QLabel *close = plainLabel(tr("Close"), "closeVerbCaption", this);
    accept->setBuddy(m_accept);
    close->setBuddy(m_close);
    auto *verbs = new QGridLayout;
    verbs->setHorizontalSpacing(2 * metrics::kGrid);
    verbs->addWidget(accept, 0, 0);
    verbs->addWidget(m_accept, 0, 1);
    verbs->setColumnMinimumWidth(2, 2 * metrics::kGrid); // between the two pairs
    verbs->addWidget(close, 0, 3);
    verbs->addWidget(m_close, 0, 4);
    verbs->setColumnStretch(5, 1);

    connect(m_days, &QSpinBox::valueChanged, this, &AccountDialogPage::changed);
    for (QComboBox *box : {m_accept, m_close})
        connect(box, &QComboBox::currentIndexChanged, this, &AccountDialogPage::changed);
    QVBoxLayout *column = columnOf(this);
    column->addWidget(heading(tr("Estimated deadline"), "deadlineDaysCaption", m_days, this));
    column->addWidget(m_days, 0, Qt::AlignLeft);
    column->addWidget(note(
        tr("The provider names no deadline, so it is estimated. You can set a date per dispute."), "daysNote", this));
    column->addSpacing(2 * metrics::kGrid);
    column->addWidget(heading(tr("HTTP verbs"), "verbsCaption", m_accept, this));
    column->addLayout(verbs);
    column->addWidget(note(tr("Omise takes one or the other. If it refuses the one, the program changes to the other "
                              "and asks you again."),
        "verbsNote", this));
}

void OmiseAccountPage::fill(Account &account) const
{
    account.deadlineDays = m_days->value();
    account.acceptVerb = HttpVerb(m_accept->currentData().toInt());
    account.closeVerb = HttpVerb(m_close->currentData().toInt());
}

WooshPayAccountPage::WooshPayAccountPage(const Account &account, QWidget *parent)
    : AccountDialogPage(parent)
    , m_parameters(new QComboBox(this))
{
    setObjectName(u"wooshPayPage"_s);
    nameBox(*m_parameters, u"listParameters"_s, tr("Parameters of the list"));
    m_parameters->setFocusPolicy(Qt::StrongFocus);
    m_parameters->addItem(tr("In the query and the body"), int(ListParameters::Both));
    m_parameters->addItem(tr("In the query only"), int(ListParameters::Query));
    m_parameters->addItem(tr("In the body only"), int(ListParameters::Body));
    m_parameters->setCurrentIndex(m_parameters->findData(int(account.listParameters)));

    connect(m_parameters, &QComboBox::currentIndexChanged, this, &AccountDialogPage::changed);
    QVBoxLayout *column = columnOf(this);
    column->addWidget(heading(tr("Parameters of the list"), "listParametersCaption", m_parameters, this));
    column->addWidget(m_parameters, 0, Qt::AlignLeft);
    column->addWidget(note(tr("WooshPay's documents put them in the body of a GET, which some proxies drop. Leave both "
                              "unless the list fails or always begins anew."),
        "listParametersNote", this));
}

void WooshPayAccountPage::fill(Account &account) const
{
    account.listParameters = ListParameters(m_parameters->currentData().toInt());
}

AccountDialogPage *makeAccountPage(ProviderKind provider, const Account &account, QWidget *parent)
{
    switch (provider) {
    case ProviderKind::Omise: return new OmiseAccountPage(account, parent);
    case ProviderKind::WooshPay: return new WooshPayAccountPage(account, parent);
    case ProviderKind::Stripe: break;
    }
    return nullptr;
}

} // namespace disputedesk
