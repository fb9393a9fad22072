#include "ui/dialogs/confirmdialog.h"

#include "models/domain/displaytext.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/confirmbody.h"
#include "ui/dialogs/confirmcard.h"
#include "ui/dialogs/confirmoutcome.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/sentencetext.h"
#include "ui/dialogs/typedline.h"
#include "ui/theme/fitscroll.h"
#include "ui/theme/spoken.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/wholedialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

ConfirmDialog::ConfirmDialog(const ConfirmSpec &spec, const Theme &theme, QWidget *parent, ConfirmTiming timing)
    : QDialog(parent)
    , m_spec(spec)
    , m_theme(theme)
    , m_gate(spec.tier == ConfirmTier::T1Plain ? timing.clickThroughMs : timing.armMs)
{
    setObjectName(u"confirmDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(visibleSentence(spec.title.left(120)));
    setAccessibleName(windowTitle());
    setAccessibleDescription(ConfirmBody::asText(spec));
    offerHelp(*this, u"review"_s, theme); // a key alone: no button beside those that act
    build();
    connect(&m_gate, &ConfirmGate::changed, this, &ConfirmDialog::showGate);
    judgeProof();
    showGate();
}

void ConfirmDialog::build()
{
    m_title = new InkLabel(m_theme, Ink::Text, InkLabel::Type::Title, u"confirmTitle"_s, this);
    m_title->write(labelSentence(m_spec.title, 120));
    m_title->setWraps(true);
    auto *body = new ConfirmBody(m_spec, m_theme, this);
    connect(body, &ConfirmBody::backToDraftRequested, this, [this] {
        reject();
        Q_EMIT backToDraftRequested();
    });
    const bool low = isLowScreen(*this);
    m_card = new ConfirmCard(m_theme, m_spec.moneyText, m_spec.moneyLine, m_spec.accountLine, m_spec.mode, this);
    m_card->setDense(low);
    m_body = new QWidget(this);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
    m_column->addWidget(body);
    m_proof = buildProof();
    m_request = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"confirmRequest"_s, this);
    m_request->writeForeign(m_spec.requestLine);
    m_request->setWraps(true);
    m_column->addWidget(m_request);
    m_column->addStretch(1);
    m_scroll = new FitScroll(u"confirmScroll"_s, this);
    m_scroll->hold(m_body);

    m_hint = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"confirmHint"_s, this);
    m_hint->setWraps(true);
    m_hint->setMinimumHeight(m_hint->fontMetrics().height() + 2); // the buttons must not move under the pointer
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"confirmProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(4);
    m_progress->hide();

    m_cancel = new ActButton(u"confirmCancel"_s, ActKeys::EnterAndSpace, this);
    m_cancel->setPlainText(tr("Cancel"));
    m_cancel->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &ConfirmDialog::reject);
    m_act = new ActButton(
        u"confirmAct"_s, m_spec.tier == ConfirmTier::T1Plain ? ActKeys::EnterAndSpace : ActKeys::SpaceOnly, this);
    m_act->setPlainText(visibleText(m_spec.actText.left(80)));
    setStyleProperty(m_act, "role", m_spec.losesMoney ? u"danger"_s : u"main"_s);
    connect(m_act, &QPushButton::clicked, this, &ConfirmDialog::act);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_act);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, low ? 12 : 20, 24, low ? 10 : 18);
    all->setSpacing(low ? 7 : 12);
    all->addWidget(m_title);
    all->addWidget(m_card); // neither the money nor what is to be ticked is scrolled: they are seen at every size
    all->addWidget(m_scroll, 1);
    all->addWidget(m_proof);
    all->addWidget(m_progress);
    all->addWidget(m_hint);
    all->addLayout(buttons);
    m_scroll->setMinimumWidth(qMax(440, fontMetrics().averageCharWidth() * 64));
    if (m_typed)
        m_typed->setFocus();
    else
        m_cancel->setFocus();
}

void ConfirmDialog::showGate()
{
    if (m_running || m_sent)
        return;
    m_act->setEnabled(m_gate.isOpen());
    QString why;
    if (m_gate.isWaiting())
        why = tr("One moment: every key and mouse button has to be up.");
    else if (!m_gate.isOpen())
        why = m_tick ? tr("Tick the box to enable the button.") : tr("The button is off until this is exactly right.");
    m_hint->write(why);
    m_act->setToolTip(why);
    // Once it is open it tells what it does, in the words of the dialog.
    m_act->setAccessibleDescription(why.isEmpty() ? ConfirmBody::asText(m_spec) : why);
}

