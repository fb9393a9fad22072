#include "ui/panes/conflictbanner.h"

#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/stylesheet.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace disputedesk {

ConflictBanner::ConflictBanner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"conflictBanner"_s);
    auto *text = new InkLabel(theme, Ink::Warning, InkLabel::Type::Base, u"conflictBannerText"_s, this);
    text->setWraps(true);
    text->write(tr("! This dispute has changed since you wrote your draft. Compare and choose before it can be sent."));
    setAccessibleName(text->text());
    auto *compare = new ActButton(u"conflictCompare"_s, ActKeys::EnterAndSpace, this);
    compare->setPlainText(tr("Compare and choose…"));
    setStyleProperty(compare, "role", u"main"_s); // what the pane is for until it is done: sending waits for it
    connect(compare, &QPushButton::clicked, this, &ConflictBanner::compareRequested);
    m_parts = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_parts->addWidget(text, 1);
    m_parts->addWidget(compare, 0, Qt::AlignLeft);
    setDense(false);
    hide();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ConflictBanner::setDense(bool dense)
{
    const int edge = dense ? 4 : 10;
    m_parts->setDirection(dense ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setContentsMargins(metrics::kPane, edge, metrics::kPane, edge);
    m_parts->setSpacing(dense ? 12 : 6);
}

void ConflictBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Ink::WarningGround));
    painter.fillRect(QRect(0, 0, 4, height()), m_theme.color(Ink::Warning));
}

} // namespace disputedesk
