#include "ui/panes/outboxpage.h"

#include "models/items/outboxmodel.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/panes/listmessage.h"
#include "ui/panes/outboxrow.h"
#include "ui/theme/pagestack.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/spoken.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

OutboxPage::OutboxPage(OutboxModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(theme)
{
    setObjectName(u"outboxPage"_s);
    setAccessibleName(tr("Outbox"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hideDiscarded();
        Q_EMIT undoRequested(m_discardedAccount, m_discardedId);
    });
    connect(m_message, &ListMessage::firstRequested, this, &OutboxPage::retryRequested);
    connect(&model, &OutboxModel::itemsSet, this, &OutboxPage::rebuild);
    connect(&model, &QAbstractItemModel::dataChanged, this, &OutboxPage::refreshRows);
    rebuild();
}

void OutboxPage::build()
{
    auto *title = plainLabel(tr("Outbox"), "outboxTitle", this);
    title->setFont(Theme::titleFont());
    auto *text = wrappedLabel(tr("Drafts that are not sent, soonest deadline first. Each goes out on its own, after a "
                                 "review; nothing is sent "
                                 "by itself."),
        "outboxIntro", this, "muted");
    m_count = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"outboxCount"_s, this);
    m_undoLine = new QWidget(this);
    m_undoLine->setObjectName(u"outboxUndoLine"_s);
    m_discarded = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Base, u"outboxDiscarded"_s, m_undoLine);
    setLive(*m_discarded);
    m_undo = new LinkButton(m_theme, u"outboxUndo"_s, tr("Undo"), m_undoLine);
    auto *undo = new QHBoxLayout(m_undoLine);
    undo->setContentsMargins(metrics::kPane, 4, metrics::kPane, 4);
    undo->addWidget(m_discarded);
    undo->addWidget(m_undo);
    undo->addStretch(1);
    m_undoLine->hide();

    auto *page = new QWidget;
    page->setObjectName(u"outboxRows"_s);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"outboxScroll"_s);
    m_scroll->setAccessibleName(tr("Drafts"));
    m_scroll->setFocusPolicy(Qt::NoFocus); // it follows the buttons of its rows
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_message = new ListMessage(m_theme, "outboxMessage", this);
    m_stack = new PageStack(this);
    m_stack->setObjectName(u"outboxStack"_s);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_message);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::kPane, 4 * metrics::kGrid, metrics::kPane, 0);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_count);
    text->setContentsMargins(metrics::kPane, 0, metrics::kPane, 2 * metrics::kGrid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kGrid);
    column->addLayout(head);
    column->addWidget(text);
    column->addWidget(m_undoLine);
    column->addWidget(m_stack, 1);
}

OutboxRow *OutboxPage::makeRow(const QUuid &account, const QString &disputeId)
{
    auto *row = new OutboxRow(account, disputeId, m_theme, m_scroll->widget());
    connect(row, &OutboxRow::sendRequested, this, &OutboxPage::sendRequested);
    connect(row, &OutboxRow::reviewRequested, this, &OutboxPage::reviewRequested);
    connect(row, &OutboxRow::openRequested, this, &OutboxPage::openRequested);
    connect(row, &OutboxRow::textRequested, this, &OutboxPage::textRequested);
    connect(row, &OutboxRow::discardRequested, this, &OutboxPage::discardRequested);
    return row;
}

void OutboxPage::rebuild()
{
    QList<OutboxRow *> old = std::exchange(m_rows, {});
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const auto item = m_model.index(i).data(OutboxModel::ItemRole).value<OutboxItem>();
        const auto known = std::find_if(old.cbegin(), old.cend(),
            [&](const OutboxRow *row) { return row->account() == item.account && row->disputeId() == item.disputeId; });
        OutboxRow *row = known != old.cend() ? *known : makeRow(item.account, item.disputeId);
        old.removeOne(row);
        m_rows.append(row);
        if (m_column->indexOf(row) != i)
            m_column->insertWidget(i, row);
    }
    for (OutboxRow *row : std::as_const(old)) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater(); // its own button may be what started this
    }
    refreshRows();
    for (qsizetype i = 1; i < m_rows.size(); ++i)
        setTabOrder(m_rows.at(i - 1), m_rows.at(i));
    updateState();
}

void OutboxPage::refreshRows()
{
    // By key, not by place: a row shows its own dispute also while others move.
    for (OutboxRow *row : std::as_const(m_rows))
        if (const QModelIndex index = m_model.indexOf(row->account(), row->disputeId()); index.isValid())
            row->showRow(index, m_model.isBusy());
    const int ready = m_model.readyCount();
    const int all = m_model.rowCount();
    m_count->write(all == 0 ? QString() : tr("%1 of %2 ready").arg(QLocale().toString(ready), QLocale().toString(all)));
}

void OutboxPage::setLoading()
{
    m_loading = true;
    m_failed = false;
    updateState();
}

void OutboxPage::setReady()
{
    m_loading = m_failed = false;
    updateState();
}

void OutboxPage::setFailed(const ErrorText &error)
{
    m_loading = false;
    m_failed = true;
    m_message->setMessage(u"warning"_s, Ink::Danger, error.title, error.sentence());
    m_message->setActs(tr("Try again"));
    updateState();
}

void OutboxPage::updateState()
{
    const bool hasRows = !m_rows.isEmpty();
    if (!hasRows && !m_failed) {
        if (m_loading)
            m_message->setMessage(u"clock"_s, Ink::Muted, tr("Reading…"), {});
        else
            m_message->setMessage(u"inbox"_s, Ink::Muted, tr("No drafts"),
                tr("What you write for a dispute and do not send waits here. Open a dispute and begin its response."));
        m_message->setActs({});
    }
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_scroll) : m_message);
}

void OutboxPage::showDiscarded(const QUuid &account, const QString &disputeId)
{
    m_discardedAccount = account;
    m_discardedId = disputeId;
    m_discarded->write(tr("The draft of %1 was discarded.").arg(labelText(disputeId, 60)));
    m_undo->setAccessibleName(tr("Bring the draft of %1 back").arg(labelText(disputeId, 60)));
    m_undoLine->show();
    m_undo->setFocus(Qt::OtherFocusReason);
}

void OutboxPage::hideDiscarded() { m_undoLine->hide(); }

} // namespace disputedesk
