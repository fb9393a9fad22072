#pragma once

#include "app/desktop/noticetargets.h"
#include "app/desktop/reminderdesk.h"
#include "app/desktop/shownreminders.h"
#include "app/desktop/tray.h"

#include <QObject>
#include <QSet>

#include <memory>

class QMenu;

namespace disputedesk {

class MainWindow;
class Settings;

/// Shows reminders: as notices of the system beside a tray icon with the number due, or, where there is no tray, as
/// lines across the top of the window. A click opens the dispute; of several of a kind the one that is due first (a
/// line of the window then names those that are left); where it may be about more than that, the list.
class NoticeFlow : public QObject {
    Q_OBJECT
public:
    /// `newTray` is asked where an icon is wanted and none is there, with each count: a panel may start after us.
    NoticeFlow(MainWindow &window, ReminderDesk &reminders, const DisputeIndex &index, Settings &settings, Clock clock,
        TrayMaker newTray, QObject *parent = nullptr);
    ~NoticeFlow() override;

    /// Takes rules and the tray's switch from the settings.
    void applySettings();
    /// While locked, notices of the system say that there is something, and not what; nothing counts as told by that.
    /// What waited stands in the window once it is back: who unlocks looks there.
    void setLocked(bool locked);
    /// True for the key of a notice in the window that was made here: it was acted on.
    bool takeAct(const QString &key);
    /// Another language: counts and lines say the same in it, and nobody is told again.
    void languageChanged();

Q_SIGNALS:
    void disputeWanted(const QUuid &account, const QString &id);
    /// The disputes of `accounts` that need a response.
    void listWanted(const QList<QUuid> &accounts);

private:
    void show(const QList<Reminder> &reminders);
    void showGathered();
    void sayHeldBack(const QList<Reminder> &due);
    void showLines(const ShownReminders::Kinds &kinds);
    QString lineText(const QList<Reminder> &reminders) const;
    void showCounts(int dueSoon, int overdue);
    void dropAnswered();
    void openShown();
    void showWindow();
    void makeTray();

    MainWindow &m_window;
    ReminderDesk &m_reminders;
    const DisputeIndex &m_index;
    Settings &m_settings;
    Clock m_clock;
    TrayMaker m_newTray;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<Tray> m_tray; ///< null: none is wanted, or there is none
    int m_dueSoon = 0;
    int m_overdue = 0;
    bool m_unlocking = false; ///< what is told now goes into the window
    QSet<QString> m_heldBack; ///< keys of what was said, without a word of it, since it was locked
    QList<QList<Reminder>> m_gathered; ///< of the look under way, by kind: one notice of the system
    NoticeTargets m_targets; ///< of the notices of the system
    ShownReminders m_inWindow;
};

} // namespace disputedesk
