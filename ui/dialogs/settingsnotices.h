#pragma once

#include "models/domain/reminder.h"
#include "ui/theme/theme.h"

class QCheckBox;
class QFormLayout;
class QTimeEdit;
class QWidget;

namespace disputedesk {

/// The rows of the settings about reminders: what is told, the tray icon, quiet hours. Its widgets belong to `parent`.
class SettingsNotices {
public:
    SettingsNotices(const ReminderRules &rules, bool trayIcon, const Theme &theme, QFormLayout &form, QWidget *parent);

    ReminderRules rules() const;
    bool trayIcon() const;

private:
    QCheckBox *m_new;
    QCheckBox *m_deadlines;
    QCheckBox *m_drafts;
    QCheckBox *m_tray;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
};

} // namespace disputedesk
