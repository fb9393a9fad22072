#include "ui/panes/outboxrow.h"

#include "models/items/outboxmodel.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/wraplayout.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
Tone toneOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Ready: return Tone::Success;
    case OutboxState::Changed:
    case OutboxState::Incomplete: return Tone::Warning;
    case OutboxState::Expired:
    case OutboxState::Unclear: return Tone::Danger;
    case OutboxState::Sending:
    case OutboxState::Reading:
    case OutboxState::NotNow:
    case OutboxState::Gone: break;
    }
    return Tone::Neutral;
}

/// A sign beside the colour.
QString signOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Ready: return u"✓ "_s;
    case OutboxState::Changed:
    case OutboxState::Expired:
    case OutboxState::Unclear: return u"! "_s;
    case OutboxState::Incomplete: return u"○ "_s;
    case OutboxState::Sending: return u"↑ "_s;
    case OutboxState::Reading:
    case OutboxState::NotNow:
    case OutboxState::Gone: break;
    }
    return {};
}
} // namespace

OutboxRow::OutboxRow(const QUuid &account, const QString &disputeId, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_account(account)
    , m_id(disputeId)
{
    setObjectName(u"outboxRow"_s);
    build();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OutboxRow::build()
{
    using Type = InkLabel::Type;
    m_name = new InkLabel(m_theme, Ink::Text, Type::Heading, u"outboxId"_s, this);
    m_amount = new InkLabel(m_theme, Ink::Text, Type::Heading, u"outboxAmount"_s, this);
    m_amount->setNeverCut(true);
    m_state = new Pill(m_theme, u"outboxState"_s, this);
    m_facts = new InkLabel(m_theme, Ink::Text, Type::Base, u"outboxFacts"_s, this);
    m_facts->setWraps(true); // the deadline is one of them
    m_what = new InkLabel(m_theme, Ink::Muted, Type::Secondary, u"outboxWhat"_s, this);
    m_why = new InkLabel(m_theme, Ink::Warning, Type::Secondary, u"outboxWhy"_s, this);
    m_why->setWraps(true);
    m_send = new ActButton(u"outboxSend"_s, ActKeys::EnterAndSpace, this);
    m_send->setPlainText(tr("Review and send…"));
    setStyleProperty(m_send, "role", u"main"_s);
    m_review = new ActButton(u"outboxReview"_s, ActKeys::EnterAndSpace, this);
    m_review->setPlainText(tr("Review…"));
    m_open = new LinkButton(m_theme, u"outboxOpen"_s, tr("Open"), this);
    m_text = new LinkButton(m_theme, u"outboxText"_s, tr("Show text"), this);
    m_discard = new LinkButton(m_theme, u"outboxDiscard"_s, tr("Discard"), this);

    auto *first = new WrapLayout(10); // the id is never cut for what stands beside it
    first->addWidget(m_name);
    first->addWidget(m_amount);
    first->addWidget(m_state);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addLayout(first);
    words->addWidget(m_facts);
    words->addWidget(m_what);
    words->addWidget(m_why);
    auto *links = new QHBoxLayout;
    links->setSpacing(12);
    links->addStretch(1);
    for (LinkButton *link : {m_open, m_text, m_discard})
        links->addWidget(link);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_send, 0, Qt::AlignRight);
    buttons->addWidget(m_review, 0, Qt::AlignRight);
    buttons->addLayout(links);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kPane, 12, metrics::kPane, 12);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addLayout(buttons);

    const auto tell = [this](auto signal) { return [this, signal] { Q_EMIT(this->*signal)(m_account, m_id); }; };
    connect(m_send, &QPushButton::clicked, this, tell(&OutboxRow::sendRequested));
    connect(m_review, &QPushButton::clicked, this, tell(&OutboxRow::reviewRequested));
    connect(m_open, &QPushButton::clicked, this, tell(&OutboxRow::openRequested));
    connect(m_text, &QPushButton::clicked, this, tell(&OutboxRow::textRequested));
    connect(m_discard, &QPushButton::clicked, this, tell(&OutboxRow::discardRequested));
    nameButtons(labelText(m_id, 60));
}

void OutboxRow::nameButtons(const QString &id)
{
    m_send->setAccessibleName(tr("Review and send the draft of %1").arg(id));
    m_review->setAccessibleName(tr("Review the draft of %1").arg(id));
    m_open->setAccessibleName(tr("Open dispute %1").arg(id));
    m_text->setAccessibleName(tr("Show the text of the draft of %1").arg(id));
    m_discard->setAccessibleName(tr("Discard the draft of %1").arg(id));
}

void OutboxRow::showRow(const QModelIndex &index, bool busy)
{
    const auto item = index.data(OutboxModel::ItemRole).value<OutboxItem>();
    m_name->write(labelText(item.disputeId, 60));
    m_name->setToolTip(plainToolTip(labelText(item.disputeId, 200)));
    m_name->setAccessibleDescription(labelText(item.disputeId, 200));
    const QString amount = index.data(OutboxModel::AmountTextRole).toString();
    m_amount->write(amount);
    m_amount->setVisible(!amount.isEmpty());
    m_state->write(signOf(item.state) + index.data(OutboxModel::StateTextRole).toString(), toneOf(item.state));
    QStringList facts{index.data(OutboxModel::DueTextRole).toString(), labelText(item.reason, 80),
        labelText(item.accountLabel, 80), providerName(item.provider)};
    facts.removeAll(QString());
    m_facts->write(facts.join(u" · "_s));
    const auto urgency = Urgency(index.data(OutboxModel::UrgencyRole).toInt());
    m_facts->setInk(urgency == Urgency::Overdue || urgency == Urgency::Critical ? Ink::Danger : Ink::Text);
    m_what->write(index.data(OutboxModel::WhatTextRole).toString());
    m_why->writeForeign(item.why);
    m_why->setVisible(!item.why.isEmpty());
    const bool isReview = item.state == OutboxState::Changed || item.state == OutboxState::Expired;
    m_send->setVisible(!isReview && item.state != OutboxState::Gone);
    m_send->setEnabled(item.canSend() && !busy);
    m_send->setAccessibleDescription(item.why);
    m_review->setVisible(isReview);
    m_review->setEnabled(!busy);
    m_open->setVisible(item.state != OutboxState::Gone);
    m_discard->setEnabled(item.state != OutboxState::Sending && item.state != OutboxState::Unclear);
    setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
}

void OutboxRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Ink::Line));
}

} // namespace disputedesk
