#include "ui/panes/listheaderview.h"

#include "ui/delegates/celltext.h"
#include "ui/delegates/disputedelegate.h"
#include "ui/theme/plainlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kArrow = 10;
constexpr int kArrowGap = 3;
} // namespace

ListHeaderView::ListHeaderView(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setSectionResizeMode(Interactive);
    setMinimumSectionSize(28);
    setObjectName(u"disputeTableHeader"_s);
    setAccessibleName(tr("Columns of the disputes table"));
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

QFont ListHeaderView::titleFont() const
{
    QFont font = Theme::secondaryFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize ListHeaderView::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
        std::max(Theme::rowHeight(), QFontMetrics(titleFont()).height() + 4 * metrics::kGrid)};
}

/// A metadata key is a server's word: its tool tip is text, never HTML (safety.md D4).
bool ListHeaderView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const int column = logicalIndexAt(help->pos());
    const QString text =
        column < 0 ? QString() : model()->headerData(column, Qt::Horizontal, Qt::AccessibleDescriptionRole).toString();
    QToolTip::showText(help->globalPos(), text.isEmpty() ? QString() : plainToolTip(text), this);
    return true;
}

void ListHeaderView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), m_theme.color(Ink::Panel));
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Ink::Line));
    }
    QHeaderView::paintEvent(event);
}

void ListHeaderView::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->fillRect(rect, m_theme.color(Ink::Panel));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Ink::Line));
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const auto alignment =
        Qt::Alignment(model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const bool right = alignment.testFlag(Qt::AlignRight);
    QRect room =
        rect.adjusted(logicalIndex == m_firstColumn ? DisputeDelegate::kFirstPadding : DisputeDelegate::kPadding, 0,
            -DisputeDelegate::kPadding, -1);
    const QFontMetrics font(titleFont());
    QString title = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    title = fittedText(font, title, room.width() - (sorted ? kArrow + kArrowGap : 0));
    painter->setFont(titleFont());
    painter->setPen(m_theme.color(sorted ? Ink::Text : Ink::Muted));
    painter->drawText(
        room, int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) | int(Qt::TextSingleLine), title);
    if (!sorted)
        return;
    // Beside the word, on the side where there is room: a right-aligned title stays over its figures.
    const int width = font.horizontalAdvance(title);
    const int left = right ? room.right() - width - kArrowGap - kArrow : room.left() + width + kArrowGap;
    const QString name = sortIndicatorOrder() == Qt::AscendingOrder ? u"up"_s : u"down"_s;
    m_theme.icon(name, Ink::Text).paint(painter, QRect(left, room.center().y() - kArrow / 2 + 1, kArrow, kArrow));
}

} // namespace disputedesk
