#include "ui/dialogs/ledgerdialog.h"

#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/copytext.h"
#include "ui/theme/spoken.h"
#include "ui/theme/wholedialog.h"

#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

LedgerDialog::LedgerDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_verdict(new InkLabel(theme, Ink::Text, InkLabel::Type::Title, u"ledgerVerdict"_s, this))
    , m_next(new InkLabel(theme, Ink::Text, InkLabel::Type::Base, u"ledgerNext"_s, this))
    , m_detail(new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, u"ledgerDetail"_s, this))
    , m_form(new QFormLayout)
    , m_copy(new ActButton(u"ledgerCopy"_s, ActKeys::EnterAndSpace, this))
{
    setObjectName(u"ledgerDialog"_s);
    offerHelp(*this, u"activity"_s, theme);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Record of what was sent"));
    m_verdict->write(tr("The record of what was sent is being checked…"));
    setLive(*m_verdict);
    for (InkLabel *label : {m_verdict, m_next, m_detail})
        label->setWraps(true);
    m_next->hide();
    m_detail->hide();
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(6);
    m_copy->setPlainText(tr("Copy"));
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyText(*this, m_text); });
    auto *close = new ActButton(u"ledgerClose"_s, ActKeys::EnterAndSpace, this);
    close->setPlainText(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    column->addWidget(m_verdict);
    column->addLayout(m_form);
    column->addWidget(m_next);
    column->addWidget(m_detail);
    column->addStretch(1);
    column->addLayout(buttons);
    keepWhole(*this, qMax(460, fontMetrics().averageCharWidth() * 66));
    close->setFocus();
}

void LedgerDialog::setFacts(const LedgerFacts &facts)
{
    m_text = textOf(facts);
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const auto &[name, value] : facts.facts) {
        auto *label = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Base, u"ledgerName"_s, this);
        label->write(name);
        auto *text = new InkLabel(m_theme, Ink::Text, InkLabel::Type::Base, u"ledgerValue"_s, this);
        text->writeForeign(value);
        text->setWraps(true);
        text->setAccessibleName(name);
        text->setAccessibleDescription(value);
        m_form->addRow(label, text);
    }
    m_next->write(facts.next);
    m_next->show();
    m_detail->writeForeign(facts.detail);
    m_detail->setVisible(!facts.detail.isEmpty());
    m_copy->setEnabled(true);
    setAccessibleDescription(m_text);
    m_verdict->setInk(facts.good ? Ink::Text : Ink::Danger);
    m_verdict->write(facts.verdict); // last: it is read out
    keepWhole(*this, width());
}

QString LedgerDialog::textOf(const LedgerFacts &facts)
{
    QStringList lines{facts.verdict};
    for (const auto &[name, value] : facts.facts)
        //: %1 is the name of a fact ("Rows"), %2 its value
        lines.append(tr("%1: %2").arg(name, value));
    lines.append(facts.next);
    if (!facts.detail.isEmpty())
        lines.append(facts.detail);
    return lines.join(u'\n');
}

} // namespace disputedesk
