#include "ui/dialogs/accountdialogkey.h"

#include "ui/dialogs/accountdialogkeyedit.h"
#include "ui/dialogs/accountdialogtexts.h"
#include "ui/theme/modebadge.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/stylesheet.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace disputedesk {

AccountDialogKey::AccountDialogKey(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_edit(new AccountDialogKeyEdit(this))
    , m_problem(wrappedLabel({}, "keyProblem", this, "muted"))
    , m_badge(new ModeBadge(theme, Mode::Test, this))
    , m_modeText(plainLabel({}, "modeText", this, "muted"))
    , m_show(new QCheckBox(tr("Show key"), this))
{
    setObjectName(u"keyBlock"_s);
    m_edit->setObjectName(u"secretKey"_s);
    m_edit->setAccessibleName(tr("Secret key"));
    m_edit->setFont(Theme::monoFont());
    m_problem->setFont(Theme::secondaryFont());
    m_show->setObjectName(u"showKey"_s);
    m_show->setAccessibleName(m_show->text());
    connect(m_show, &QCheckBox::toggled, m_edit, &AccountDialogKeyEdit::setRevealed);
    connect(m_edit, &QLineEdit::textChanged, this, &AccountDialogKey::changed);

    QLabel *name = plainLabel(tr("Secret key"), "secretKeyCaption", this);
    name->setFont(Theme::headingFont());
    name->setBuddy(m_edit);
    auto *caption = new QHBoxLayout;
    caption->addWidget(name);
    caption->addStretch(1);
    caption->addWidget(m_modeText);
    caption->addWidget(m_badge);
    auto *under = new QHBoxLayout;
    under->addWidget(m_problem, 1, Qt::AlignTop);
    under->addWidget(m_show, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(caption);
    column->addWidget(m_edit);
    column->addLayout(under);
}

void AccountDialogKey::setProvider(ProviderKind provider)
{
    m_provider = provider;
    m_edit->setPlaceholderText(provider == ProviderKind::Omise ? u"skey_…"_s : u"sk_…"_s);
}

bool AccountDialogKey::validate(const QUrl &baseUrl)
{
    const auto mode = checkKey(m_provider, m_edit->text().trimmed(), baseUrl);
    m_mode = mode ? std::optional(*mode) : std::nullopt;
    QString problem = mode ? QString() : keyProblemText(mode.error(), m_provider);
    if (mode && m_required && *mode != *m_required)
        problem = *m_required == Mode::Live
            ? tr("This account is live; the key is a test key. Add it as an account of its own.")
            : tr("This account is a test one; the key is live. Add it as an account of its own.");
    // An empty or unfinished key is no mistake yet: said quietly.
    const bool unfinished = !mode && (mode.error() == KeyProblem::Empty || mode.error() == KeyProblem::TooShort);
    setStyleProperty(m_problem, "ink", unfinished ? u"muted"_s : u"danger"_s);
    m_problem->setText(problem);
    setStyleProperty(m_edit, "invalid", !problem.isEmpty() && !unfinished);
    m_edit->setAccessibleDescription(problem);
    m_badge->setVisible(bool(mode));
    m_modeText->setVisible(bool(mode));
    if (mode) {
        m_badge->setMode(*mode);
        m_modeText->setText(*mode == Mode::Live ? tr("real money") : tr("test data"));
    }
    return problem.isEmpty();
}

Secret AccountDialogKey::secret() const { return m_edit->secret(); }

void AccountDialogKey::clear() { m_edit->clear(); }

void AccountDialogKey::setLocked(bool locked) { m_edit->setEnabled(!locked); }

QWidget *AccountDialogKey::showBox() const { return m_show; }

} // namespace disputedesk
