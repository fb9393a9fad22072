#pragma once

#include "models/domain/reminder.h"

namespace disputedesk {

class Settings;

/// What a person chose to be told of, from and to the settings. Times that are none fall back to 20:00 and 08:00.
ReminderRules reminderRulesOf(const Settings &settings);
void keepReminderRules(Settings &settings, const ReminderRules &rules);

} // namespace disputedesk
