#include "ui/panes/listbanner.h"

#include "ui/theme/plainlabel.h"
#include "ui/theme/spoken.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
struct Look {
    const char *icon;
    Ink ink;
    Ink ground;
};

Look lookOf(ListBanner::Kind kind)
{
    switch (kind) {
    case ListBanner::Kind::Warning: return {"warning", Ink::Warning, Ink::WarningGround};
    case ListBanner::Kind::Danger: return {"warning", Ink::Danger, Ink::DangerGround};
    case ListBanner::Kind::Notice: break;
    }
    return {"info", Ink::Muted, Ink::NeutralGround};
}
} // namespace

ListBanner::ListBanner(const Theme &theme, Kind kind, const char *objectName, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_text(wrappedLabel({}, "bannerText", this))
    , m_act(new QPushButton(this))
{
    setObjectName(QLatin1StringView(objectName));
    const Look look = lookOf(kind);
    auto *sign = plainLabel({}, "bannerSign", this);
    const auto draw = [this, sign, look] {
        sign->setPixmap(
            m_theme.icon(QLatin1StringView(look.icon), look.ink).pixmap(QSize(16, 16), devicePixelRatioF()));
    };
    draw();
    connect(&theme, &Theme::changed, this, draw);
    m_act->setObjectName(u"bannerAct"_s);
    m_act->setAutoDefault(false);
    m_act->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kPane, 5, metrics::kPane, 5);
    row->setSpacing(2 * metrics::kGrid);
    row->addWidget(sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_act);
    connect(m_act, &QPushButton::clicked, this, &ListBanner::actRequested);
    hide();
}

void ListBanner::setText(const QString &text, const QString &detail)
{
    const bool isNews = text != m_text->text();
    m_text->setText(text);
    m_text->setToolTip(plainToolTip(detail));
    m_text->setAccessibleDescription(detail);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (isNews && m_kind == Kind::Warning) // the other kinds are told with the end of the reading
        announce(*this, text);
}

QString ListBanner::text() const { return m_text->text(); }

void ListBanner::setAct(const QString &text)
{
    m_act->setText(text);
    m_act->setAccessibleName(text);
    m_act->setVisible(!text.isEmpty());
}

void ListBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(lookOf(m_kind).ground));
}

} // namespace disputedesk
