#include "ui/dialogs/confirmcard.h"

#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/sentencetext.h"
#include "ui/theme/modebadge.h"

#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace disputedesk {

ConfirmCard::ConfirmCard(const Theme &theme, const QString &moneyText, const QString &moneyLine,
    const QString &accountLine, Mode mode, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"confirmCard"_s);
    auto *money = new InkLabel(theme, Ink::Text, InkLabel::Type::Figure, u"confirmMoney"_s, this);
    money->writeForeign(moneyText, 80);
    money->setWraps(true); // an amount is never cut with an ellipsis
    auto *line = new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, u"confirmMoneyLine"_s, this);
    line->write(labelSentence(moneyLine, 200));
    line->setWraps(true);
    line->setVisible(!moneyLine.isEmpty()); // a reason that nobody gave
    auto *account = new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, u"confirmAccount"_s, this);
    account->writeForeign(accountLine, 60);
    account->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    m_grid->setHorizontalSpacing(12);
    m_grid->addWidget(money, 0, 0);
    m_grid->addWidget(new ModeBadge(theme, mode, this), 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(line, 1, 0);
    m_grid->addWidget(account, 1, 1, Qt::AlignRight | Qt::AlignTop);
    m_grid->setColumnStretch(0, 1);
    setDense(false);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ConfirmCard::setDense(bool dense)
{
    const int edge = dense ? 7 : 14;
    m_grid->setContentsMargins(16, edge, 16, edge);
    m_grid->setVerticalSpacing(dense ? 1 : 4);
}

void ConfirmCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Ink::Line));
    painter.setBrush(m_theme.color(Ink::Field));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace disputedesk
