#include "ui/panes/evidencefieldrow.h"

#include "models/items/evidencetexts.h"
#include "ui/dialogs/inklabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

EvidenceFieldRow::EvidenceFieldRow(const Theme &theme, const EvidenceField &field, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(field)
{
    setObjectName(u"evidenceRow_"_s + field.name);
    m_row.field = &field;
    m_head = new EvidenceHead(theme, u"evidenceHead_"_s + field.name, this);
    connect(m_head, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    auto *top = new QHBoxLayout;
    top->setSpacing(2);
    top->addWidget(m_head, 1);
    m_top = top;
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 1); // the line under it
    m_column->setSpacing(0);
    m_column->addLayout(top);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EvidenceFieldRow::showRow(const EvidenceRow &row)
{
    m_row = row;
    showHead();
}

void EvidenceFieldRow::reset()
{
    m_row = {};
    m_row.field = &m_field;
    m_open = false;
    m_over = false;
    if (m_body)
        m_body->hide();
}

void EvidenceFieldRow::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    if (open && !m_body)
        buildBody();
    m_body->setVisible(open);
    showHead();
    if (open)
        takeFocus();
    else if (isVisible())
        m_head->setFocus();
}

void EvidenceFieldRow::buildBody()
{
    m_body = new QWidget(this);
    m_body->setObjectName(u"evidenceBody_"_s + m_field.name);
    m_bodyColumn = new QVBoxLayout(m_body);
    m_bodyColumn->setContentsMargins(0, 2, 0, 8);
    m_bodyColumn->setSpacing(5);
    m_column->insertWidget(1, m_body);
    m_help = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"evidenceHelp_"_s + m_field.name, m_body);
    m_help->setWraps(true);
    m_help->write(evidenceFieldHelp(m_field.name));
}

void EvidenceFieldRow::addToBody(QWidget *widget) { m_bodyColumn->addWidget(widget); }

void EvidenceFieldRow::addToBody(QLayout *layout) { m_bodyColumn->addLayout(layout); }

void EvidenceFieldRow::addUnder(QWidget *widget) { m_column->addWidget(widget); }

void EvidenceFieldRow::addBesideHead(QWidget *widget)
{
    auto *column = new QVBoxLayout; // beside the first line of a head that has two
    const int line = m_head->minimumSizeHint().height();
    column->setContentsMargins(0, qMax(0, (line - widget->sizeHint().height()) / 2), 0, 0);
    column->addWidget(widget);
    column->addStretch(1);
    static_cast<QHBoxLayout *>(m_top)->addLayout(column);
}

QList<QWidget *> EvidenceFieldRow::stops() const { return {m_head}; }

void EvidenceFieldRow::writeHead(const QString &value, const QString &figure, bool bad, const QString &spoken)
{
    using Sign = EvidenceHead::Sign;
    const QString label = evidenceFieldText(m_field.name);
    const Sign sign = m_row.isProvided() ? Sign::Provided : m_row.need == Need::Expected ? Sign::Missing : Sign::None;
    m_head->showLine({sign, label, value, figure, bad});
    //: what a screen reader says of a field: its name, then how it stands
    const QString name = sign == Sign::Provided ? tr("%1: provided, %2").arg(label, spoken)
        : sign == Sign::Missing                 ? tr("%1: expected, missing").arg(label)
                                                : tr("%1: optional, empty").arg(label);
    if (m_head->accessibleName() != name)
        m_head->setAccessibleName(name);
    const QString description = (m_open ? tr("Open.") : tr("Closed.")) + u' ' + evidenceFieldHelp(m_field.name);
    if (m_head->accessibleDescription() != description)
        m_head->setAccessibleDescription(description);
}

void EvidenceFieldRow::setDropHint(bool over)
{
    if (over == m_over)
        return;
    m_over = over;
    update();
}

void EvidenceFieldRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_open) {
        setOpen(false);
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void EvidenceFieldRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Ink::Line));
    if (!m_over)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Ink::Accent), 1.5, Qt::DashLine));
    painter.setBrush(m_theme.color(Ink::Selection));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), 6, 6);
}

} // namespace disputedesk
