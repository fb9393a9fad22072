#include "ui/panes/documentsview.h"

#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/panes/documentrow.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kMostRows = 100;
} // namespace

DocumentsView::DocumentsView(const Theme &theme, DocumentListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
{
    setObjectName(u"documentsView"_s);
    setAccessibleName(tr("Documents"));
    auto *title = new InkLabel(theme, Ink::Text, InkLabel::Type::Heading, u"documentsTitle"_s, this);
    title->write(tr("Documents"));
    m_hint = new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, u"documentsHint"_s, this);
    m_add = new LinkButton(theme, u"documentsAdd"_s, tr("Add a file…"), this);
    connect(m_add, &QPushButton::clicked, this, &DocumentsView::addFileRequested);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_hint);
    head->addWidget(m_add);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(m_rows);
    connect(&model, &QAbstractItemModel::modelReset, this, &DocumentsView::rebuild);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &DocumentsView::rebuild);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &DocumentsView::rebuild);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &DocumentsView::rebuild);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &DocumentsView::rebuild);
    connect(&model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { refreshRows(first.row(), last.row()); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    rebuild();
}

void DocumentsView::setWritable(bool writable)
{
    m_writable = writable;
    m_add->setVisible(writable);
    rebuild();
}

void DocumentsView::setDropHint(bool over)
{
    m_over = over;
    update();
}

DocumentRow *DocumentsView::makeRow()
{
    auto *row = new DocumentRow(m_theme, this);
    connect(row, &DocumentRow::previewRequested, this, &DocumentsView::previewRequested);
    connect(row, &DocumentRow::sendRequested, this, &DocumentsView::uploadNowRequested);
    connect(row, &DocumentRow::cancelRequested, this, &DocumentsView::cancelUploadRequested);
    connect(row, &DocumentRow::removeRequested, this, &DocumentsView::removeFileRequested);
    connect(row, &DocumentRow::deleteRequested, this, &DocumentsView::deleteDocumentRequested);
    connect(row, &DocumentRow::kindChosen, this, &DocumentsView::fileKindChanged);
    return row;
}

void DocumentsView::rebuild()
{
    const int wanted = qMin(m_model.rowCount(), kMostRows);
    while (m_shown.size() > wanted) {
        DocumentRow *row = m_shown.takeLast();
        row->hide();
        row->deleteLater(); // its own button may be what started this
    }
    while (m_shown.size() < wanted) {
        m_shown.append(makeRow());
        m_rows->addWidget(m_shown.last());
    }
    refreshRows(0, wanted - 1);
    const int more = m_model.rowCount() - wanted;
    if (more > 0)
        m_hint->write(tr("and %n more", nullptr, more));
    else if (m_writable)
        m_hint->write(tr("PNG, JPG, PDF, 10 MB each"));
    else
        m_hint->write(wanted == 0 ? tr("none") : QString());
    m_hint->setAccessibleDescription(m_writable ? tr("Files can be dropped here as well.") : QString());
    m_hint->setToolTip(m_hint->accessibleDescription());
}

void DocumentsView::refreshRows(int first, int last)
{
    for (int row = qMax(0, first); row <= last && row < m_shown.size(); ++row)
        m_shown.at(row)->showRow(m_model.index(row), m_writable, m_stop);
}

void DocumentsView::paintEvent(QPaintEvent *)
{
    if (!m_over)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Ink::Accent), 1.5, Qt::DashLine));
    painter.setBrush(m_theme.color(Ink::Selection));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace disputedesk
