#pragma once

#include "models/domain/reminder.h"

#include <functional>
#include <map>
#include <optional>

namespace disputedesk {

/// The reminders that stand in the window, one line for each kind, until each dispute of it was opened, answered or
/// closed: a later one joins those that nobody has opened yet. A dispute stands in one line, that of its last reminder.
class ShownReminders {
public:
    using Kinds = QList<ReminderKind>; ///< of the lines that are others now, or gone

    /// All of one kind, at least one.
    Kinds add(const QList<Reminder> &reminders);
    /// Takes the first of a line away, which is the one to open.
    std::optional<Reminder> take(ReminderKind kind);
    /// The person closed the line.
    void close(ReminderKind kind) { m_lines.erase(kind); }
    /// Takes away what is not open any more, and leaves the rest of its line.
    Kinds keepOnly(const std::function<bool(const Reminder &)> &isOpen);
    /// Soonest deadline first; empty: no line.
    QList<Reminder> of(ReminderKind kind) const;

private:
    std::map<ReminderKind, QList<Reminder>> m_lines; ///< none is empty
};

/// Soonest deadline first, those without one last.
void sortByDeadline(QList<Reminder> &reminders);

} // namespace disputedesk
