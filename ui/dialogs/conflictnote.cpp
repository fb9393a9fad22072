#include "ui/dialogs/conflictnote.h"

#include "models/items/texts.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/reviewcontent.h"
#include "ui/dialogs/textblock.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

ConflictNote::ConflictNote(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"conflictNote"_s);
    setAccessibleName(tr("The dispute changed since this draft began"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    for (int column = 1; column < 4; ++column)
        m_grid->setColumnStretch(column, 1);
}

void ConflictNote::showConflict(
    const SeenState &base, const SeenState &mine, const SeenState &theirs, ProviderKind provider)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_rows = 0;
    auto *title = new InkLabel(m_theme, Ink::Warning, InkLabel::Type::Heading, u"conflictTitle"_s, this);
    title->write(tr("The dispute changed since this draft began"));
    title->setWraps(true);
    m_grid->addWidget(title, 0, 0, 1, 4);
    const QString heads[] = {tr("When you began"), tr("Yours"), tr("At the provider now")};
    for (int column = 0; column < 3; ++column) {
        auto *head = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"conflictHead"_s, this);
        head->write(heads[column]);
        m_grid->addWidget(head, 1, column + 1);
    }
    const QLocale locale;
    if (base.status != theirs.status)
        addRow(tr("Status"), statusText(base.status), u"—"_s, statusText(theirs.status));
    if (!(base.amount == theirs.amount))
        addRow(
            tr("Amount"), moneyText(base.amount, provider, locale), u"—"_s, moneyText(theirs.amount, provider, locale));
    if (base.message != theirs.message)
        addRow(tr("Message"), base.message, mine.message, theirs.message);
    if (base.metadata != theirs.metadata)
        addRow(tr("Metadata"), metadataLines(base.metadata).join(u'\n'), metadataLines(mine.metadata).join(u'\n'),
            metadataLines(theirs.metadata).join(u'\n'));
    if (base.submissionCount != theirs.submissionCount)
        addRow(tr("Responses sent"), locale.toString(base.submissionCount), u"—"_s,
            locale.toString(theirs.submissionCount));
}

void ConflictNote::addRow(const QString &field, const QString &base, const QString &mine, const QString &theirs)
{
    const int row = 2 + m_rows++;
    auto *name = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"conflictField"_s, this);
    name->write(field);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    const QString texts[] = {base, mine, theirs};
    for (int column = 0; column < 3; ++column) {
        auto *text = new TextBlock(
            m_theme, column == 2 ? Ink::Warning : Ink::Text, Theme::secondaryFont(), u"conflictText"_s, this);
        text->setAccessibleName(field);
        text->writeForeign(texts[column].isEmpty() ? tr("(empty)") : texts[column], 2000);
        m_grid->addWidget(text, row, column + 1, Qt::AlignTop);
    }
}

} // namespace disputedesk
