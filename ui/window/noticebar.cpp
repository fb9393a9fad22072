#include "ui/window/noticebar.h"

#include "ui/theme/spoken.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent, std::chrono::milliseconds newsStay)
    : QWidget(parent)
    , m_theme(theme)
    , m_newsStay(newsStay)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(u"noticeBar"_s);
    setAccessibleName(tr("Notices"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(1);
    hide();
}

void NoticeBar::addSign(QHBoxLayout &row, Kind kind)
{
    auto *sign = new QLabel;
    const auto draw = [this, sign, kind] {
        const QIcon icon = kind == Kind::Problem ? m_theme.icon(u"warning"_s, Ink::Danger)
            : kind == Kind::Reminder             ? m_theme.icon(u"clock"_s, Ink::Warning)
                                                 : m_theme.icon(u"info"_s, Ink::Muted);
        sign->setPixmap(icon.pixmap(QSize(16, 16), devicePixelRatioF()));
    };
    draw();
    connect(&m_theme, &Theme::changed, sign, draw);
    sign->setAccessibleName(kind == Kind::Problem ? tr("Warning")
            : kind == Kind::Reminder              ? tr("Reminder")
                                                  : tr("Information"));
    row.addWidget(sign);
}

void NoticeBar::set(const QString &key, const QString &text, const QString &actText, Kind kind)
{
    if (const Line known = m_shown.value(key); known.text == text && known.actText == actText) {
        // Whoever has its button under the keyboard keeps it. News are said again: it was done once more.
        if (auto *const timer = known.widget->findChild<QTimer *>()) {
            timer->start();
            announce(*this, text);
        }
        return;
    }
    clear(key);
    auto *line = new QFrame;
    line->setObjectName(u"notice_"_s + key);
    line->setProperty("role", u"notice"_s);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(16, 6, 16, 6);
    addSign(*row, kind);
    auto *label = new QLabel;
    label->setObjectName(u"noticeText_"_s + key);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label, 1);
    if (!actText.isEmpty()) {
        auto *act = new QPushButton;
        act->setObjectName(u"noticeAct_"_s + key);
        act->setAutoDefault(false);
        connect(act, &QPushButton::clicked, this, [this, key] { Q_EMIT acted(key); });
        row->addWidget(act);
    }
    if (kind == Kind::Reminder || kind == Kind::Offer) {
        auto *close = new QToolButton;
        close->setObjectName(u"noticeClose_"_s + key);
        close->setIcon(m_theme.icon(u"cancel"_s));
        close->setAccessibleName(kind == Kind::Reminder ? tr("Close this reminder") : tr("Close"));
        close->setToolTip(tr("Close"));
        close->setFocusPolicy(Qt::StrongFocus);
        connect(close, &QToolButton::clicked, this, [this, key] {
            clear(key);
            Q_EMIT closed(key);
        });
        row->addWidget(close);
    }
    if (kind == Kind::News)
        goInAWhile(line, key);
    m_lines->addWidget(line);
    m_shown.insert(key, {line, {}, {}});
    reword(key, text, actText);
    show();
    announce(*this, text);
}

void NoticeBar::reword(const QString &key, const QString &text, const QString &actText)
{
    const auto line = m_shown.find(key);
    if (line == m_shown.end())
        return;
    line->text = text;
    line->actText = actText;
    auto *const label = line->widget->findChild<QLabel *>(u"noticeText_"_s + key);
    label->setText(text);
    label->setAccessibleName(text);
    if (auto *const act = line->widget->findChild<QPushButton *>(u"noticeAct_"_s + key)) {
        act->setText(actText);
        act->setAccessibleName(actText);
        act->setAccessibleDescription(text); // several notices may have a button of the same name
    }
    if (auto *const close = line->widget->findChild<QToolButton *>(u"noticeClose_"_s + key))
        close->setAccessibleDescription(text);
}

void NoticeBar::goInAWhile(QFrame *line, const QString &key)
{
    auto *timer = new QTimer(line);
    timer->setInterval(m_newsStay);
    connect(timer, &QTimer::timeout, this, [this, line, key] {
        const bool isRead = line->isAncestorOf(QApplication::focusWidget()) || line->underMouse();
        if (!isRead && isActiveWindow() && m_shown.value(key).widget == line) // who is away has not read it
            clear(key);
    });
    timer->start();
}

void NoticeBar::clear(const QString &key)
{
    if (QWidget *line = m_shown.take(key).widget) {
        line->hide();
        line->deleteLater(); // it may be the one whose button was just pressed
    }
    setVisible(!m_shown.isEmpty());
}

} // namespace disputedesk
