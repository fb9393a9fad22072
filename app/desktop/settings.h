#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace disputedesk {

/// Every setting of the program: key, type and default stand in one table (settings.cpp). Others get values, not
/// QSettings.
class Settings {
public:
    enum Key {
        Theme,
        Language,
        RefreshMinutes,
        PauseOnMetered,
        PauseOnBattery,
        ProxyEnabled,
        ProxyUrl,
        EvidenceFilesMb,
        EvidencePages,
        WindowGeometry,
        WindowState,
        SplitterState,
        ListState,
        LastScopeMode,
        LastScopeAccount,
        ExportFolder,
        RecentCommands,
        NoticeNew,
        NoticeDeadlines,
        NoticeDrafts,
        TrayIcon,
        QuietHours,
        QuietFrom, ///< HH:mm, local
        QuietTo,
        LockMinutes, ///< without a hand on keyboard or mouse; 0: never
        VaultDeclined, ///< keys are for each run, and the start does not ask again
        UpdateAllowed,
        UpdateAsked, ///< ISO time, UTC: when it was last asked
        UpdateOutcome,
        UpdateNewest,
        KeyCount
    };

    /// `file` is an INI file of ours (0600).
    explicit Settings(const QString &file);

    /// The stored value, or the default when it is absent or of another type.
    QVariant value(Key key) const;
    void set(Key key, const QVariant &value);
    static QLatin1StringView nameOf(Key key); ///< as in the file: "ui/theme"
    /// False when the last write did not reach the disk.
    bool sync();
    QSettings &raw() { return m_settings; } ///< for AccountRegistry's array only

private:
    QSettings m_settings;
};

} // namespace disputedesk
