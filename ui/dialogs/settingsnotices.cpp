#include "ui/dialogs/settingsnotices.h"

#include "models/items/localeformats.h"
#include "ui/dialogs/formheading.h"
#include "ui/dialogs/inklabel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class NoticeTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::SettingsNotices)
};

QCheckBox *box(const QString &name, const QString &text, bool on, QWidget *parent)
{
    auto *made = new QCheckBox(text, parent);
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setChecked(on);
    return made;
}

QTimeEdit *clock(const QString &name, const QString &spoken, QTime time, QWidget *parent)
{
    auto *made = new QTimeEdit(time, parent);
    made->setObjectName(name);
    made->setAccessibleName(spoken);
    made->setDisplayFormat(clockFormat(QLocale()));
    return made;
}
} // namespace

SettingsNotices::SettingsNotices(
    const ReminderRules &rules, bool trayIcon, const Theme &theme, QFormLayout &form, QWidget *parent)
    : m_new(box(u"settingsNoticeNew"_s, NoticeTexts::tr("New disputes"), rules.newDisputes, parent))
    , m_deadlines(box(u"settingsNoticeDeadlines"_s,
          NoticeTexts::tr("Deadlines: 7 days, 3 days and the last day before"), rules.deadlines, parent))
    , m_drafts(box(u"settingsNoticeDrafts"_s, NoticeTexts::tr("Drafts not sent, 3 days before the deadline"),
          rules.drafts, parent))
    , m_tray(box(u"settingsTray"_s, NoticeTexts::tr("Tray icon with the number overdue or due within 7 days"), trayIcon,
          parent))
    , m_quiet(box(u"settingsQuiet"_s, NoticeTexts::tr("Quiet hours"), rules.quiet, parent))
    , m_from(clock(u"settingsQuietFrom"_s, NoticeTexts::tr("Quiet hours begin"), rules.quietFrom, parent))
    , m_to(clock(u"settingsQuietTo"_s, NoticeTexts::tr("Quiet hours end"), rules.quietTo, parent))
{
    addFormHeading(form, theme, NoticeTexts::tr("Reminders"), parent);
    addFormNote(form, theme, u"settingsNoticesNote"_s,
        NoticeTexts::tr("Each reminder comes once, and none for a dispute that is answered. Reminders come while the "
                        "program runs: to be reminded, minimise its window instead of closing it."),
        parent);
    form.addRow(NoticeTexts::tr("Remind of"), m_new);
    form.addRow(QString(), m_deadlines);
    form.addRow(QString(), m_drafts);
    form.addRow(QString(), m_tray);
    auto *hours = new QHBoxLayout;
    hours->setSpacing(2 * metrics::kGrid);
    hours->addWidget(m_quiet);
    hours->addWidget(m_from);
    auto *dash = new InkLabel(theme, Ink::Muted, InkLabel::Type::Base, u"settingsQuietDash"_s, parent);
    dash->write(u"–"_s);
    hours->addWidget(dash);
    hours->addWidget(m_to);
    hours->addStretch(1);
    form.addRow(QString(), hours);
    for (QTimeEdit *edit : {m_from, m_to}) {
        edit->setEnabled(rules.quiet);
        QObject::connect(m_quiet, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    }
}

ReminderRules SettingsNotices::rules() const
{
    ReminderRules rules;
    rules.newDisputes = m_new->isChecked();
    rules.deadlines = m_deadlines->isChecked();
    rules.drafts = m_drafts->isChecked();
    rules.quiet = m_quiet->isChecked();
    rules.quietFrom = m_from->time();
    rules.quietTo = m_to->time();
    return rules;
}

bool SettingsNotices::trayIcon() const { return m_tray->isChecked(); }

} // namespace disputedesk
