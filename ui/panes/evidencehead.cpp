#include "ui/panes/evidencehead.h"

#include "ui/theme/outlines.h"

#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kGap = 10;
constexpr int kMargin = 7; // above and below the words
constexpr auto kWrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}
} // namespace

EvidenceHead::EvidenceHead(const Theme &theme, const QString &name, QWidget *parent)
    : ActButton(name, ActKeys::EnterAndSpace, parent)
    , m_theme(theme)
{
    setProperty("bare", true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EvidenceHead::showLine(const Line &line)
{
    if (line == m_line)
        return;
    const bool sameShape = line.label == m_line.label && line.figure.size() == m_line.figure.size()
        && line.value.isEmpty() == m_line.value.isEmpty();
    m_line = line;
    if (!sameShape) // a key press changes no geometry
        updateGeometry();
    update();
}

void EvidenceHead::setBeside(int width)
{
    if (std::exchange(m_beside, width) != width)
        updateGeometry();
}

int EvidenceHead::indent() const { return qMax(26, fontMetrics().horizontalAdvance(u"✓"_s) + 14); }

EvidenceHead::Places EvidenceHead::placesFor(int width) const
{
    const QFontMetrics words = fontMetrics();
    const QFontMetrics small(Theme::secondaryFont());
    const int left = indent();
    const int figure = m_line.figure.isEmpty() ? 0 : small.horizontalAdvance(m_line.figure) + 2;
    const int right = width - 2 - figure;
    // Columns stand at the same place in every row, whatever buttons stand beside the head.
    const int whole = width + m_beside;
    const bool stacked = whole < words.averageCharWidth() * 46;
    const int column = stacked ? right - kGap : qMax(left + 40, int(whole * 0.47) - kGap);
    const QRect label = words.boundingRect(QRect(left, 0, qMax(40, column - left), 10000), kWrap, m_line.label);
    const int first = qMax(words.height(), small.height());
    Places places;
    places.label = QRect(left, kMargin, qMax(40, column - left), qMax(first, label.height()));
    places.sign = QRect(4, kMargin, left - 8, first);
    places.figure = QRect(right, kMargin, figure, first);
    const bool below = stacked && !m_line.value.isEmpty();
    if (below)
        places.value = QRect(left, places.label.bottom() + 3, width - left - 2, small.height());
    else
        places.value = QRect(column + kGap, kMargin, qMax(0, right - column - 2 * kGap), first);
    places.height = (below ? places.value.bottom() : places.label.bottom()) + 1 + kMargin;
    return places;
}

int EvidenceHead::heightForWidth(int width) const { return placesFor(width).height; }

QSize EvidenceHead::sizeHint() const { return {320, heightForWidth(qMax(width(), 320))}; }

QSize EvidenceHead::minimumSizeHint() const { return {140, fontMetrics().height() + 2 * kMargin}; }

void EvidenceHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Places places = placesFor(width());
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Ink::Hover));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0, 1, 0, -1), 6, 6);
    }
    painter.setFont(boldFont(font()));
    if (m_line.sign == Sign::Provided) {
        painter.setPen(m_theme.color(Ink::Success));
        painter.drawText(places.sign, Qt::AlignLeft | Qt::AlignVCenter, u"✓"_s);
    } else if (m_line.sign == Sign::Missing) {
        painter.setPen(m_theme.color(Ink::Danger));
        painter.drawText(places.sign, Qt::AlignLeft | Qt::AlignVCenter, u"!"_s);
    }
    painter.setFont(font());
    painter.setPen(m_theme.color(Ink::Text));
    painter.drawText(places.label, int(kWrap), m_line.label);
    painter.setFont(Theme::secondaryFont());
    painter.setPen(m_theme.color(Ink::Muted));
    painter.drawText(places.value, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(m_line.value, Qt::ElideRight, places.value.width()));
    if (m_line.bad) {
        painter.setFont(boldFont(Theme::secondaryFont()));
        painter.setPen(m_theme.color(Ink::Danger));
    }
    painter.drawText(places.figure, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, m_line.figure);
    if (hasFocus())
        paintFocusFrame(painter, rect(), 6, m_theme);
}

} // namespace disputedesk
