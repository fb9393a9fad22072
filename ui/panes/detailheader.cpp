#include "ui/panes/detailheader.h"

#include "models/items/localeformats.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"
#include "ui/dialogs/iconbutton.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/dialogs/pill.h"
#include "ui/panes/deadlinebar.h"
#include "ui/theme/baseline.h"
#include "ui/theme/copytext.h"
#include "ui/theme/modebadge.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/wraplayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace disputedesk {

DetailHeader::DetailHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"detailHeader"_s);
    build(theme);
}

void DetailHeader::build(const Theme &theme)
{
    using Type = InkLabel::Type;
    m_outside = new InkLabel(theme, Ink::Warning, Type::Secondary, u"detailOutside"_s, this);
    m_outside->write(tr("Not in the list as it is now"));
    m_outside->setWraps(true);
    m_outside->hide();
    m_gone = new InkLabel(theme, Ink::Danger, Type::Secondary, u"detailGone"_s, this);
    m_gone->setWraps(true);
    m_gone->hide();
    m_money = new InkLabel(theme, Ink::Text, Type::Figure, u"detailMoney"_s, this);
    m_money->setNeverCut(true);
    m_status = new Pill(theme, u"detailStatus"_s, this);
    m_account = new InkLabel(theme, Ink::Muted, Type::Secondary, u"detailAccount"_s, this);
    m_mode = new ModeBadge(theme, Mode::Test, this);
    m_idLabel = new InkLabel(theme, Ink::Muted, Type::Mono, u"detailId"_s, this);
    m_copy = new IconButton(theme, u"detailCopyId"_s, u"copy"_s, tr("Copy the dispute's ID"), this);
    connect(m_copy, &QPushButton::clicked, this, &DetailHeader::copyId);
    m_opened = new InkLabel(theme, Ink::Muted, Type::Secondary, u"detailOpened"_s, this);
    m_bar = new DeadlineBar(theme, this);
    m_left = new InkLabel(theme, Ink::Text, Type::Heading, u"detailTimeLeft"_s, this);
    m_sentence = new InkLabel(theme, Ink::Muted, Type::Secondary, u"detailDeadline"_s, this);
    m_sentence->setWraps(true);
    m_change = new LinkButton(theme, u"detailChangeDeadline"_s, tr("Change…"), this);
    m_change->setFont(Theme::secondaryFont());
    m_change->setAccessibleDescription(tr("Put the date of the provider's e-mail in place of the estimate"));
    m_change->setToolTip(m_change->accessibleDescription());
    connect(m_change, &QPushButton::clicked, this, &DetailHeader::deadlineEditRequested);

    // Amount and id are never cut: what stands beside them goes into a line of its own first.
    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    auto *figures = new WrapLayout(10);
    first->addLayout(figures, 1);
    figures->addWidget(m_money);
    figures->addWidget(m_status);
    first->addWidget(m_mode, 0, Qt::AlignTop);
    auto *id = new QWidget(this);
    auto *idRow = new QHBoxLayout(id);
    idRow->setContentsMargins(0, 0, 0, 0);
    idRow->setSpacing(4);
    idRow->addWidget(m_idLabel);
    idRow->addWidget(m_copy);
    m_second = new WrapLayout(4);
    auto *third = new QHBoxLayout;
    third->setSpacing(8);
    third->addWidget(m_left, 0, Qt::AlignTop);
    third->addWidget(m_sentence, 1, Qt::AlignTop);
    third->addWidget(m_change, 0, Qt::AlignTop);
    m_column = new QVBoxLayout(this);
    m_column->addWidget(m_outside);
    m_column->addWidget(m_gone);
    m_column->addLayout(first);
    m_column->addWidget(m_account); // a line of its own: beside a long status only half of it would be left
    m_column->addLayout(m_second);
    m_second->addWidget(id);
    m_second->addWidget(m_opened);
    m_second->setAlignment(m_opened, Qt::AlignRight);
    m_column->addWidget(m_bar);
    m_column->addLayout(third);
    closeUp();
    alignTexts();
}

void DetailHeader::setOutside(bool outside) { m_outside->setVisible(outside); }

void DetailHeader::alignTexts()
{
    const QFont small = Theme::secondaryFont();
    const QMargins besideId = marginsBeside(small, Theme::monoFont());
    m_opened->setContentsMargins(besideId);
    m_account->setContentsMargins(m_dense ? besideId : QMargins()); // else it has a line of its own
    // The third row hangs from its top, since the sentence may have several lines.
    const int ofLeft = ascentOf(m_left->text(), Theme::headingFont());
    const int ofSmall = ascentOf(m_sentence->text(), small);
    const int line = qMax(ofLeft, ofSmall + LinkButton::kEdge);
    m_left->setContentsMargins(0, line - ofLeft, 0, 0);
    m_sentence->setContentsMargins(0, line - ofSmall, 0, 0);
}

void DetailHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        alignTexts();
}

void DetailHeader::setDense(bool dense)
{
    if (dense == m_dense)
        return;
    m_dense = dense;
    m_opened->setVisible(!dense && !m_closed); // Summary tells it
    m_bar->setVisible(m_counts && !dense); // the time stands below it in words
    if (dense) {
        m_column->removeWidget(m_account);
        m_second->addWidget(m_account);
    } else {
        m_second->removeWidget(m_account);
        m_column->insertWidget(3, m_account); // below amount and status
    }
    m_gone->setWraps(!dense); // one line, the whole of it under the mouse
    alignTexts();
    closeUp();
}

