#include "ui/dialogs/inklabel.h"

#include "models/domain/displaytext.h"
#include "ui/theme/breakable.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/spoken.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace disputedesk {

namespace {
constexpr int kLongestWord = 28;

QFont fontOf(InkLabel::Type type)
{
    switch (type) {
    case InkLabel::Type::Secondary: return Theme::secondaryFont();
    case InkLabel::Type::Heading: return Theme::headingFont();
    case InkLabel::Type::Figure: return Theme::figureFont();
    case InkLabel::Type::Mono: return Theme::monoFont();
    case InkLabel::Type::Title: return Theme::titleFont();
    case InkLabel::Type::Base: break;
    }
    return {};
}
} // namespace

QString labelText(const QString &text, qsizetype most)
{
    const bool cut = text.size() > most;
    const QString shown = visibleText(cut ? text.left(most) : text, true);
    const QString out = breakable(shown, kLongestWord);
    return cut ? out + QChar(0x2026) : out;
}

InkLabel::InkLabel(const Theme &theme, Ink ink, Type type, const QString &name, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_ink(ink)
    , m_type(type)
{
    setObjectName(name);
    setTextFormat(Qt::PlainText);
    setOpenExternalLinks(false);
    setTextInteractionFlags(Qt::NoTextInteraction);
    dress();
    connect(&theme, &Theme::changed, this, &InkLabel::dress);
}

void InkLabel::setInk(Ink ink)
{
    if (ink == m_ink)
        return;
    m_ink = ink;
    dress();
}

void InkLabel::write(const QString &text)
{
    if (text == this->text())
        return;
    if (toolTip() == plainToolTip(this->text())) {
        setToolTip({}); // it told the whole of what stood here
        if (accessibleDescription() == this->text())
            setAccessibleDescription({});
    }
    setText(text);
    updateGeometry();
    // Whether the label itself is shown follows from the text, and comes after it.
    if (isLive(*this) && parentWidget() && parentWidget()->isVisible())
        announce(*this, text);
}

void InkLabel::writeForeign(const QString &text, qsizetype most) { write(labelText(text, most)); }

void InkLabel::setWraps(bool wraps)
{
    setWordWrap(wraps);
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(wraps ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
}

void InkLabel::setNeverCut(bool never)
{
    m_neverCut = never;
    updateGeometry();
}

QSize InkLabel::minimumSizeHint() const
{
    if (m_neverCut)
        return sizeHint();
    const QSize natural = QLabel::minimumSizeHint();
    return wordWrap() ? natural : QSize(qMin(natural.width(), fontMetrics().averageCharWidth() * 4), natural.height());
}

void InkLabel::paintEvent(QPaintEvent *event)
{
    const QString whole = text();
    const bool cut = !wordWrap() && textInteractionFlags() == Qt::NoTextInteraction && !whole.contains(QChar(u'\n'))
        && fontMetrics().horizontalAdvance(whole) > contentsRect().width();
    // Who sees less than the text gets the whole of it under the mouse, unless something else was put there.
    if (const QString tip = plainToolTip(whole); cut ? toolTip().isEmpty() : toolTip() == tip) {
        setToolTip(cut ? tip : QString());
        if (accessibleDescription() == (cut ? QString() : whole))
            setAccessibleDescription(cut ? whole : QString()); // else the tip is spoken, with its markup
    }
    if (!cut) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(),
        fontMetrics().elidedText(whole, Qt::ElideRight, contentsRect().width()), foregroundRole());
}

void InkLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
}

void InkLabel::dress()
{
    if (m_type != Type::Base)
        setFont(fontOf(m_type));
    QPalette inks = palette();
    const QColor color = m_theme.color(m_ink);
    inks.setColor(QPalette::WindowText, color);
    inks.setColor(QPalette::Text, color);
    setPalette(inks);
}

} // namespace disputedesk
