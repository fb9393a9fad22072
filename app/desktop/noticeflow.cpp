#include "app/desktop/noticeflow.h"

#include "app/desktop/reminderrules.h"
#include "app/desktop/remindertexts.h"
#include "app/desktop/settings.h"
#include "models/items/reminderrows.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QMenu>
#include <QScopedValueRollback>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr ReminderKind kKinds[] = {ReminderKind::NewDispute, ReminderKind::SevenDays, ReminderKind::ThreeDays,
    ReminderKind::LastDay, ReminderKind::Draft};
QString keyOf(ReminderKind kind) { return u"reminder%1"_s.arg(int(kind)); }

std::optional<ReminderKind> kindOf(const QString &key)
{
    for (const ReminderKind kind : kKinds)
        if (key == keyOf(kind))
            return kind;
    return std::nullopt;
}
} // namespace

NoticeFlow::NoticeFlow(MainWindow &window, ReminderDesk &reminders, const DisputeIndex &index, Settings &settings,
    Clock clock, TrayMaker newTray, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_reminders(reminders)
    , m_index(index)
    , m_settings(settings)
    , m_clock(std::move(clock))
    , m_newTray(std::move(newTray))
{
    connect(&reminders, &ReminderDesk::reminded, this, &NoticeFlow::show);
    connect(&reminders, &ReminderDesk::heldBack, this, &NoticeFlow::sayHeldBack);
    connect(&reminders, &ReminderDesk::checked, this, &NoticeFlow::showGathered);
    connect(&reminders, &ReminderDesk::checked, this, &NoticeFlow::dropAnswered);
    connect(&reminders, &ReminderDesk::dueSoonChanged, this, &NoticeFlow::showCounts);
    connect(&window, &MainWindow::noticeClosed, this, [this](const QString &key) {
        if (const auto kind = kindOf(key))
            m_inWindow.close(*kind);
    });
    applySettings();
}

NoticeFlow::~NoticeFlow() = default;

void NoticeFlow::applySettings()
{
    m_reminders.setRules(reminderRulesOf(m_settings));
    if (!m_settings.value(Settings::TrayIcon).toBool())
        m_tray.reset();
    else
        makeTray();
}

void NoticeFlow::makeTray()
{
    if (m_tray)
        return;
    std::unique_ptr<Tray> tray = m_newTray();
    if (!tray)
        return;
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("Show Disputedesk"), this, &NoticeFlow::showWindow);
    m_menu->addSeparator();
    m_menu->addAction(m_window.actions().settings);
    m_menu->addAction(m_window.actions().quit);
    m_tray = std::move(tray);
    m_tray->setMenu(m_menu.get());
    connect(m_tray.get(), &Tray::messageClicked, this, &NoticeFlow::openShown);
    connect(m_tray.get(), &Tray::activated, this, &NoticeFlow::showWindow);
    showCounts(m_dueSoon, m_overdue);
}

void NoticeFlow::showCounts(int dueSoon, int overdue)
{
    m_dueSoon = dueSoon;
    m_overdue = overdue;
    if (m_settings.value(Settings::TrayIcon).toBool() && !m_tray)
        return makeTray();
    if (m_tray)
        m_tray->setNumber(dueSoon + overdue, trayText(dueSoon, overdue));
}

void NoticeFlow::show(const QList<Reminder> &reminders)
{
    if (m_tray && m_tray->takesMessages() && !m_unlocking)
        return m_gathered.append(reminders);
    showLines(m_inWindow.add(reminders));
}

void NoticeFlow::showLines(const ShownReminders::Kinds &kinds)
{
    for (const ReminderKind kind : kinds) {
        const QList<Reminder> reminders = m_inWindow.of(kind);
        if (reminders.isEmpty()) {
            m_window.clearNotice(keyOf(kind));
            continue;
        }
        m_window.setReminder(keyOf(kind), lineText(reminders), tr("Open"));
    }
}

QString NoticeFlow::lineText(const QList<Reminder> &reminders) const
{
    const NoticeText text = noticeTextOf({reminders}, m_index, m_clock(), QLocale());
    //: A notice across the window; %1 is such as "New dispute", %2 says more about it
    return tr("%1. %2").arg(text.title, text.body);
}

void NoticeFlow::languageChanged()
{
    showCounts(m_dueSoon, m_overdue);
    for (const ReminderKind kind : kKinds)
        if (const QList<Reminder> reminders = m_inWindow.of(kind); !reminders.isEmpty())
            m_window.rewordNotice(keyOf(kind), lineText(reminders), tr("Open"));
}

void NoticeFlow::showGathered()
{
    const QList<QList<Reminder>> kinds = std::exchange(m_gathered, {});
    if (kinds.isEmpty() || !m_tray)
        return;
    QList<Reminder> about;
    for (const QList<Reminder> &kind : kinds)
        about.append(kind.constFirst());
    m_targets.shown(about, m_window.isActiveWindow());
    const NoticeText text = noticeTextOf(kinds, m_index, m_clock(), QLocale());
    m_tray->say(withoutTags(text.title), withoutTags(text.body));
}

void NoticeFlow::setLocked(bool locked)
{
    m_heldBack.clear();
    m_reminders.setHeld(locked);
    if (locked)
        return;
    const QScopedValueRollback unlocking(m_unlocking, true);
    m_reminders.check();
}

void NoticeFlow::sayHeldBack(const QList<Reminder> &due)
{
    const qsizetype before = m_heldBack.size();
    for (const Reminder &reminder : due)
        m_heldBack.insert(reminderKey(reminder));
    if (m_heldBack.size() > before && m_tray && m_tray->takesMessages())
        m_tray->say(tr("Disputedesk is locked"), tr("There is something new. Unlock to see it."));
}

bool NoticeFlow::takeAct(const QString &key)
{
    const auto kind = kindOf(key);
    const std::optional<Reminder> reminder = kind ? m_inWindow.take(*kind) : std::nullopt;
    if (!reminder)
        return false;
    showLines({*kind}); // the others of it wait on
    Q_EMIT disputeWanted(reminder->account, reminder->disputeId);
    return true;
}

void NoticeFlow::dropAnswered()
{
    if (m_reminders.isHeld())
        return; // a line that is written anew is read out; the look at the unlocking does it
    showLines(m_inWindow.keepOnly([this](const Reminder &reminder) {
        const auto row = m_index.find(reminder.account, reminder.disputeId);
        return row && waitsForResponse(m_index, *row)
            && (reminder.kind != ReminderKind::Draft || m_index.hasDraft(*row)); // it may have been discarded
    }));
}

void NoticeFlow::openShown()
{
    showWindow();
    const QList<Reminder> about = m_targets.take();
    if (about.size() == 1)
        return Q_EMIT disputeWanted(about.first().account, about.first().disputeId);
    QList<QUuid> accounts;
    for (const Reminder &reminder : about)
        accounts.append(reminder.account);
    if (!accounts.isEmpty())
        Q_EMIT listWanted(accounts);
}

void NoticeFlow::showWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace disputedesk
