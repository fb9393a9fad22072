#include "ui/window/commandlist.h"

#include "ui/delegates/commanddelegate.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/spoken.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kPage = 8;
constexpr int kLongestTyped = 200;
} // namespace

CommandList::CommandList(const Theme &theme, const QString &prefix, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(new CommandModel(this))
    , m_line(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_none(wrappedLabel(tr("Nothing fits. Try fewer letters."), "commandsNone", this, "muted"))
{
    m_line->setObjectName(prefix + u"Line"_s);
    m_line->setAccessibleName(name);
    m_line->setMaxLength(kLongestTyped);
    m_line->setProperty("hasSign", true);
    m_line->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_line->installEventFilter(this);
    m_view->setObjectName(prefix + u"Rows"_s);
    m_view->setAccessibleName(name);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CommandDelegate(theme, m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics::kGrid);
    column->addWidget(m_line);
    column->addWidget(m_view, 1);
    column->addWidget(m_none);
    column->addStretch(0);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &CommandList::type);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CommandList::showState);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &at) {
        m_view->setCurrentIndex(at);
        run();
    });
    showState();
}

int CommandList::chosen() const { return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1; }

void CommandList::type(const QString &text)
{
    m_model->setTyped(text);
    Q_EMIT typed(text);
}

void CommandList::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_view->setVisible(any);
    m_none->setVisible(!any);
    fitRows();
    if (any) {
        // What is found later comes below: who has gone on to another row meanwhile stays on it.
        int row = 0;
        if (m_model->typed() == m_chosenFor)
            for (int i = 0; i < m_model->rowCount(); ++i)
                if (m_model->index(i).data(CommandModel::IdRole).toString() == m_chosenId)
                    row = i;
        return choose(row);
    }
    announce(*m_none, m_none->text());
}

void CommandList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

/// Whole rows only: one that is cut through its letters looks like a fault.
void CommandList::fitRows()
{
    const int row = m_view->sizeHintForRow(0);
    const int room = height() - m_line->sizeHint().height() - layout()->spacing();
    if (row > 0 && room >= row)
        m_view->setMaximumHeight(room - room % row);
}

void CommandList::choose(int row)
{
    m_view->setCurrentIndex(m_model->index(row, 0));
    m_view->scrollTo(m_view->currentIndex());
    const QString id = m_view->currentIndex().data(CommandModel::IdRole).toString();
    const bool same = std::exchange(m_chosenId, id) == id && m_chosenFor == m_model->typed();
    m_chosenFor = m_model->typed();
    if (isVisible() && !same)
        tellRow(*m_view, row);
}

void CommandList::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int next = chosen() + by;
    // One step goes round, a page stops at the end.
    choose(qAbs(by) == 1 ? (next + rows) % rows : qBound(0, next, rows - 1));
}

void CommandList::run()
{
    const QModelIndex at = m_view->currentIndex();
    if (!at.isValid())
        return;
    if (at.data(CommandModel::EnabledRole).toBool())
        Q_EMIT ran(at.data(CommandModel::IdRole).toString());
    else
        announce(*m_view, at.data(Qt::AccessibleTextRole).toString());
}

bool CommandList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(kPage); return true;
    case Qt::Key_PageUp: step(-kPage); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key->isAutoRepeat()) // a held key is one wish
            run();
        return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace disputedesk
