#include "ui/panes/listskeleton.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace disputedesk {

ListSkeleton::ListSkeleton(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"listSkeleton"_s);
    setAccessibleName(tr("Disputes are being read"));
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ListSkeleton::paintEvent(QPaintEvent *)
{
    constexpr int kColumns[] = {108, 76, 28, 92, 132, 104, 84}; // like a table's first columns
    constexpr int kBar = 10;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int rowHeight = Theme::rowHeight();
    for (int row = 0; row * rowHeight < height(); ++row) {
        const int top = row * rowHeight;
        painter.setOpacity(std::max(0.15, 1.0 - row * 0.09)); // fading out downwards: nobody counts these rows
        painter.fillRect(QRect(0, top + rowHeight - 1, width(), 1), m_theme.color(Ink::Line));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Ink::NeutralGround));
        int left = metrics::kPane;
        for (int column = 0; const int wide : kColumns) {
            const int length = wide - (row * 13 + column++ * 29) % (wide / 3);
            painter.drawRoundedRect(QRect(left, top + (rowHeight - kBar) / 2, length, kBar), kBar / 2.0, kBar / 2.0);
            left += wide + 22;
        }
    }
}

} // namespace disputedesk
