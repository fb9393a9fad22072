#include "ui/dialogs/confirmoutcome.h"

#include "models/items/confirmspec.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/sentencetext.h"
#include "ui/theme/actionink.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

QString outcomeTitle(const ConfirmSpec &spec, ActionState state, const QString &statement)
{
    const QString title = state == ActionState::Applied && !statement.isEmpty()
        ? statement
        : labelled(writeVerbText(spec.intent.verb), actionStateText(state));
    return confirmTitle(spec.mode, title);
}

ConfirmOutcome::ConfirmOutcome(const Theme &theme, ActionState state, WriteVerb verb, const QString &statement,
    const QString &requestId, const QStringList &details, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"confirmOutcome"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);

    const Ink ink = actionInk(state, verb);
    auto *sign = new InkLabel(theme, ink, InkLabel::Type::Title, u"outcomeSign"_s, this);
    sign->write(actionSign(state));
    auto *head = new InkLabel(theme, ink, InkLabel::Type::Title, u"outcomeState"_s, this);
    head->writeForeign(actionStateText(state));
    head->setWraps(true);
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    grid->addWidget(head, 0, 1);
    QStringList lines{statement};
    lines += details;
    lines.removeAll(QString());
    int row = 1;
    for (const QString &text : lines) {
        if (state == ActionState::Applied && text == statement)
            continue; // it is the title
        auto *line = new InkLabel(theme, Ink::Text, InkLabel::Type::Base, u"outcomeLine"_s, this);
        line->write(labelSentence(text));
        line->setWraps(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(line, row++, 1);
    }
    if (!requestId.isEmpty()) {
        auto *id = new InkLabel(theme, Ink::Muted, InkLabel::Type::Mono, u"outcomeRequestId"_s, this);
        id->write(tr("Request ID %1").arg(labelText(requestId, 120)));
        id->setWraps(true);
        id->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        id->setAccessibleName(id->text());
        lines << id->text();
        grid->addWidget(id, row++, 1);
    }
    m_text = visibleSentence(actionStateText(state) + u'\n' + lines.join(u'\n'), true).left(4000);
}

} // namespace disputedesk
