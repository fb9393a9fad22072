#include "ui/dialogs/lockwindow.h"

#include "models/domain/passphrase.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/spoken.h"
#include "ui/theme/stylesheet.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

LockWindow::LockWindow(const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_what(new InkLabel(theme, Ink::Muted, InkLabel::Type::Base, u"lockWhat"_s, this))
    , m_key(new QLineEdit(this))
    , m_problem(new InkLabel(theme, Ink::Danger, InkLabel::Type::Secondary, u"lockProblem"_s, this))
    , m_unlock(new ActButton(u"lockUnlock"_s, ActKeys::EnterAndSpace, this))
{
    setObjectName(u"lockWindow"_s);
    setWindowTitle(tr("Disputedesk is locked"));
    auto *title = new InkLabel(theme, Ink::Text, InkLabel::Type::Title, u"lockTitle"_s, this);
    title->write(windowTitle());
    title->setWraps(true);
    m_what->setWraps(true);
    m_key->setObjectName(u"lockKey"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_problem->setWraps(true);
    setLive(*m_problem);
    m_unlock->setPlainText(tr("Unlock"));
    setStyleProperty(m_unlock, "role", u"main"_s);
    const auto ask = [this] {
        const Secret typed =
            m_asks == Asks::Passphrase ? passphraseOf(m_key->text()) : Secret(m_key->text().trimmed().toUtf8());
        m_key->clear();
        if (m_unlock->isEnabled())
            Q_EMIT unlockRequested(typed);
    };
    connect(m_unlock, &QPushButton::clicked, this, ask);
    connect(m_key, &QLineEdit::returnPressed, this, ask);

    auto *button = new QHBoxLayout; // at the left edge, as all above it
    button->addWidget(m_unlock);
    button->addStretch();
    auto *middle = new QVBoxLayout;
    middle->setSpacing(14);
    middle->addStretch();
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_key),
             static_cast<QWidget *>(m_problem)})
        middle->addWidget(part);
    middle->addLayout(button);
    middle->addStretch();
    auto *all = new QHBoxLayout(this);
    all->addStretch(1);
    all->addLayout(middle, 2);
    all->addStretch(1);
    setAsks(Asks::Nothing);
    setProblem({});
}

void LockWindow::setAsks(Asks asks)
{
    m_asks = asks;
    m_key->setVisible(asks != Asks::Nothing);
    m_key->setAccessibleName(
        asks == Asks::Passphrase ? tr("Passphrase of the vault of keys") : tr("Secret key of one of your accounts"));
    m_key->setPlaceholderText(m_key->accessibleName());
    switch (asks) {
    case Asks::Nothing: m_what->write(tr("Running work continues. All you have typed is kept.")); break;
    case Asks::Key:
        m_what->write(tr("Running work continues. No keyring keeps your keys: enter the secret key of one of your "
                         "accounts to unlock. All you have typed is kept."));
        break;
    case Asks::Passphrase:
        m_what->write(
            tr("Running work continues. Enter the passphrase of the vault of keys to unlock. All you have typed "
               "is kept."));
        break;
    }
    setAccessibleDescription(m_what->text());
}

void LockWindow::setProblem(const QString &text)
{
    m_problem->write(text);
    m_problem->setVisible(!text.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_unlock)})
        part->setAccessibleDescription(text); // for who comes to it later than it was said
}

void LockWindow::setBusy(bool busy)
{
    m_unlock->setEnabled(!busy);
    m_key->setEnabled(!busy);
    if (!busy && isVisible() && m_key->isVisibleTo(this))
        m_key->setFocus(Qt::OtherFocusReason); // for the next try
}

void LockWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // the program ends as its main window does, or stays locked
    Q_EMIT closeRequested();
}

void LockWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setProblem({});
    m_key->clear();
    QWidget *const first = m_key->isVisibleTo(this) ? static_cast<QWidget *>(m_key) : m_unlock;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace disputedesk