void ConfirmDialog::act()
{
    if (m_sent || !m_gate.isOpen())
        return;
    m_sent = true;
    setRunning(tr("Working…"));
    Q_EMIT confirmed();
}

void ConfirmDialog::setRunning(const QString &text)
{
    m_running = true;
    m_mayCallOff = false;
    m_gate.lock();
    m_act->setEnabled(false);
    m_cancel->setEnabled(false);
    m_cancel->setToolTip(tr("It cannot be called back any more."));
    m_cancel->setAccessibleDescription(m_cancel->toolTip());
    m_body->setEnabled(false);
    m_proof->setEnabled(false);
    m_progress->show();
    fitHeight(false); // the bar takes its room from nobody
    m_hint->writeForeign(text);
    setAccessibleDescription(m_hint->text());
    announce(*this, m_hint->text());
}

void ConfirmDialog::setWaiting(const QString &text)
{
    setRunning(text);
    m_mayCallOff = true;
    m_cancel->setToolTip({});
    m_cancel->setAccessibleDescription({});
    m_cancel->setEnabled(true);
    m_cancel->setFocus();
}

void ConfirmDialog::fitHeight(bool mayShrink)
{
    layout()->activate();
    const int lacks = m_scroll->sizeHint().height() - m_scroll->height();
    resize(width(), height() + (mayShrink ? lacks : qMax(0, lacks)));
}

void ConfirmDialog::hint(const QString &text)
{
    m_hint->write(text);
    announce(*this, text);
}

void ConfirmDialog::setOutcome(
    ActionState state, const QString &statement, const QString &requestId, const QStringList &details)
{
    m_running = m_mayCallOff = false;
    m_sent = true;
    m_gate.lock();
    m_progress->hide();
    m_hint->hide();
    m_act->hide();
    m_proof->hide();
    m_request->hide();
    for (QWidget *old : m_body->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        old->hide();
    m_body->setEnabled(true);
    const QString title = outcomeTitle(m_spec, state, statement); // the question is answered
    m_title->write(labelSentence(title, 240));
    setWindowTitle(visibleSentence(title.left(240)));
    setAccessibleName(windowTitle());
    // Where the money goes was said of what was asked: here it stands beside whatever came of it.
    auto *card =
        new ConfirmCard(m_theme, m_spec.moneyText, m_spec.intent.disputeId, m_spec.accountLine, m_spec.mode, this);
    card->setDense(isLowScreen(*this));
    delete layout()->replaceWidget(m_card, card);
    m_card->hide();
    std::exchange(m_card, card)->deleteLater();
    auto *outcome = new ConfirmOutcome(m_theme, state, m_spec.intent.verb, statement, requestId, details, m_body);
    m_column->insertWidget(0, outcome);
    card->show();
    outcome->show();
    m_scroll->updateGeometry();
    fitHeight(true); // the outcome is read whole, not scrolled for, and nothing is left open where the question was
    m_cancel->setPlainText(tr("Close"));
    m_cancel->setToolTip({});
    m_cancel->setAccessibleDescription({});
    m_cancel->setEnabled(true);
    m_cancel->setFocus();
    setAccessibleDescription(outcome->asText());
    announce(*this, outcome->asText());
}

void ConfirmDialog::reject()
{
    if (m_running && m_mayCallOff)
        return Q_EMIT callOffRequested();
    if (m_running) {
        hint(tr("It is on its way and cannot be called back. This window tells the outcome as soon as it is known."));
        return;
    }
    QDialog::reject();
}

void ConfirmDialog::done(int result)
{
    if (!m_running)
        QDialog::done(result);
}

void ConfirmDialog::keyPressEvent(QKeyEvent *event)
{
    // A held key does nothing, not even cancel: Enter held on what opened the dialog would flash it open and shut.
    if (event->isAutoRepeat()) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ConfirmDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_gate.restart();
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    resize(sizeHint().boundedTo(screen()->availableGeometry().size() - QSize(40, 60)));
    m_gate.restart();
}

} // namespace disputedesk
