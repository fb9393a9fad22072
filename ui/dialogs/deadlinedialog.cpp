#include "ui/dialogs/deadlinedialog.h"

#include "models/items/localeformats.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/wholedialog.h"

#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

DeadlineDialog::DeadlineDialog(
    const Deadline &deadline, int deadlineDays, const Clock &now, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_now(now)
{
    setObjectName(u"deadlineDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Deadline of this dispute"));
    offerHelp(*this, u"detail"_s, theme);
    auto *title = new InkLabel(theme, Ink::Text, InkLabel::Type::Title, u"deadlineTitle"_s, this);
    title->write(tr("Until when does a response count?"));
    title->setWraps(true);
    auto *what = new InkLabel(theme, Ink::Muted, InkLabel::Type::Base, u"deadlineWhat"_s, this);
    what->write(tr("The provider does not tell a date through its interface, so we assume %n days after opening. If "
                   "its e-mail or web page names one, put it here. It stays on this computer.",
        nullptr, deadlineDays));
    what->setWraps(true);
    setAccessibleDescription(what->text());
    m_when = new QDateTimeEdit(this);
    m_when->setObjectName(u"deadlineWhen"_s);
    m_when->setAccessibleName(tr("Date and time, local"));
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(editableDateFormat(QLocale()) + u" "_s + clockFormat(QLocale()));
    const QDateTime start = deadline.at.isValid() ? deadline.at : m_now().addDays(1);
    m_when->setDateTime(start.toLocalTime());
    m_when->calendarWidget()->setAccessibleName(tr("Calendar"));
    m_left = new InkLabel(theme, Ink::Text, InkLabel::Type::Secondary, u"deadlineLeft"_s, this);
    m_left->setWraps(true);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &DeadlineDialog::say);

    auto *estimate = new ActButton(u"deadlineEstimate"_s, ActKeys::EnterAndSpace, this);
    estimate->setPlainText(tr("Back to the estimate"));
    estimate->setEnabled(deadline.source == DeadlineSource::Agent);
    if (!estimate->isEnabled())
        estimate->setToolTip(tr("The estimate is in use already."));
    estimate->setAccessibleDescription(estimate->toolTip());
    connect(estimate, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT deadlineChosen({});
    });
    auto *cancel = new ActButton(u"deadlineCancel"_s, ActKeys::EnterAndSpace, this);
    cancel->setPlainText(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *use = new ActButton(u"deadlineUse"_s, ActKeys::EnterAndSpace, this);
    use->setPlainText(tr("Use this date"));
    use->setDefault(true);
    setStyleProperty(use, "role", u"main"_s);
    connect(use, &QPushButton::clicked, this, [this] {
        const QDateTime at = m_when->dateTime().toUTC();
        accept();
        Q_EMIT deadlineChosen(at);
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(estimate);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, what, m_when, m_left})
        column->addWidget(widget);
    column->addStretch(1);
    column->addLayout(buttons);
    keepWhole(*this, qMax(420, fontMetrics().averageCharWidth() * 60));
    say();
    m_when->setFocus();
}

void DeadlineDialog::say()
{
    const Deadline chosen{m_when->dateTime().toUTC(), DeadlineSource::Agent};
    const QDateTime now = m_now();
    m_left->write(chosen.at < now
            ? oneAfterTheOther(tr("This date has passed."), timeText(chosen.at, QLocale())) // with its zone
            : tr("%1 left, until %2").arg(timeLeftText(chosen, now), timeText(chosen.at, QLocale())));
    m_left->setToolTip(timeTextUtc(chosen.at, QLocale()));
}

} // namespace disputedesk
