#include "ui/dialogs/settledialog.h"

#include "models/domain/displaytext.h"
#include "models/domain/uploadtraces.h"
#include "models/items/confirmspec.h"
#include "models/items/texts.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/confirmcard.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/endlesswords.h"
#include "ui/theme/fitscroll.h"
#include "ui/theme/spoken.h"
#include "ui/theme/typedtext.h"
#include "ui/theme/wholedialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

SettleDialog::SettleDialog(const WriteIntent &intent, const QString &moneyText, const QString &accountLine,
    const Theme &theme, QWidget *parent, Reads reads)
    : QDialog(parent)
{
    setObjectName(u"settleDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Settle by hand?"));
    offerHelp(*this, u"activity"_s, theme);
    auto *title = new InkLabel(theme, Ink::Text, InkLabel::Type::Title, u"settleTitle"_s, this);
    title->write(confirmTitle(intent.mode,
        tr("Settle “%1” of dispute %2 by hand?").arg(writeVerbText(intent.verb), shortId(intent.disputeId))));
    title->setWraps(true);
    auto *card =
        new ConfirmCard(theme, moneyText, timeText(intent.confirmedAt, QLocale()), accountLine, intent.mode, this);
    auto *scroll = new FitScroll(u"settleScroll"_s, this);
    auto *what = new InkLabel(theme, Ink::Text, InkLabel::Type::Base, u"settleWhat"_s, this);
    const bool apart = noReadCanTell(intent);
    what->write((apart
            ? tr("The answer to this upload was lost. Files that no dispute names are shown nowhere at %1, so nobody "
                 "can see whether a copy lies there; nothing depends on it. Settle it as not applied and attach the "
                 "file again. This sends nothing; it lifts the block on the dispute.")
            : reads == Reads::GoOn
            ? tr("The answer to this request was lost, and the dispute is still being read again. Waiting is safer. If "
                 "you know how it ended from %1's own pages, say what you saw. This sends nothing; it lifts the block "
                 "on the dispute.")
            : tr("The answer to this request was lost, and reading the dispute did not show how it ended. Look at it "
                 "on %1's own pages, then say what you saw. This sends nothing; it lifts the block on the dispute."))
                    .arg(providerName(intent.provider)));
    what->setWraps(true);
    setAccessibleDescription(what->text());

    const auto radio = [this](const QString &name, const QString &text) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(name);
        button->setAccessibleName(text);
        connect(button, &QRadioButton::toggled, this, &SettleDialog::judge);
        return button;
    };
    const bool concedes = intent.verb == WriteVerb::Concede; // "applied" means here that the money is gone
    m_applied = radio(u"settleApplied"_s,
        concedes ? tr("It was applied: the loss is accepted, and the money is gone") : tr("It was applied"));
    m_notApplied = radio(u"settleNotApplied"_s,
        concedes ? tr("It was not applied: the loss is not accepted") : tr("It was not applied"));
    auto *label = new InkLabel(theme, Ink::Text, InkLabel::Type::Heading, u"settleNoteLabel"_s, this);
    label->write(tr("Note for the record of what was sent: what you saw, and where"));
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"settleNote"_s);
    m_note->setAccessibleName(label->text());
    m_note->setTabChangesFocus(true);
    breakEndlessWords(*m_note);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 4 + 18);
    label->setBuddy(m_note);
    connect(m_note, &QPlainTextEdit::textChanged, this, &SettleDialog::judge);
    m_looked = new QCheckBox(apart ? tr("I know that a copy of the file may lie at the provider.")
                                   : tr("I have seen the dispute on the provider's own pages."),
        this);
    m_looked->setObjectName(u"settleLooked"_s);
    m_looked->setAccessibleName(m_looked->text());
    connect(m_looked, &QCheckBox::toggled, this, &SettleDialog::judge);

    m_why = new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, u"settleWhy"_s, this);
    m_why->setWraps(true);
    setLive(*m_why);
    auto *cancel = new ActButton(u"settleCancel"_s, ActKeys::EnterAndSpace, this);
    cancel->setPlainText(tr("Cancel"));
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_settle = new ActButton(u"settleAct"_s, ActKeys::SpaceOnly, this);
    m_settle->setPlainText(tr("Settle with this note"));
    connect(m_settle, &QPushButton::clicked, this, [this] {
        takeComposed(*m_note);
        m_settle->setEnabled(false); // once
        Q_EMIT settled(m_applied->isChecked(), note().trimmed());
    });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_why, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_settle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    // At 200 % not all of it has room: the title, the money and the buttons are always in sight.
    auto *body = new QWidget(this);
    body->setObjectName(u"settleBody"_s);
    auto *parts = new QVBoxLayout(body);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{what, m_applied, m_notApplied, label, m_note, m_looked})
        parts->addWidget(widget);
    parts->addStretch(1);
    scroll->hold(body);
    column->addWidget(title);
    column->addWidget(card);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    keepWhole(*this, qMax(460, fontMetrics().averageCharWidth() * 66));
    if (apart) {
        m_notApplied->setChecked(true);
        m_note->setPlainText(tr("The answer was lost; no page shows the file."));
        m_unlooked = tr("Set the tick first.");
    } else {
        m_unlooked = tr("Look at the dispute first, then set the tick.");
    }
    judge();
    cancel->setFocus();
}

void SettleDialog::takeUp(const QString &note)
{
    if (!note.isEmpty())
        m_note->setPlainText(note);
}

QString SettleDialog::note() const { return typedText(*m_note); }

void SettleDialog::setRefused(const QString &why)
{
    judge();
    m_why->setInk(Ink::Danger);
    m_why->write(why);
}

void SettleDialog::done(int result)
{
    takeComposed(*m_note);
    QDialog::done(result);
}

void SettleDialog::judge()
{
    QString why;
    if (!m_applied->isChecked() && !m_notApplied->isChecked())
        why = tr("Say first whether it was applied.");
    else if (note().trimmed().isEmpty())
        why = tr("The record of what was sent needs a note.");
    else if (!m_looked->isChecked())
        why = m_unlooked;
    m_settle->setEnabled(why.isEmpty());
    m_settle->setToolTip(why);
    m_settle->setAccessibleDescription(why);
    m_why->setInk(Ink::Muted);
    m_why->write(why);
}

} // namespace disputedesk
