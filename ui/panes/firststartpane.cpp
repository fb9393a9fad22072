#include "ui/panes/firststartpane.h"

#include "ui/theme/plainlabel.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

FirstStartPane::FirstStartPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_sideBySide(fontMetrics().averageCharWidth() * 92)
{
    setObjectName(u"firstStartPane"_s);
    auto *scroll = new QScrollArea(this); // 200 % on a small screen: reachable all the same
    scroll->setObjectName(u"firstStartScroll"_s);
    scroll->setAccessibleName(tr("First start"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    auto *page = new QWidget(scroll);
    page->setObjectName(u"firstStartPage"_s);
    auto *content = new QWidget(page);
    content->setMaximumWidth(fontMetrics().averageCharWidth() * 116);

    QFont large = Theme::figureFont();
    large.setPixelSize(large.pixelSize() * 26 / 22);
    auto *title = wrappedLabel(tr("Answer disputes from your desk"), "firstStartTitle", content);
    title->setFont(large);
    auto *text = wrappedLabel(
        tr("Keys are kept by the system's keyring or in a vault that your passphrase opens, never in plain text. "
           "Disputes stay on this computer. Nothing is sent before you confirm it."),
        "firstStartText", content, "muted");

    m_cards->setSpacing(4 * metrics::kGrid);
    const Card omise{"omiseCard", tr("Omise"),
        tr("Paste a secret key (skey_…). It is checked at once; a test key opens a test desk."), tr("Connect Omise…"),
        u"plain"_s};
    const Card wooshPay{"wooshPayCard", tr("WooshPay"),
        tr("Paste a secret key (sk_…). It is checked at once; a test key opens a test desk."), tr("Connect WooshPay…"),
        u"plain"_s};
    const Card sample{"sampleCard", tr("Sample data"),
        tr("A server inside this program with made-up disputes. Accept, respond, pull the plug: nothing is real."),
        tr("Try it now"), u"main"_s};
    m_cards->addWidget(makeCard(theme, omise, &FirstStartPane::connectOmiseRequested), 1);
    m_cards->addWidget(makeCard(theme, wooshPay, &FirstStartPane::connectWooshPayRequested), 1);
    m_cards->addWidget(makeCard(theme, sample, &FirstStartPane::sampleDataRequested), 1);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * metrics::kGrid);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(2 * metrics::kGrid);
    column->addLayout(m_cards);
    column->addLayout(makeStripe(content));
    auto *middle = new QVBoxLayout(page);
    middle->setContentsMargins(6 * metrics::kGrid, 6 * metrics::kGrid, 6 * metrics::kGrid, 6 * metrics::kGrid);
    middle->addStretch(3);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    middle->addLayout(row);
    middle->addStretch(4);
    scroll->setWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QFrame *FirstStartPane::makeCard(const Theme &, const Card &card, void (FirstStartPane::*signal)())
{
    auto *frame = new QFrame(this);
    frame->setObjectName(QLatin1StringView(card.objectName));
    frame->setProperty("surface", u"card"_s);
    frame->setAccessibleName(card.title);
    QFont font = Theme::titleFont();
    font.setPixelSize(font.pixelSize() * 15 / 17);
    auto *title = plainLabel(card.title, "cardTitle", frame);
    title->setFont(font);
    auto *text = wrappedLabel(card.text, "cardText", frame, "muted");
    auto *act = new QPushButton(card.act, frame);
    act->setObjectName(QLatin1StringView(card.objectName) + "Button"_L1);
    act->setAccessibleName(card.act);
    act->setAccessibleDescription(card.text);
    act->setAutoDefault(false);
    act->setProperty("role", card.role);
    connect(act, &QPushButton::clicked, this, signal);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(5 * metrics::kGrid, 5 * metrics::kGrid, 5 * metrics::kGrid, 5 * metrics::kGrid);
    column->setSpacing(2 * metrics::kGrid);
    column->addWidget(title);
    column->addWidget(text);
    column->addStretch(1);
    column->addSpacing(2 * metrics::kGrid);
    column->addWidget(act, 0, Qt::AlignLeft);
    return frame;
}

QLayout *FirstStartPane::makeStripe(QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::kGrid);
    auto *connect = new QPushButton(tr("Connect Stripe…"), parent);
    connect->setObjectName(u"stripeButton"_s);
    connect->setAccessibleName(tr("Connect Stripe…"));
    connect->setProperty("role", u"flat"_s);
    connect->setAutoDefault(false);
    QObject::connect(connect, &QPushButton::clicked, this, &FirstStartPane::connectStripeRequested);
    row->addWidget(plainLabel(tr("Stripe accounts are added the same way."), "stripeText", parent, "muted"));
    row->addWidget(connect);
    row->addStretch(1);
    return row;
}

void FirstStartPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_cards->setDirection(event->size().width() >= m_sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace disputedesk