void DetailHeader::closeUp()
{
    m_column->setContentsMargins(metrics::kPane, m_dense ? 6 : 14, metrics::kPane, m_dense ? 6 : 12);
    m_column->setSpacing(m_dense ? 2 : 6);
}

void DetailHeader::showDispute(const DisputeView &view, const QDateTime &now)
{
    const Dispute &dispute = view.dispute;
    const QLocale locale;
    m_id = dispute.id;
    m_gone->write(goneText(dispute.missingAt, locale));
    m_gone->setVisible(dispute.isGone());
    m_money->writeForeign(moneyText(dispute.amount, dispute.provider, locale), 40);
    m_money->setToolTip(plainToolTip(m_money->text()));
    m_money->setAccessibleDescription(m_money->text());
    m_status->write(statusText(dispute.status), pillInksOf(dispute.stage(), dispute.inquiry()));
    m_status->setToolTip(plainToolTip(inquiryText(dispute)));
    m_status->setAccessibleDescription(inquiryText(dispute));
    m_account->writeForeign(view.account.label + u" · "_s + providerName(dispute.provider), 80);
    m_account->setToolTip(plainToolTip(m_account->text()));
    m_account->setAccessibleDescription(m_account->text());
    m_mode->setMode(dispute.mode);
    m_idLabel->writeForeign(dispute.id, 80);
    m_idLabel->setToolTip(plainToolTip(m_idLabel->text()));
    m_idLabel->setAccessibleDescription(m_idLabel->text());
    m_opened->write(tr("opened %1").arg(dateWithYear(dispute.createdAt.toLocalTime().date(), locale)));
    m_opened->setToolTip(timeText(dispute.createdAt, locale) + u'\n' + timeTextUtc(dispute.createdAt, locale));
    showDeadline(view, now);
    m_opened->setVisible(!m_dense && !m_closed);
}

void DetailHeader::showDeadline(const DisputeView &view, const QDateTime &now)
{
    const Deadline &deadline = view.deadline;
    const QLocale locale;
    const bool counts = deadline.at.isValid();
    m_counts = counts;
    const bool wanted = view.dispute.stage() == Stage::NeedsResponse;
    m_closed = !counts && !wanted && view.dispute.closedAt.isValid();
    const Urgency urgency = urgencyOf(deadline, now);
    m_bar->setVisible(counts && !m_dense);
    m_change->setVisible(takesAgentsDate(view.dispute));
    if (counts)
        m_bar->showTime(view.dispute.createdAt, deadline.at, now, urgency);
    m_left->setVisible(counts || wanted);
    if (counts) {
        const bool over = urgency == Urgency::Overdue;
        // The sign of an estimate stands before all of it: within, "left" of other languages comes between.
        const Deadline bare{deadline.at, DeadlineSource::Provider};
        const QString sign = deadline.isEstimate() ? urgencySign(urgency) + u" ≈"_s : urgencySign(urgency);
        //: %1 one sign or two ("● ≈"), %2 a time like "9 h"
        m_left->write(over ? urgencySign(urgency) + u' ' + timeLeftText(deadline, now)
                           : tr("%1 %2 left").arg(sign, timeLeftText(bare, now)));
        const QString inquiry = inquiryDeadlineText(view.dispute);
        const QString sentence =
            deadlineSentence(deadline, view.dispute.provider, view.account.deadlineDays, now, locale);
        m_sentence->write(inOneSentence(sentence, inquiry));
        m_sentence->setToolTip(timeTextUtc(deadline.at, locale));
        m_left->setToolTip(m_sentence->toolTip());
    } else if (wanted) {
        m_left->write(timeLeftSentence(deadline, now));
        m_sentence->write(tr("%1 names no date").arg(providerName(view.dispute.provider)));
        m_sentence->setToolTip(plainToolTip(whyNotText(WhyNot::NoResponsePossible, view.dispute.provider)));
        m_left->setToolTip(m_sentence->toolTip());
    } else if (m_closed) {
        const QString closed = tr("closed %1");
        const QDateTime at = view.dispute.closedAt;
        m_sentence->write(m_opened->text() + u" · "_s + closed.arg(dateWithYear(at.toLocalTime().date(), locale)));
        m_sentence->setToolTip(closed.arg(timeText(at, locale)) + u'\n' + closed.arg(timeTextUtc(at, locale)));
    } else {
        m_sentence->write(tr("no response is due"));
        m_sentence->setToolTip({});
    }
    alignTexts(); // a sign of another font lowers the line it stands in
    m_left->setInk(urgencyInk(urgency));
    for (InkLabel *label : {m_left, m_sentence}) // as words: the tip may be marked up
        label->setAccessibleDescription(
            counts || !wanted ? QString() : whyNotText(WhyNot::NoResponsePossible, view.dispute.provider));
}

void DetailHeader::copyId()
{
    copyText(*m_copy, m_id);
    QToolTip::showText(m_copy->mapToGlobal(m_copy->rect().bottomLeft()), tr("Copied"), m_copy);
}

} // namespace disputedesk
