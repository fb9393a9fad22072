#include "ui/window/noticebar.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace disputedesk {

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(u"noticeBar"_s);
    setAccessibleName(tr("Notices"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(1);
    hide();
}

void NoticeBar::set(const QString &key, const QString &text, const QString &actText)
{
    clear(key);
    auto *line = new QFrame;
    line->setObjectName(u"notice_"_s + key);
    line->setProperty("role", u"notice"_s);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(16, 6, 16, 6);
    auto *sign = new QLabel;
    sign->setPixmap(m_theme.icon(u"warning"_s, Ink::Danger).pixmap(16, 16));
    sign->setAccessibleName(tr("Warning"));
    auto *label = new QLabel(text);
    label->setObjectName(u"noticeText_"_s + key);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(text);
    row->addWidget(sign);
    row->addWidget(label, 1);
    if (!actText.isEmpty()) {
        auto *act = new QPushButton(actText);
        act->setObjectName(u"noticeAct_"_s + key);
        act->setAccessibleName(actText);
        act->setAutoDefault(false);
        connect(act, &QPushButton::clicked, this, [this, key] { Q_EMIT acted(key); });
        row->addWidget(act);
    }
    m_lines->addWidget(line);
    m_shown.insert(key, line);
    show();
}

void NoticeBar::clear(const QString &key)
{
    if (QWidget *line = m_shown.take(key)) {
        line->hide();
        line->deleteLater(); // it may be the one whose button was just pressed
    }
    setVisible(!m_shown.isEmpty());
}

} // namespace disputedesk
