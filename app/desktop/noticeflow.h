#pragma once

#include "app/desktop/reminderdesk.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace disputedesk {

class MainWindow;
class Settings;

/// Shows reminders: as notices of the system beside a tray icon with the number due, or, where there is no tray, as
/// lines across the top of the window. A click opens the dispute; of several the one that is due first.
class NoticeFlow : public QObject {
    Q_OBJECT
public:
    NoticeFlow(MainWindow &window, ReminderDesk &reminders, const DisputeIndex &index, Settings &settings, Clock clock,
        QObject *parent = nullptr);
    ~NoticeFlow() override;

    /// Takes rules and the tray's switch from the settings.
    void applySettings();
    /// True for the key of a notice in the window that was made here: it was acted on.
    bool takeAct(const QString &key);

Q_SIGNALS:
    void disputeWanted(const QUuid &account, const QString &id);

private:
    void show(const QList<Reminder> &reminders);
    void showCount(int count);
    void dropAnswered();
    void openLast();
    void showWindow();
    void makeTray();

    MainWindow &m_window;
    ReminderDesk &m_reminders;
    const DisputeIndex &m_index;
    Settings &m_settings;
    Clock m_clock;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_tray; ///< null: none is wanted, or there is none
    int m_count = 0;
    Reminder m_last; ///< what the notice of the system that was shown last is about
    QHash<QString, Reminder> m_inWindow; ///< by key of the notice
};

} // namespace disputedesk
