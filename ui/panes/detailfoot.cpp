#include "ui/panes/detailfoot.h"

#include "models/items/texts.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/inklabel.h"
#include "ui/panes/sentence.h"
#include "ui/theme/baseline.h"
#include "ui/theme/stylesheet.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// The sentence for a verb that is off; empty when it is allowed.
QString reasonOf(const DisputeView &view, WriteVerb verb)
{
    const auto found = view.can.constFind(verb);
    const WhyNot why = found == view.can.cend() ? WhyNot::NotOffered : found->why;
    return whyNotText(why, view.dispute.provider);
}

/// `does`: what a press leads to, for those who do not see the place it stands in; the reason is read in its stead.
void setReason(QWidget *widget, const QString &why, const QString &does)
{
    const QString reason = asSentence(why);
    widget->setEnabled(reason.isEmpty());
    widget->setToolTip(reason);
    widget->setAccessibleDescription(reason.isEmpty() ? does : reason);
}
} // namespace

DetailFoot::DetailFoot(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"detailFoot"_s);
    buildActs();
    buildRecord();
    m_reasons = new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, u"detailReasons"_s, this);

    m_row = new QHBoxLayout;
    m_row->setSpacing(8);
    m_row->addWidget(m_respond);
    m_row->addWidget(m_concede);
    m_row->addWidget(m_stage);
    m_row->addWidget(m_record);
    m_row->addStretch(1);
    m_row->addWidget(m_note);
    m_note->hide();
    m_column = new QVBoxLayout(this);
    m_column->addLayout(m_row);
    m_secondRow = new QHBoxLayout;
    m_secondRow->addStretch(1);
    m_column->addLayout(m_secondRow);
    m_column->addWidget(m_reasons);
    closeUp();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DetailFoot::buildActs()
{
    m_respond = button(u"detailRespond"_s, tr("Review and send…"), u"main"_s);
    m_concede = button(u"detailConcede"_s, tr("Accept loss…"), u"danger"_s);
    m_stage = button(u"detailStage"_s, tr("Keep at Stripe…"), {});
    m_note = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"detailSendNote"_s, this);
    m_note->setNeverCut(true);
    connect(m_respond, &QPushButton::clicked, this, [this] {
        if (!isEcho(m_respond))
            Q_EMIT respondRequested();
    });
    connect(m_concede, &QPushButton::clicked, this, [this] {
        if (!isEcho(m_concede))
            Q_EMIT concedeRequested();
    });
    connect(m_stage, &QPushButton::clicked, this, [this] {
        if (!isEcho(m_stage))
            Q_EMIT stageRequested();
    });
}

void DetailFoot::buildRecord()
{
    m_record = button(u"detailRecord"_s, tr("Record outcome ▾"), u"plain"_s);
    m_record->setAccessibleName(tr("Record outcome"));
    m_menu = new QMenu(m_record);
    m_menu->setObjectName(u"detailRecordMenu"_s);
    m_menu->setAccessibleName(tr("Record outcome"));
    m_menu->setToolTipsVisible(true);
    m_won = m_menu->addAction(tr("As won…"));
    m_lost = m_menu->addAction(tr("As lost…"));
    m_won->setObjectName(u"detailRecordWon"_s);
    m_lost->setObjectName(u"detailRecordLost"_s);
    connect(m_won, &QAction::triggered, this, [this] { Q_EMIT finaliseRequested(true); });
    connect(m_lost, &QAction::triggered, this, [this] { Q_EMIT finaliseRequested(false); });
    // popup(), not QPushButton::setMenu(): that one runs a loop of its own.
    connect(m_record, &QPushButton::clicked, this,
        [this] { m_menu->popup(m_record->mapToGlobal(QPoint(0, -m_menu->sizeHint().height()))); });
}

bool DetailFoot::isEcho(const void *act)
{
    // The app reads the dispute before it asks: the second half of a double click would ask a second time.
    const bool echo =
        m_lastAct == act && m_lastClick.isValid() && !m_lastClick.hasExpired(QApplication::doubleClickInterval());
    m_lastAct = act;
    m_lastClick.start();
    return echo;
}

ActButton *DetailFoot::button(const QString &name, const QString &text, const QString &role)
{
    auto *made = new ActButton(name, ActKeys::EnterAndSpace, this);
    made->setPlainText(text);
    setStyleProperty(made, "role", role);
    return made;
}

