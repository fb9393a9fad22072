#include "ui/delegates/sidebardelegate.h"

#include "models/domain/provider.h"
#include "ui/delegates/celltext.h"
#include "ui/delegates/plaintooltip.h"
#include "ui/theme/modebadge.h"
#include "ui/theme/outlines.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace disputedesk {

namespace {
constexpr int kInset = 8;
constexpr int kPadding = 10;
constexpr int kSign = 8;
constexpr int kSectionTop = 14;
constexpr int kHintPadding = 7; ///< above and below
constexpr int kHintIcon = 20; ///< with the room behind it

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
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        paintItem(*painter, row, selected, Ink::NeutralGround, m_theme);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusFrame(*painter, row, 6, m_theme);

    QRect room = row.adjusted(kPadding, 0, -kPadding, 0);
    if (entry == SidebarModel::Entry::ViewHint) {
        paintHint(*painter, room, label);
        painter->restore();
        return;
    }
    const bool isView = entry == SidebarModel::Entry::OneView;
    const auto state = SidebarModel::AccountState(index.data(SidebarModel::StateRole).toInt());
    if (entry == SidebarModel::Entry::OneAccount) {
        paintSign(*painter, QRectF(room.left(), room.center().y() - kSign / 2.0 + 0.5, kSign, kSign), state);
        room.setLeft(room.left() + kSign + 7);
    }
    const QVariant mode = index.data(SidebarModel::ModeRole);
    if (mode.isValid() && mode.toInt() == int(Mode::Test) && !isView) { // views are those of the mode in view
        const QSize badge = modeBadgeSize(Mode::Test);
        paintModeBadge(*painter,
            QRectF(room.left(), room.center().y() - badge.height() / 2.0 + 0.5, badge.width(), badge.height()),
            Mode::Test, m_theme);
        room.setLeft(room.left() + badge.width() + 7);
    }

    const bool wrong = entry == SidebarModel::Entry::OneAccount && isWrong(state);
    const bool uncounted = isView && !index.data(SidebarModel::ProblemRole).toString().isEmpty();
    const QString right =
        index.data(wrong ? int(SidebarModel::StateTextRole) : int(SidebarModel::CountRole)).toString();
    const QFont rightFont = small();
    const QFontMetrics rightMetrics(rightFont);
    QFont font = QApplication::font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    const QFontMetrics metrics(font);
    // The label comes first; what is right of it takes the rest, and a third in any case. The provider's name is short,
    // and cut it names nobody: the label that a person gave yields, and is whole under the mouse.
    const bool isProvider = entry == SidebarModel::Entry::OneAccount && !wrong;
    const int rest = std::max(
        isProvider ? room.width() / 2 : room.width() / 3, room.width() - metrics.horizontalAdvance(label) - kInset);
    const int rightWidth = std::min(rightMetrics.horizontalAdvance(right), rest);
    painter->setFont(rightFont);
    painter->setPen(m_theme.color(wrong || uncounted ? Ink::Danger : selected ? Ink::SelectionMuted : Ink::Muted));
    painter->drawText(room, int(Qt::AlignRight | Qt::AlignVCenter) | int(Qt::TextSingleLine),
        fittedText(rightMetrics, right, rightWidth));
    room.setRight(room.right() - rightWidth - (right.isEmpty() ? 0 : kInset));
    if (index.data(SidebarModel::ChangedRole).toBool()) {
        //: Beside the name of a saved view: the list shows something else than what was saved
        const QString changed = tr("changed");
        const int most = std::min(rightMetrics.horizontalAdvance(changed), room.width() / 2);
        painter->setPen(m_theme.color(Ink::Accent));
        painter->drawText(room, int(Qt::AlignRight | Qt::AlignVCenter) | int(Qt::TextSingleLine),
            fittedText(rightMetrics, changed, most));
        room.setRight(room.right() - most - kInset);
    }
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

QFont SidebarDelegate::hintFont() const { return Theme::secondaryFont(); }

int SidebarDelegate::hintHeight(int width, const QString &text) const
{
    const QRect room(0, 0, std::max(1, width - 2 * (kInset + kPadding) - kHintIcon), 1000);
    return QFontMetrics(hintFont()).boundingRect(room, Qt::TextWordWrap, text).height() + 2 * kHintPadding;
}

void SidebarDelegate::paintHint(QPainter &painter, const QRect &room, const QString &text) const
{
    constexpr int kIcon = 14;
    m_theme.icon(QStringLiteral("bookmark"), Ink::Muted)
        .paint(&painter, QRect(room.left(), room.top() + kHintPadding - 1, kIcon, kIcon));
    painter.setFont(hintFont());
    painter.setPen(m_theme.color(Ink::Muted));
    painter.drawText(room.adjusted(kHintIcon, kHintPadding - 1, 0, 0),
        int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap), text);
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

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The view makes a row as wide as itself; one that asked for more would have its right end outside.
    constexpr int kLeast = 2 * (kInset + kPadding);
    const auto entry = SidebarModel::Entry(index.data(SidebarModel::EntryRole).toInt());
    if (entry == SidebarModel::Entry::ViewHint) {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        return {kLeast, hintHeight(width, index.data(Qt::DisplayRole).toString())};
    }
    if (entry == SidebarModel::Entry::Section)
        return {kLeast, QFontMetrics(Theme::secondaryFont()).height() + kSectionTop + 4};
    return {kLeast, std::max(32, QFontMetrics(QApplication::font()).height() + 14)};
}

int SidebarDelegate::wantedWidth(const QModelIndex &index) const
{
    using Entry = SidebarModel::Entry;
    const auto entry = Entry(index.data(SidebarModel::EntryRole).toInt());
    if (entry == Entry::ViewHint || entry == Entry::Section)
        return 0;
    QFont chosen = QApplication::font(); // as it is when it is chosen: the widest
    chosen.setWeight(QFont::DemiBold);
    int width = 2 * (kInset + kPadding) + QFontMetrics(chosen).horizontalAdvance(index.data().toString());
    const QVariant mode = index.data(SidebarModel::ModeRole);
    if (entry == Entry::OneAccount)
        width += kSign + 7;
    if (mode.isValid() && mode.toInt() == int(Mode::Test) && entry != Entry::OneView)
        width += modeBadgeSize(Mode::Test).width() + 7;
    if (const QString right = index.data(SidebarModel::CountRole).toString(); !right.isEmpty())
        width += QFontMetrics(small()).horizontalAdvance(right) + kInset;
    return width + 2; // what rounding takes
}

bool SidebarDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return showPlainToolTip(event, view, index) || QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace disputedesk
