#include "app/desktop/reminderdesk.h"

#include "app/desktop/shownreminders.h"
#include "models/items/reminderrows.h"

#include <map>

namespace disputedesk {

namespace {
constexpr int kSoonMs = 500; ///< rows and drafts of a refresh arrive in several steps
} // namespace

ReminderDesk::ReminderDesk(const QString &file, DisputeIndex &index, std::function<QSet<QUuid>()> accounts, Clock clock,
    Zone zone, QObject *parent)
    : QObject(parent)
    , m_book(file)
    , m_index(index)
    , m_accounts(std::move(accounts))
    , m_clock(std::move(clock))
    , m_zone(std::move(zone))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &ReminderDesk::check);
}

void ReminderDesk::setRules(const ReminderRules &rules)
{
    m_rules = rules;
    checkSoon();
}

void ReminderDesk::refreshed(const QUuid &account, bool complete)
{
    m_fresh.insert(account);
    const QDateTime now = m_clock();
    const bool isFirst = !m_book.since().contains(account);
    if (complete)
        m_book.begin(account, now);
    if (complete && isFirst) {
        // The first reading is told by the list that comes with it: a pile of notices would say the same again.
        QStringList keys;
        const auto known = remindersDue(reminderRowsOf(m_index, {account}, m_book.since(), now).tellable, m_book.told(),
            m_book.since(), {}, now, QTimeZone::utc());
        for (const Reminder &reminder : known)
            keys += keysTold(reminder, now);
        m_book.tell(keys, now);
    }
    checkSoon();
}

void ReminderDesk::keepOnly(const QSet<QUuid> &accounts)
{
    m_fresh.intersect(accounts);
    m_book.keepOnly(accounts);
    checkSoon();
}

void ReminderDesk::check()
{
    m_soon.stop();
    const QDateTime now = m_clock();
    const ReminderRows rows = reminderRowsOf(m_index, m_accounts().intersect(m_fresh), m_book.since(), now);
    if (const std::pair counts(rows.dueSoon, rows.overdue); std::exchange(m_counts, counts) != counts)
        Q_EMIT dueSoonChanged(rows.dueSoon, rows.overdue);
    const QList<Reminder> due = remindersDue(rows.tellable, m_book.told(), m_book.since(), m_rules, now, m_zone());
    if (!due.isEmpty() && m_held)
        Q_EMIT heldBack(due);
    else if (!due.isEmpty())
        tell(due, now);
    Q_EMIT checked();
}

void ReminderDesk::tell(const QList<Reminder> &due, const QDateTime &now)
{
    QStringList keys;
    std::map<ReminderKind, QList<Reminder>> byKind;
    for (const Reminder &reminder : due) {
        keys += keysTold(reminder, now);
        byKind[reminder.kind].append(reminder);
    }
    if (!m_book.tell(keys, now) && !std::exchange(m_writeFailed, true))
        qWarning("what was reminded of could not be saved: it will be told again after the next start");
    for (auto &[kind, reminders] : byKind) {
        sortByDeadline(reminders);
        Q_EMIT reminded(reminders);
    }
}

} // namespace disputedesk