void DetailFoot::showActs(const DisputeView &view, const QString &responseStop)
{
    QString respond = reasonOf(view, WriteVerb::Respond);
    if (respond.isEmpty())
        respond = responseStop;
    QString stage = reasonOf(view, WriteVerb::Stage);
    if (stage.isEmpty())
        stage = responseStop;
    const QString won = reasonOf(view, WriteVerb::FinaliseWon);
    const QString lost = reasonOf(view, WriteVerb::FinaliseLost);
    m_concede->setVisible(view.can.contains(WriteVerb::Concede));
    m_stage->setVisible(view.can.contains(WriteVerb::Stage));
    m_record->setVisible(view.can.contains(WriteVerb::FinaliseWon) || view.can.contains(WriteVerb::FinaliseLost));
    setReason(m_respond, respond, tr("Shows the request to the letter. Nothing is sent before you confirm it."));
    setReason(m_stage, stage, tr("Keeps the evidence at Stripe without submitting it, after you confirm."));
    setReason(m_concede, reasonOf(view, WriteVerb::Concede),
        tr("Gives the money to the cardholder, for good. Asks you to confirm first."));
    setReason(m_record, won.isEmpty() || lost.isEmpty() ? QString() : won,
        tr("Records how the dispute ended, after you confirm."));
    m_won->setEnabled(won.isEmpty());
    m_won->setToolTip(won);
    m_lost->setEnabled(lost.isEmpty());
    m_lost->setToolTip(lost);
    const bool open = view.dispute.stage() == Stage::NeedsResponse;
    m_note->write(view.dispute.provider == ProviderKind::WooshPay ? tr("one send only")
            : view.dispute.provider == ProviderKind::Stripe       ? tr("final once submitted")
                                                                  : QString());
    // Only while it can be sent, and the draft alone is what holds it back: else there is nothing to be warned of.
    m_warns = open && view.can.value(WriteVerb::Respond).allowed() && !m_note->text().isEmpty();
    showReasons(view, respond, stage);
    arrange();
}

void DetailFoot::showReasons(const DisputeView &view, const QString &respond, const QString &stage)
{
    // One line for each reason, naming what it holds back.
    QList<std::pair<QString, QStringList>> lines;
    const auto note = [&lines](const QString &reason, const QString &act) {
        if (reason.isEmpty())
            return;
        for (auto &line : lines)
            if (line.first == asSentence(reason)) {
                line.second << act;
                return;
            }
        lines.append({asSentence(reason), {act}});
    };
    note(respond, tr("Review and send"));
    if (view.can.contains(WriteVerb::Stage))
        note(stage, tr("Keep at Stripe"));
    if (view.can.contains(WriteVerb::Concede))
        note(m_concede->toolTip(), tr("Accept loss"));
    if (view.can.contains(WriteVerb::FinaliseWon))
        note(m_record->toolTip(), tr("Record outcome"));
    m_reasonLines.clear();
    for (const auto &[reason, acts] : std::as_const(lines)) {
        QString named = acts.first();
        for (const QString &act : acts.mid(1))
            named = tr("%1, %2", "two buttons, in one bracket where names have brackets").arg(named, act);
        //: %1 are buttons that are off, %2 says why
        m_reasonLines << tr("%1: %2").arg(named, reason);
    }
}

void DetailFoot::writeReasons()
{
    QStringList lines = m_reasonLines;
    // No room for it in the row: first of the lines, by the name of its button. A button that is off has its reason.
    if (m_warns && m_note->isHidden() && m_respond->toolTip().isEmpty())
        lines.prepend(tr("%1: %2.", "a button, and what to know before it is pressed")
                          .arg(tr("Review and send"), m_note->text()));
    m_reasons->write(lines.join(m_dense ? u" · "_s : u"\n"_s));
    m_reasons->setVisible(!lines.isEmpty());
}

void DetailFoot::setDense(bool dense)
{
    if (dense == m_dense)
        return;
    m_dense = dense;
    closeUp();
    writeReasons();
}

void DetailFoot::closeUp()
{
    const int edge = m_dense ? 6 : 12;
    m_column->setContentsMargins(metrics::kPane, edge, metrics::kPane, edge);
    m_column->setSpacing(m_dense ? 4 : 8);
    m_reasons->setWraps(!m_dense);
}

int DetailFoot::widthOf(std::initializer_list<const QWidget *> acts) const
{
    int wanted = 2 * metrics::kPane - m_row->spacing();
    for (const QWidget *act : acts)
        wanted += act->isHidden() ? 0 : act->sizeHint().width() + m_row->spacing();
    return wanted;
}

void DetailFoot::arrange()
{
    m_note->setContentsMargins(marginsBeside(m_note->font(), m_respond->font()));
    const bool acts = widthOf({m_respond, m_concede, m_stage, m_record}) <= width();
    const int wanted = widthOf({m_respond, m_concede, m_stage, m_record}) + m_note->sizeHint().width();
    const bool noted = m_warns && acts && wanted + 2 * m_row->spacing() <= width();
    bool moved = false;
    const auto place = [&](QWidget *widget, bool first) {
        QHBoxLayout *to = first ? m_row : m_secondRow;
        if (to->indexOf(widget) >= 0)
            return;
        (first ? m_secondRow : m_row)->removeWidget(widget);
        int at = 0; // before the stretch
        while (at < to->count() && to->itemAt(at)->widget() && to->itemAt(at)->widget() != m_note)
            ++at;
        to->insertWidget(at, widget);
        moved = true;
    };
    place(m_stage, acts);
    place(m_record, acts);
    if (moved)
        updateGeometry();
    if (m_note->isHidden() == noted)
        m_note->setVisible(noted);
    writeReasons();
}

QSize DetailFoot::minimumSizeHint() const
{
    return {widthOf({m_respond, m_concede}), QWidget::minimumSizeHint().height()};
}

void DetailFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DetailFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Ink::Line));
}

} // namespace disputedesk
