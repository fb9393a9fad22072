#include "ui/panes/statetab.h"

#include "ui/theme/outlines.h"
#include "ui/theme/plainlabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kSide = 12;
constexpr int kTop = 8;
constexpr int kBottom = 9;
constexpr int kCountGap = 5;
constexpr int kLineGap = 1;
constexpr int kLine = 2;
constexpr int kFewestLetters = 12; ///< of a name, where all tabs cannot be whole
constexpr int kMostTipLines = 8; ///< sums with a line each
} // namespace

StateTab::StateTab(const Theme &theme, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(name);
    setCheckable(true);
    setAutoExclusive(false); // the group is exclusive
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    setFigures(0, {}, {});
}

void StateTab::setFigures(int count, std::optional<int> found, const QStringList &sums)
{
    m_count = count;
    m_found = found;
    m_sums = sums;
    tellAll();
    updateGeometry();
    update();
}

void StateTab::setCounted(bool counted)
{
    if (std::exchange(m_counted, counted) == counted)
        return;
    tellAll();
    updateGeometry();
    update();
}

void StateTab::tellAll()
{
    //: %1 is the name of a status tab
    const QString all = (m_count == 1 ? tr("%1, 1 dispute") : tr("%1, %Ln disputes", nullptr, m_count)).arg(text());
    //: %1 is "In review, 14 disputes", %2 a number
    const QString counted =
        m_found ? tr("%1, %2 of them found by the search").arg(all, locale().toString(*m_found)) : all;
    //: %1 is the name of a status tab
    setAccessibleName(m_counted ? counted : tr("%1, not read yet").arg(text()));
    // Name and sums may be cut in a narrow window; with a search the sums are of what it finds.
    // A line for each of forty would go below a small screen's edge, and nothing would say so: many run on.
    const QString sums = m_sums.join(m_sums.size() > kMostTipLines ? u" · "_s : u"\n"_s);
    setToolTip(plainToolTip(sums.isEmpty() ? accessibleName() : accessibleName() + u'\n' + sums));
    setAccessibleDescription(
        m_sums.isEmpty() ? text() : m_sums.join(u", "_s)); // else the tool tip is spoken, markup and all
}

void StateTab::setSumsLine(bool shown)
{
    if (std::exchange(m_sumsLine, shown) == shown)
        return;
    updateGeometry();
    update();
}

QString StateTab::countText() const
{
    if (!m_counted)
        return u"–"_s;
    const QString all = locale().toString(m_count);
    //: In a status tab: %1 of its %2 disputes fit the search
    return m_found ? tr("%1 of %2").arg(locale().toString(*m_found), all) : all;
}

void StateTab::setMostSums(int most)
{
    if (most == m_mostSums)
        return;
    m_mostSums = most;
    updateGeometry();
    update();
}

QString StateTab::sumsText(int width, int most) const
{
    const QFontMetrics font(Theme::secondaryFont());
    for (int shown = std::min(most, int(m_sums.size())); shown > 0; --shown) {
        QString wording = m_sums.first(shown).join(u" · "_s);
        if (const int more = int(m_sums.size()) - shown; more > 0)
            wording += u" · "_s + tr("%n more", "further currencies", more);
        if (width < 0 || font.horizontalAdvance(wording) <= width)
            return wording;
    }
    return {};
}

QSize StateTab::minimumSizeHint() const
{
    const QFontMetrics name(Theme::headingFont());
    const QFontMetrics small(Theme::secondaryFont());
    const QFontMetrics plain(font());
    const int words = std::min(name.horizontalAdvance(text()), name.averageCharWidth() * kFewestLetters);
    const int width = words + kCountGap + plain.horizontalAdvance(countText());
    return {width + 2 * kSide, kTop + name.height() + (m_sumsLine ? kLineGap + small.height() : 0) + kBottom};
}

int StateTab::widthWith(int sums) const
{
    const int name = QFontMetrics(Theme::headingFont()).horizontalAdvance(text()) + kCountGap
        + QFontMetrics(font()).horizontalAdvance(countText());
    const int below =
        sums > 0 && hasSums() ? QFontMetrics(Theme::secondaryFont()).horizontalAdvance(sumsText(-1, sums)) + 2 : 0;
    return std::max(name, below) + 2 * kSide;
}

QSize StateTab::sizeHint() const { return {widthWith(m_mostSums), minimumSizeHint().height()}; }

bool StateTab::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void StateTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && !isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Ink::Hover));
        painter.drawRoundedRect(rect().adjusted(2, 2, -2, -4), 6, 6);
    }
    if (hasFocus())
        paintFocusFrame(painter, rect().adjusted(1, 1, -1, -3), 6, m_theme);
    const QRect inner = rect().adjusted(kSide, kTop, -kSide, -kBottom);
    const QFontMetrics name(Theme::headingFont());
    painter.setFont(Theme::headingFont());
    painter.setPen(m_theme.color(isChecked() ? Ink::Accent : Ink::Text));
    const int countWidth = kCountGap + QFontMetrics(font()).horizontalAdvance(countText());
    const QString shown = name.elidedText(text(), Qt::ElideRight, inner.width() - countWidth + 1);
    painter.drawText(inner.left(), inner.top() + name.ascent(), shown);
    painter.setFont(Theme::tabular(font()));
    painter.setPen(m_theme.color(Ink::Muted));
    painter.drawText(
        inner.left() + name.horizontalAdvance(shown) + kCountGap, inner.top() + name.ascent(), countText());
    if (m_sumsLine && hasSums()) {
        const QFont small = Theme::tabular(Theme::secondaryFont());
        painter.setFont(small);
        painter.drawText(inner.left(), inner.top() + name.height() + kLineGap + QFontMetrics(small).ascent(),
            sumsText(inner.width(), m_mostSums));
    }
    if (isChecked())
        painter.fillRect(QRect(0, height() - kLine, width(), kLine), m_theme.color(Ink::Accent));
}

} // namespace disputedesk
