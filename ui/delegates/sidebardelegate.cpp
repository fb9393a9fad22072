#include "ui/delegates/sidebardelegate.h"

#include "models/domain/provider.h"
#include "ui/delegates/celltext.h"
#include "ui/delegates/plaintooltip.h"
#include "ui/theme/modebadge.h"

#include <QApplication>
#include <QPainter>

namespace disputedesk {

namespace {
constexpr int kInset = 8;
constexpr int kPadding = 10;
constexpr int kSign = 8;
constexpr int kSectionTop = 14;

bool isWrong(SidebarModel::AccountState state)
{
    return state == SidebarModel::AccountState::Failed || state == SidebarModel::AccountState::NeedsKey;
}

QFont small() { return Theme::tabular(Theme::secondaryFont()); }
} // namespace

SidebarDelegate::SidebarDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString label = index.data(Qt::DisplayRole).toString();
    const auto entry = SidebarModel::Entry(index.data(SidebarModel::EntryRole).toInt());
    if (entry == SidebarModel::Entry::Section) {
        paintSection(*painter, option.rect, label);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(kInset, 1, -kInset, -1);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(selected ? Ink::Selection : Ink::NeutralGround));
        painter->drawRoundedRect(row, 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Ink::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6);
    }

    QRect room = row.adjusted(kPadding, 0, -kPadding, 0);
    const auto state = SidebarModel::AccountState(index.data(SidebarModel::StateRole).toInt());
    if (entry == SidebarModel::Entry::OneAccount) {
        paintSign(*painter, QRectF(room.left(), room.center().y() - kSign / 2.0 + 0.5, kSign, kSign), state);
        room.setLeft(room.left() + kSign + 7);
    }
    const QVariant mode = index.data(SidebarModel::ModeRole);
    if (mode.isValid() && mode.toInt() == int(Mode::Test) && entry != SidebarModel::Entry::ActivityPage) {
        const QSize badge = modeBadgeSize(Mode::Test);
        paintModeBadge(*painter,
            QRectF(room.left(), room.center().y() - badge.height() / 2.0 + 0.5, badge.width(), badge.height()),
            Mode::Test, m_theme);
        room.setLeft(room.left() + badge.width() + 7);
    }

    const bool wrong = entry == SidebarModel::Entry::OneAccount && isWrong(state);
    const QString right =
        index.data(wrong ? int(SidebarModel::StateTextRole) : int(SidebarModel::CountRole)).toString();
    const QFont rightFont = small();
    const QFontMetrics rightMetrics(rightFont);
    QFont font = QApplication::font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    const QFontMetrics metrics(font);
    // The label comes first; what is right of it takes the rest, and a third in any case.
    const int rest = std::max(room.width() / 3, room.width() - metrics.horizontalAdvance(label) - kInset);
    const int rightWidth = std::min(rightMetrics.horizontalAdvance(right), rest);
    painter->setFont(rightFont);
    painter->setPen(m_theme.color(wrong ? Ink::Danger : selected ? Ink::SelectionMuted : Ink::Muted));
    painter->drawText(room, int(Qt::AlignRight | Qt::AlignVCenter) | int(Qt::TextSingleLine),
        fittedText(rightMetrics, right, rightWidth));
    room.setRight(room.right() - rightWidth - (right.isEmpty() ? 0 : kInset));
    painter->setFont(font);
    painter->setPen(m_theme.color(selected ? Ink::SelectionText : Ink::Text));
    painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextSingleLine),
        fittedText(metrics, label, room.width()));
    painter->restore();
}

void SidebarDelegate::paintSection(QPainter &painter, const QRect &row, const QString &text) const
{
    QFont font = Theme::secondaryFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.color(Ink::Muted));
    painter.drawText(
        row.adjusted(kInset + kPadding, kSectionTop - 4, -kInset, 0), int(Qt::AlignLeft | Qt::AlignVCenter), text);
}

void SidebarDelegate::paintSign(QPainter &painter, const QRectF &rect, SidebarModel::AccountState state) const
{
    const QRectF ring = rect.adjusted(0.75, 0.75, -0.75, -0.75);
    const auto draw = [&](Ink ink, bool filled) {
        painter.setPen(QPen(m_theme.color(ink), 1.5));
        painter.setBrush(filled ? QBrush(m_theme.color(ink)) : QBrush(Qt::NoBrush));
    };
    switch (state) {
    case SidebarModel::AccountState::Idle:
        draw(Ink::Success, true);
        painter.drawEllipse(ring);
        break;
    case SidebarModel::AccountState::Syncing: // half a ring: under way
        draw(Ink::Accent, false);
        painter.drawArc(ring, 30 * 16, 240 * 16);
        break;
    case SidebarModel::AccountState::Offline:
        draw(Ink::Muted, false);
        painter.drawEllipse(ring);
        break;
    case SidebarModel::AccountState::Failed:
    case SidebarModel::AccountState::NeedsKey: {
        draw(Ink::Danger, true);
        const QPointF corners[] = {{ring.center().x(), ring.top()}, ring.bottomRight(), ring.bottomLeft()};
        painter.drawPolygon(corners, 3);
        break;
    }
    }
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool section =
        SidebarModel::Entry(index.data(SidebarModel::EntryRole).toInt()) == SidebarModel::Entry::Section;
    const QFontMetrics metrics(section ? Theme::secondaryFont() : QApplication::font());
    const int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * (kInset + kPadding) + 90;
    return {width, section ? metrics.height() + kSectionTop + 4 : std::max(32, metrics.height() + 14)};
}

bool SidebarDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return showPlainToolTip(event, view, index) || QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace disputedesk
