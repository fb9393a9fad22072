#include "ui/panes/movementsview.h"

#include "models/items/localeformats.h"
#include "models/items/movementtexts.h"
#include "models/items/texts.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/textblock.h"
#include "ui/panes/summaryfacts.h"

#include <QApplication>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

MovementsView::MovementsView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"movementsView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void MovementsView::showMovements(const Dispute &dispute)
{
    const QLocale locale;
    QList<std::pair<QString, QStringList>> rows;
    for (const DisputeTransaction &move : dispute.transactions)
        rows.append({move.createdAt.isValid() ? dateWithYear(move.createdAt.toLocalTime().date(), locale) : QString(),
            {moneyText(move.amount, dispute.provider, locale) + u" · "_s + movementText(move.key),
                timeText(move.createdAt, locale) + u'\n' + timeTextUtc(move.createdAt, locale)}});
    if (rows == m_shown)
        return; // what is selected stays
    m_shown = rows;
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    setFactColumns(*grid, fontMetrics());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto &[day, value] = rows.at(i);
        auto *label = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Base, u"movementDay"_s, m_rows);
        label->write(day);
        auto *block = new TextBlock(m_theme, Ink::Text, QApplication::font(), u"movement"_s, m_rows);
        block->setAccessibleName(tr("Money movement, %1").arg(day));
        block->writeForeign(value.first(), 200);
        block->setToolTip(value.last());
        block->setAccessibleDescription(value.last());
        label->setBuddy(block);
        grid->addWidget(label, int(i), 0, Qt::AlignTop);
        grid->addWidget(block, int(i), 1, Qt::AlignTop);
    }
    layout()->addWidget(m_rows);
}

} // namespace disputedesk
