#include "ui/panes/activitypage.h"

#include "models/items/activitymodel.h"
#include "ui/panes/activitypagedelegate.h"
#include "ui/panes/listmessage.h"
#include "ui/theme/pagestack.h"
#include "ui/theme/plainlabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

ActivityPage::ActivityPage(ActivityModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QListView(this))
    , m_message(new ListMessage(theme, "activityMessage", this))
    , m_stack(new PageStack(this))
{
    setObjectName(u"activityPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *title = plainLabel(tr("Activity"), "activityTitle", this);
    title->setFont(Theme::titleFont());
    title->setContentsMargins(metrics::kPane, 4 * metrics::kGrid, metrics::kPane, 0);
    auto *text = wrappedLabel(
        tr("What was sent from this computer, and what later readings showed."), "activityText", this, "muted");
    text->setContentsMargins(metrics::kPane, 0, metrics::kPane, 2 * metrics::kGrid);
    m_view->setObjectName(u"activityView"_s);
    m_view->setAccessibleName(tr("Activity"));
    m_view->setModel(&model);
    m_view->setItemDelegate(new ActivityPageDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);
    m_stack->setObjectName(u"activityStack"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kGrid);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(m_stack, 1);

    connect(m_view, &QListView::doubleClicked, this, &ActivityPage::activate);
    connect(m_message, &ListMessage::firstRequested, this, &ActivityPage::retryRequested);
    connect(&theme, &Theme::changed, this, [this] { m_view->viewport()->update(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &ActivityPage::updateState);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::updateState);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ActivityPage::updateState);
    updateState();
}

void ActivityPage::setLoading()
{
    m_loading = true;
    m_failed = false;
    updateState();
}

void ActivityPage::setReady()
{
    m_loading = m_failed = false;
    updateState();
}

void ActivityPage::setFailed(const ErrorText &error)
{
    m_loading = false;
    m_failed = true;
    m_message->setMessage(u"warning"_s, Ink::Danger, error.title, error.sentence());
    m_message->setActs(tr("Try again"));
    updateState();
}

void ActivityPage::updateState()
{
    const bool hasRows = m_model.rowCount() > 0;
    if (!hasRows && !m_failed) {
        if (m_loading)
            m_message->setMessage(u"clock"_s, Ink::Muted, tr("Reading…"), {});
        else
            m_message->setMessage(u"activity"_s, Ink::Muted, tr("Nothing yet"),
                tr("Responses and accepted losses are listed here, with what became of them."));
        m_message->setActs({});
    }
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_view) : m_message);
}

void ActivityPage::activate(const QModelIndex &index)
{
    if (const auto item = index.data(ActivityModel::ItemRole).value<ActivityItem>(); !item.disputeId.isEmpty())
        Q_EMIT disputeActivated(item.account, item.disputeId);
}

bool ActivityPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->isAutoRepeat()) {
            activate(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace disputedesk
