#include "ui/panes/listmessage.h"

#include "ui/theme/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kLowLines = 12; ///< sign, title, a text of four lines and its buttons take about as much
}

ListMessage::ListMessage(const Theme &theme, const char *objectName, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sign(plainLabel({}, "messageSign", this))
    , m_title(wrappedLabel({}, "messageTitle", this))
    , m_text(wrappedLabel({}, "messageText", this, "muted"))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
{
    setObjectName(QLatin1StringView(objectName));
    m_title->setFont(Theme::titleFont());
    const int width = fontMetrics().averageCharWidth() * 62;
    for (QLabel *label : {m_sign, m_title, m_text})
        label->setAlignment(Qt::AlignCenter);

    auto *acts = new QHBoxLayout;
    acts->setSpacing(2 * metrics::kGrid);
    acts->addStretch(1);
    for (QPushButton *button : {m_first, m_second}) {
        button->setAutoDefault(false);
        acts->addWidget(button);
    }
    acts->addStretch(1);
    m_first->setObjectName(u"messageFirst"_s);
    m_second->setObjectName(u"messageSecond"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * metrics::kGrid, 6 * metrics::kGrid, 6 * metrics::kGrid, 6 * metrics::kGrid);
    column->setSpacing(2 * metrics::kGrid);
    column->addStretch(2);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2 * metrics::kGrid);
    texts->addWidget(m_sign);
    texts->addSpacing(metrics::kGrid);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto *middle = new QHBoxLayout; // full width for the labels up to a readable line, so that they wrap as they should
    auto *box = new QWidget(this);
    box->setObjectName(u"messageTexts"_s);
    box->setMaximumWidth(width);
    box->setLayout(texts);
    texts->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(box, 1000);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(2 * metrics::kGrid);
    column->addLayout(acts);
    column->addStretch(3);

    connect(m_first, &QPushButton::clicked, this, &ListMessage::firstRequested);
    connect(m_second, &QPushButton::clicked, this, &ListMessage::secondRequested);
    connect(&theme, &Theme::changed, this, [this] { setMessage(m_icon, m_ink, m_title->text(), m_text->text()); });
    setActs({});
}

void ListMessage::setMessage(const QString &icon, Ink ink, const QString &title, const QString &text)
{
    m_icon = icon;
    m_ink = ink;
    m_sign->setPixmap(m_theme.icon(icon, ink).pixmap(QSize(36, 36), devicePixelRatioF()));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void ListMessage::setActs(const QString &first, const QString &second)
{
    const auto show = [](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setVisible(!text.isEmpty());
    };
    show(m_first, first);
    show(m_second, second);
}

void ListMessage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool low = height() < kLowLines * fontMetrics().lineSpacing(); // at 200 %: the words need the room
    m_sign->setVisible(!low);
    const int beside = 6 * metrics::kGrid, over = low ? metrics::kGrid : beside;
    layout()->setContentsMargins(beside, over, beside, over);
}

QString ListMessage::title() const { return m_title->text(); }
QString ListMessage::text() const { return m_text->text(); }

} // namespace disputedesk
