#include "ui/dialogs/vaultdialog.h"

#include "models/domain/passphrase.h"
#include "models/items/textjoins.h"
#include "ui/dialogs/accountdialogkeyedit.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/spoken.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/wholedialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
struct Words {
    QString title, what, act, other;
};

class VaultTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::VaultDialog)

public:
    static Words of(VaultDialog::Task task)
    {
        using Task = VaultDialog::Task;
        const QString made = tr("A vault is a file that only your passphrase opens. It keeps your secret keys and the "
                                "keys of the cache, so that disputes are here at the next start, offline too. Nobody "
                                "can open it when the passphrase is forgotten.");
        switch (task) {
        case Task::Offer:
            return {tr("Where are your keys to be kept?"),
                oneAfterTheOther(tr("No keyring of the system is in use."), made),
                tr("Keep keys in a vault with a passphrase"), tr("Only for this run")};
        case Task::Make: return {tr("Make a vault of keys"), made, tr("Make vault"), tr("Cancel")};
        case Task::Open:
            return {tr("Open the vault of keys"),
                tr("Your secret keys and the keys of the cache are in it. Without it the cache stays closed and as it "
                   "is, and keys that you enter are for this run only. When the passphrase is forgotten, go on without "
                   "the vault and remove it in Settings."),
                tr("Open vault"), tr("Go on without it")};
        case Task::Change: break;
        }
        return {tr("Change the passphrase"),
            tr("Copies of the vault that were made before still open with the old passphrase."),
            tr("Change passphrase"), tr("Cancel")};
    }
    static QString problem(PassphraseProblem problem)
    {
        switch (problem) {
        case PassphraseProblem::None: break;
        case PassphraseProblem::TooShort:
            return tr("A passphrase has %n letters at least. Several words are good.", nullptr, int(kPassphraseLeast));
        case PassphraseProblem::TooLong:
            return tr("A passphrase has %Ln letters at most.", nullptr, int(kPassphraseMost));
        }
        return {};
    }
};
} // namespace

VaultDialog::VaultDialog(Task task, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_problem(new InkLabel(theme, Ink::Danger, InkLabel::Type::Secondary, u"vaultProblem"_s, this))
    , m_act(new ActButton(u"vaultAct"_s, ActKeys::EnterAndSpace, this))
    , m_other(new ActButton(u"vaultOther"_s, ActKeys::EnterAndSpace, this))
{
    setObjectName(u"vaultDialog"_s);
    offerHelp(*this, u"settings"_s, theme);
    setWindowModality(Qt::WindowModal);
    const Words words = VaultTexts::of(task);
    setWindowTitle(words.title);
    auto *title = new InkLabel(theme, Ink::Text, InkLabel::Type::Title, u"vaultTitle"_s, this);
    title->write(words.title);
    title->setWraps(true);
    auto *what = new InkLabel(theme, Ink::Muted, InkLabel::Type::Base, u"vaultWhat"_s, this);
    what->write(words.what);
    what->setWraps(true);
    setAccessibleDescription(words.what);
    m_problem->setWraps(true);
    setLive(*m_problem);
    // The lines' place is kept, so that the dialog does not jump while somebody types.
    m_problem->setMinimumHeight(2 * m_problem->fontMetrics().lineSpacing());
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_other->setPlainText(words.other);
    m_act->setPlainText(words.act);
    m_act->setDefault(true);
    setStyleProperty(m_act, "role", u"main"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(what);
    if (task == Task::Open || task == Task::Change)
        m_now = addField(column, "vaultNow", task == Task::Open ? tr("Passphrase") : tr("Current passphrase"));
    if (task != Task::Open) {
        m_fresh = addField(column, "vaultFresh", m_now ? tr("New passphrase") : tr("Passphrase"));
        m_again = addField(column, "vaultAgain", m_now ? tr("New passphrase again") : tr("Passphrase again"));
    }
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(m_other);
    buttons->addWidget(m_act);
    column->addLayout(buttons);
    keepWhole(*this, qMax(560, fontMetrics().averageCharWidth() * 80));

    connect(m_other, &QPushButton::clicked, this, [this] {
        Q_EMIT declined();
        reject();
    });
    connect(m_act, &QPushButton::clicked, this, [this] {
        const auto typed = [](AccountDialogKeyEdit *edit) { return edit ? passphraseOf(edit->text()) : Secret(); };
        Q_EMIT given(typed(m_now), typed(m_fresh));
    });
    QWidget *before = nullptr;
    for (QWidget *next : std::initializer_list<QWidget *>{m_now, m_fresh, m_again, m_other, m_act}) {
        if (before && next)
            setTabOrder(before, next);
        before = next ? next : before;
    }
    judge();
    (m_now ? m_now : m_fresh)->setFocus();
}

AccountDialogKeyEdit *VaultDialog::addField(QVBoxLayout *column, const char *name, const QString &label)
{
    auto *edit = new AccountDialogKeyEdit(this);
    edit->setObjectName(QLatin1StringView(name));
    edit->setMaxLength(32767); // one that is too long is told so, not cut off
    edit->setAccessibleName(label);
    QLabel *const caption = plainLabel(label, (QByteArray(name) + "Caption").constData(), this);
    caption->setFont(Theme::headingFont());
    caption->setBuddy(edit);
    column->addWidget(caption);
    column->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, &VaultDialog::judge);
    return edit;
}

void VaultDialog::judge()
{
    QString problem;
    bool unfinished = false; // no mistake yet
    bool enough = !m_now || !m_now->text().isEmpty();
    if (m_fresh) {
        const PassphraseProblem found = passphraseProblem(m_fresh->text());
        const bool same = passphraseOf(m_fresh->text()).reveal() == passphraseOf(m_again->text()).reveal();
        unfinished = found == PassphraseProblem::TooShort;
        if (!m_fresh->text().isEmpty())
            problem = VaultTexts::problem(found);
        if (problem.isEmpty() && !same && !m_again->text().isEmpty())
            problem = tr("The two are not the same.");
        enough = enough && found == PassphraseProblem::None && same;
    }
    m_problem->setInk(unfinished ? Ink::Muted : Ink::Danger);
    m_problem->write(problem);
    if (m_now)
        m_now->setAccessibleDescription({}); // another try
    if (m_fresh)
        m_fresh->setAccessibleDescription(problem);
    m_act->setEnabled(enough && !m_busy);
    m_act->setAccessibleDescription(problem);
}

void VaultDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        edit->setEnabled(!busy);
    m_other->setEnabled(!busy);
    judge();
    if (busy) {
        m_problem->setInk(Ink::Muted);
        m_problem->write(tr("A moment…"));
    }
}

void VaultDialog::setRefused(const QString &why)
{
    if (m_now) {
        m_now->clear();
        m_now->setAccessibleDescription(why); // for who comes to it later than it is said
        m_now->setFocus();
    }
    m_problem->setInk(Ink::Danger);
    m_problem->write(why);
}

void VaultDialog::reject()
{
    if (!m_busy) // what was asked for is on its way: it is told how it went first
        QDialog::reject();
}

} // namespace disputedesk
