#include "app/desktop/shownreminders.h"

#include <algorithm>
#include <limits>

namespace disputedesk {

void sortByDeadline(QList<Reminder> &reminders)
{
    const auto key = [](const Reminder &reminder) {
        return reminder.dueMs ? reminder.dueMs : std::numeric_limits<qint64>::max();
    };
    std::stable_sort(
        reminders.begin(), reminders.end(), [&key](const Reminder &a, const Reminder &b) { return key(a) < key(b); });
}

ShownReminders::Kinds ShownReminders::add(const QList<Reminder> &reminders)
{
    const ReminderKind kind = reminders.constFirst().kind;
    Kinds changed = keepOnly([&reminders](const Reminder &shown) {
        return std::none_of(reminders.cbegin(), reminders.cend(), [&shown](const Reminder &added) {
            return added.account == shown.account && added.disputeId == shown.disputeId;
        });
    });
    QList<Reminder> &line = m_lines[kind];
    line += reminders;
    sortByDeadline(line);
    if (!changed.contains(kind))
        changed.append(kind);
    return changed;
}

std::optional<Reminder> ShownReminders::take(ReminderKind kind)
{
    const auto line = m_lines.find(kind);
    if (line == m_lines.end())
        return std::nullopt;
    const Reminder first = line->second.takeFirst();
    if (line->second.isEmpty())
        m_lines.erase(line);
    return first;
}

ShownReminders::Kinds ShownReminders::keepOnly(const std::function<bool(const Reminder &)> &isOpen)
{
    Kinds changed;
    for (auto line = m_lines.begin(); line != m_lines.end();) {
        if (line->second.removeIf([&isOpen](const Reminder &shown) { return !isOpen(shown); }) > 0)
            changed.append(line->first);
        line = line->second.isEmpty() ? m_lines.erase(line) : std::next(line);
    }
    return changed;
}

QList<Reminder> ShownReminders::of(ReminderKind kind) const
{
    const auto line = m_lines.find(kind);
    return line == m_lines.end() ? QList<Reminder>() : line->second;
}

} // namespace disputedesk
