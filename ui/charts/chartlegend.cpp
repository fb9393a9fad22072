#include "ui/charts/chartlegend.h"

#include "ui/charts/chartmark.h"
#include "ui/delegates/celltext.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kMark = 11;
constexpr int kGap = 6;
constexpr int kBetween = 16;
} // namespace

ChartLegend::ChartLegend(const QList<ChartPart> &parts, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_theme(theme)
{
    setFont(Theme::secondaryFont());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList names;
    for (const ChartPart &part : m_parts)
        names.append(part.name);
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(names.join(u", "_s));
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

QList<QRect> ChartLegend::places(int width, int *height) const
{
    const QFontMetrics metrics(font());
    const int line = metrics.height() + 4;
    QList<QRect> all;
    int x = 0;
    int y = 0;
    for (const ChartPart &part : m_parts) {
        const int needs = kMark + kGap + metrics.horizontalAdvance(part.name);
        if (x > 0 && x + needs > width) {
            x = 0;
            y += line;
        }
        all.append({x, y, std::min(needs, std::max(width, kMark)), line});
        x += needs + kBetween;
    }
    if (height)
        *height = y + line;
    return all;
}

int ChartLegend::heightForWidth(int width) const
{
    int height = 0;
    (void)places(width, &height);
    return height;
}

QSize ChartLegend::sizeHint() const
{
    const QList<QRect> line = places(1 << 16);
    return line.isEmpty() ? QSize() : QSize(line.last().right() + 1, line.last().height());
}

QSize ChartLegend::minimumSizeHint() const { return {40, sizeHint().height()}; }

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    const QFontMetrics metrics(font());
    const QList<QRect> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRect &place = all.at(i);
        const ChartPart &part = m_parts.at(i);
        paintMark(painter, QRectF(place.left(), place.center().y() - kMark / 2.0, kMark, kMark),
            m_theme.color(part.ink), part.fill, m_theme.color(Ink::Panel));
        painter.setPen(m_theme.color(Ink::Muted));
        const QRect text = place.adjusted(kMark + kGap, 0, 0, 0);
        painter.drawText(text, int(Qt::AlignLeft | Qt::AlignVCenter), fittedText(metrics, part.name, text.width()));
    }
}

} // namespace disputedesk
