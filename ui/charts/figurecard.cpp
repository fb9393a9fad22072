#include "ui/charts/figurecard.h"

#include "ui/dialogs/inklabel.h"
#include "ui/theme/plainlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace disputedesk {

FigureCard::FigureCard(const Theme &theme, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_title(new InkLabel(theme, Ink::Text, InkLabel::Type::Heading, name + u"Title"_s, this))
    , m_note(new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, name + u"Note"_s, this))
    , m_value(new InkLabel(theme, Ink::Text, InkLabel::Type::Figure, name + u"Value"_s, this))
    , m_below(new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, name + u"Below"_s, this))
{
    setObjectName(name);
    setBackgroundRole(QPalette::Window); // a button's would give the labels a button's ink
    m_title->setNeverCut(true);
    m_value->setNeverCut(true);
    m_note->setWraps(true);
    m_below->setWraps(true);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * metrics::kGrid);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kPane, 3 * metrics::kGrid, metrics::kPane, 4 * metrics::kGrid);
    column->setSpacing(metrics::kGrid);
    column->addLayout(head);
    column->addWidget(m_value);
    column->addWidget(m_below);
    column->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_query.isEmpty())
            Q_EMIT queryRequested(m_query);
    });
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void FigureCard::setFigure(const InsightTables::Figure &figure)
{
    m_query = figure.query;
    m_title->write(figure.title);
    m_note->write(figure.note);
    m_value->write(figure.value);
    m_below->write(figure.below);
    setFocusPolicy(m_query.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(m_query.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    //: A figure in words: %1 its name, %2 its value, %3 what it is of, %4 what stands below
    setAccessibleName(tr("%1: %2. %3. %4").arg(figure.title, figure.value, figure.note, figure.below));
    const QString hint = m_query.isEmpty() ? figure.hint : figure.hint + u'\n' + tr("Click to open them in the list");
    setAccessibleDescription(hint);
    setToolTip(plainToolTip(hint));
}

QString FigureCard::value() const { return m_value->text(); }

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        return click();
    QAbstractButton::keyPressEvent(event);
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = underMouse() && !m_query.isEmpty();
    painter.setBrush(m_theme.color(hovered ? Ink::Hover : Ink::Panel));
    painter.setPen(hasFocus() ? QPen(m_theme.color(Ink::Accent), 2) : QPen(m_theme.color(Ink::Line), 1));
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(inset, inset, -inset, -inset), metrics::kCardRadius, metrics::kCardRadius);
}

} // namespace disputedesk
