#include "ui/panes/detailbanner.h"

#include "models/domain/uploadtraces.h"
#include "models/items/texts.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/inklabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace disputedesk {

DetailBanner::DetailBanner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"detailBanner"_s);
    m_text = new InkLabel(theme, Ink::Danger, InkLabel::Type::Base, u"detailBannerText"_s, this);
    auto *read = new ActButton(u"detailReadNow"_s, ActKeys::EnterAndSpace, this);
    read->setPlainText(tr("Read now"));
    auto *settle = new ActButton(u"detailSettle"_s, ActKeys::EnterAndSpace, this);
    settle->setPlainText(tr("Settle by hand…"));
    connect(read, &QPushButton::clicked, this, &DetailBanner::readNowRequested);
    connect(settle, &QPushButton::clicked, this, [this] { Q_EMIT settleRequested(m_intent); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(read);
    buttons->addWidget(settle);
    buttons->addStretch(1);
    m_column = new QVBoxLayout(this);
    m_column->addWidget(m_text);
    m_column->addLayout(buttons);
    setDense(false);
    hide();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DetailBanner::showIntent(const std::optional<WriteIntent> &intent)
{
    setVisible(intent.has_value());
    if (!intent)
        return;
    m_intent = intent->id;
    const QString verb = writeVerbText(intent->verb), confirmed = timeText(intent->confirmedAt, QLocale());
    m_text->write(noReadCanTell(*intent)
            ? tr("! Whether the file of “%1” (confirmed %2) arrived is not known, and reading the dispute cannot tell. "
                 "Settle it by hand; until then nothing else can be sent for it.")
                  .arg(verb, confirmed)
            : tr("! The outcome of “%1” (confirmed %2) is not known yet. The dispute is being read again; until then "
                 "nothing else can be sent for it.")
                  .arg(verb, confirmed));
    setAccessibleName(m_text->text());
}

void DetailBanner::setDense(bool dense)
{
    const int edge = dense ? 4 : 10;
    m_column->setContentsMargins(metrics::kPane, edge, metrics::kPane, edge);
    m_column->setSpacing(dense ? 4 : 6);
    m_text->setWraps(!dense);
}

void DetailBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Ink::DangerGround));
    painter.fillRect(QRect(0, 0, 4, height()), m_theme.color(Ink::Danger));
}

} // namespace disputedesk
