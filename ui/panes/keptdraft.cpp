#include "ui/panes/keptdraft.h"

#include "ui/dialogs/linkbutton.h"
#include "ui/dialogs/textblock.h"
#include "ui/theme/copytext.h"

#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace disputedesk {

KeptDraft::KeptDraft(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_block(new TextBlock(theme, Ink::Text, Theme::secondaryFont(), u"keptDraftText"_s, this))
{
    setObjectName(u"keptDraft"_s);
    m_block->setAccessibleName(tr("Draft that was not sent"));
    auto *copy = new LinkButton(theme, u"keptDraftCopy"_s, tr("Copy draft"), this);
    copy->setFlush();
    copy->setFont(Theme::secondaryFont());
    connect(copy, &QPushButton::clicked, this, [this] { copyText(*this, m_text); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_block);
    column->addWidget(copy, 0, Qt::AlignLeft);
    hide();
}

void KeptDraft::showText(const QString &text)
{
    m_text = text;
    if (!text.isEmpty())
        m_block->writeForeign(text, std::numeric_limits<int>::max()); // all of it: this is the only place
    setVisible(!text.isEmpty());
}

} // namespace disputedesk
