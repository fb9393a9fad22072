#pragma once

#include "app/desktop/toldbook.h"
#include "models/domain/clock.h"
#include "models/domain/reminder.h"
#include "models/items/disputeindex.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace disputedesk {

/// Looks at the disputes that need a response, each minute and after each refresh, and says what is to be told. An
/// account counts once it was refreshed in this run, well or badly: what was answered elsewhere over night is not told.
class ReminderDesk : public QObject {
    Q_OBJECT
public:
    using Zone = std::function<QTimeZone()>;
    /// `file` is reminders.json; `accounts` gives those that may be told of.
    ReminderDesk(
        const QString &file, DisputeIndex &index, std::function<QSet<QUuid>()> accounts, Clock clock,
        Zone zone = [] { return QTimeZone::systemTimeZone(); }, QObject *parent = nullptr);

    void setRules(const ReminderRules &rules);
    const ReminderRules &rules() const { return m_rules; }
    /// A refresh of the account ended; `complete`: everything of it was read.
    void refreshed(const QUuid &account, bool complete);
    /// What was told of accounts that are not among these is forgotten.
    void keepOnly(const QSet<QUuid> &accounts);
    /// While held, nothing is told, and nothing booked as told: it is when a look after that still finds it due.
    void setHeld(bool held) { m_held = held; }
    bool isHeld() const { return m_held; }
    /// Looks now. Otherwise call checkSoon(): many calls are one.
    void check();
    void checkSoon() { m_soon.start(); }

Q_SIGNALS:
    void dueSoonChanged(int dueSoon, int overdue); ///< disputes due within 7 days, and those whose day has passed
    void checked(); ///< a look is over, and what it found is told
    void heldBack(const QList<disputedesk::Reminder> &due); ///< by a look while held: all that waits
    /// All of one kind, soonest deadline first; told once and remembered.
    void reminded(const QList<disputedesk::Reminder> &reminders);

private:
    void tell(const QList<Reminder> &due, const QDateTime &now);

    ToldBook m_book;
    DisputeIndex &m_index;
    std::function<QSet<QUuid>()> m_accounts;
    Clock m_clock;
    Zone m_zone;
    ReminderRules m_rules;
    QSet<QUuid> m_fresh;
    QTimer m_soon;
    std::pair<int, int> m_counts{-1, -1}; ///< due soon, overdue
    bool m_writeFailed = false;
    bool m_held = false;
};

} // namespace disputedesk
