#include "ui/delegates/disputedelegate.h"

#include "models/items/disputetablemodel.h"
#include "ui/delegates/plaintooltip.h"
#include "ui/delegates/statuspill.h"
#include "ui/delegates/urgencysign.h"
#include "ui/theme/outlines.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kSign = 10;
constexpr int kGap = 6;
constexpr int kPencil = 16;
constexpr qsizetype kLongest = 400; ///< more never fits a cell, and measuring 64 KiB per paint would stall

QFont weighted(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return Theme::tabular(font);
}

QString textOf(const QModelIndex &index, int role = Qt::DisplayRole)
{
    const QString text = index.data(role).toString();
    return text.size() > kLongest ? text.left(kLongest) : text;
}

bool isId(int column)
{
    return column == DisputeTableModel::DisputeId || column == DisputeTableModel::ChargeColumn
        || column == DisputeTableModel::PaymentIntent || column == DisputeTableModel::ReasonCode;
}

/// Grey and violet on the selection's ground would be no ground.
Ink groundOf(const PillInks &inks, bool selected)
{
    return selected && (inks.ground == Ink::NeutralGround || inks.ground == Ink::VioletGround) ? Ink::Panel
                                                                                               : inks.ground;
}

bool isQuiet(int column)
{
    return column == DisputeTableModel::Currency || column == DisputeTableModel::Created
        || column == DisputeTableModel::AsOf || column == DisputeTableModel::ClosedAt
        || column == DisputeTableModel::ProviderColumn;
}
} // namespace

DisputeDelegate::Type::Type(const QFont &font)
    : source(font)
    , fonts{CellFont(Theme::tabular(font)), CellFont(weighted(Theme::tabular(font), QFont::DemiBold)),
          CellFont(Theme::tabular(Theme::secondaryFont())), CellFont(Theme::monoFont()), CellFont(pillFont())}
{
}

DisputeDelegate::DisputeDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_type(QApplication::font())
{
    connect(&theme, &Theme::changed, this, [this] { m_pencil = QPixmap(); });
}

const DisputeDelegate::Type &DisputeDelegate::type() const
{
    if (const QFont font = QApplication::font(); m_type.source != font) {
        m_type = Type(font);
        m_texts.clear();
    }
    return m_type;
}

void DisputeDelegate::draw(QPainter &painter, const QRect &cell, const QString &text, Face face, const QColor &ink,
    Qt::Alignment alignment, Qt::TextElideMode elide) const
{
    m_texts.draw(painter, cell, text, face, type().of(face), ink, alignment, elide);
}

void DisputeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        paintChosenRow(*painter, option.rect, m_theme);
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, m_theme.color(Ink::Hover));
    if (!selected || chosenEdgeColor(m_theme.resolved()).alpha() == 0)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.color(Ink::Line));

    const int column = index.column();
    const Pen pen{m_theme.color(selected ? Ink::SelectionText : Ink::Text),
        m_theme.color(selected ? Ink::SelectionMuted : Ink::Muted)};
    const QRect cell = option.rect.adjusted(column == m_firstColumn ? kFirstPadding : kPadding, 0, -kPadding, -1);
    switch (column) {
    case DisputeTableModel::Due: paintDue(*painter, cell, index, pen); break;
    case DisputeTableModel::DraftMark:
        if (index.data(DisputeTableModel::DraftRole).toBool())
            paintDraftMark(*painter, cell);
        else // the tick of what was decided
            draw(*painter, cell, textOf(index), Plain, pen.muted, Qt::AlignLeft);
        break;
    case DisputeTableModel::Status: {
        const PillInks inks = pillInksOf(index.data(DisputeTableModel::StageRole).value<Stage>(),
            index.data(DisputeTableModel::InquiryRole).toBool());
        if (const QString text = textOf(index); !text.isEmpty())
            paintPill(*painter, cell, text, type().of(Pill).font, type().of(Pill).metrics,
                m_theme.color(groundOf(inks, selected)), m_theme.color(inks.text),
                m_theme.resolved() == ThemeChoice::HighContrast);
        break;
    }
    case DisputeTableModel::Amount: draw(*painter, cell, textOf(index), Bold, pen.text, Qt::AlignRight); break;
    case DisputeTableModel::Documents: draw(*painter, cell, textOf(index), Plain, pen.muted, Qt::AlignRight); break;
    default:
        if (isId(column))
            draw(*painter, cell, textOf(index), Mono, pen.muted, Qt::AlignLeft, Qt::ElideMiddle);
        else if (isQuiet(column))
            draw(*painter, cell, textOf(index), Small, pen.muted, Qt::AlignLeft);
        else
            draw(*painter, cell, textOf(index), Plain, pen.text, Qt::AlignLeft);
    }
}

void DisputeDelegate::paintDue(QPainter &painter, QRect cell, const QModelIndex &index, const Pen &pen) const
{
    const QString left = textOf(index);
    if (left.isEmpty() || cell.width() < kSign)
        return;
    const auto urgency = index.data(DisputeTableModel::UrgencyRole).value<Urgency>();
    const QColor ink = urgency == Urgency::None ? pen.muted
        : urgency == Urgency::Later             ? pen.text
                                                : m_theme.color(urgencyInk(urgency));
    paintUrgencySign(
        painter, QRectF(cell.left(), cell.top() + (cell.height() - kSign) / 2.0, kSign, kSign), urgency, ink);
    cell.setLeft(cell.left() + kSign + kGap);
    const Face face = urgency == Urgency::None ? Plain : Bold;
    draw(painter, cell, left, face, ink, Qt::AlignLeft);
    cell.setLeft(cell.left() + advance(left, face) + kGap);
    const QString date = textOf(index, DisputeTableModel::DetailRole);
    if (advance(date, Small) <= cell.width()) // whole or not at all: half a date misleads
        draw(painter, cell, date, Small, pen.muted, Qt::AlignLeft);
}

void DisputeDelegate::paintDraftMark(QPainter &painter, const QRect &cell) const
{
    const qreal scale = painter.device()->devicePixelRatioF();
    if (m_pencil.isNull() || m_pencil.devicePixelRatio() != scale)
        m_pencil = m_theme.icon(u"pencil"_s, Ink::Accent).pixmap(QSize(kPencil, kPencil), scale);
    painter.drawPixmap(cell.left(), cell.top() + (cell.height() - kPencil) / 2, m_pencil);
}

int DisputeDelegate::dueWidth(const QModelIndex &index) const
{
    return kSign + kGap + advance(textOf(index), Bold) + kGap
        + advance(textOf(index, DisputeTableModel::DetailRole), Small);
}

QSize DisputeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int column = index.column();
    int width = 0;
    switch (column) {
    case DisputeTableModel::Due: width = dueWidth(index); break;
    case DisputeTableModel::DraftMark: width = kPencil; break;
    case DisputeTableModel::Status: width = pillSize(type().of(Pill).metrics, textOf(index)).width(); break;
    case DisputeTableModel::Amount: width = advance(textOf(index), Bold); break;
    default: width = advance(textOf(index), isId(column) ? Mono : isQuiet(column) ? Small : Plain);
    }
    return {width + kPadding + (column == m_firstColumn ? kFirstPadding : kPadding), Theme::rowHeight()};
}

bool DisputeDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return showPlainToolTip(event, view, index) || QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace disputedesk
