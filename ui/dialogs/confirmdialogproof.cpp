// What a person has to tick or type before the confirm dialog's button is on.
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/sentencetext.h"
#include "ui/dialogs/typedline.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

QString ConfirmDialog::wantedText() const
{
    const bool byAmount = m_spec.intent.amount.minor != 0 && !m_spec.typeThis.isEmpty();
    return byAmount ? m_spec.typeThis.trimmed() : m_spec.intent.disputeId.right(6);
}

QWidget *ConfirmDialog::buildProof()
{
    auto *proof = new QWidget(this);
    auto *column = new QVBoxLayout(proof);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (m_spec.tier == ConfirmTier::T2Tick) {
        m_tick =
            new QCheckBox(isIrreversible(m_spec.intent.verb) ? tr("I have read this and understand that it is final.")
                                                             : tr("I have read this, and it shall be sent now."),
                proof);
        m_tick->setObjectName(u"confirmTick"_s);
        m_tick->setAccessibleName(m_tick->text());
        connect(m_tick, &QCheckBox::toggled, this, &ConfirmDialog::judgeProof);
        column->addWidget(m_tick);
    } else if (m_spec.tier == ConfirmTier::T3Type) {
        const bool byAmount = wantedText() == m_spec.typeThis.trimmed();
        auto *label = new InkLabel(m_theme, Ink::Text, InkLabel::Type::Base, u"confirmTypeLabel"_s, proof);
        label->write((byAmount ? tr("Type the amount, %1, to enable the button:")
                               : tr("Type the last characters of the dispute's ID, %1, to enable the button:"))
                         .arg(labelText(wantedText())));
        label->setWraps(true);
        m_typed = new TypedLine(u"confirmTyped"_s, proof);
        m_typed->setFont(Theme::monoFont());
        m_typed->setMaxLength(64);
        m_typed->setAccessibleName(label->text());
        label->setBuddy(m_typed);
        connect(m_typed, &QLineEdit::textChanged, this, &ConfirmDialog::judgeProof);
        connect(m_typed, &TypedLine::pasteRefused, this,
            [this] { hint(tr("Pasting is off: typing it is what makes one read it.")); });
        connect(
            m_typed, &TypedLine::enterIgnored, this, [this] { hint(tr("Enter does nothing here: use the button.")); });
        column->addWidget(label);
        column->addWidget(m_typed);
    } else {
        proof->hide();
    }
    return proof;
}

void ConfirmDialog::judgeProof()
{
    switch (m_spec.tier) {
    case ConfirmTier::T1Plain: m_gate.setMet(true); break;
    case ConfirmTier::T2Tick: m_gate.setMet(m_tick->isChecked()); break;
    case ConfirmTier::T3Type: {
        const QString wanted = wantedText();
        m_gate.setMet(!wanted.isEmpty() && asPlainKeys(m_typed->text()) == wanted);
        if (!m_gate.isWaiting())
            showGate();
        break;
    }
    }
}

} // namespace disputedesk
