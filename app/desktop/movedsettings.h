#pragma once

#include "app/desktop/settings.h"
#include "models/domain/error.h"

#include <QList>
#include <QMap>

#include <utility>

namespace disputedesk {

using SettingValues = QList<std::pair<Settings::Key, QVariant>>;

/// The settings that move to another computer, by their names: how it looks, language, refreshing, proxy, limits of
/// evidence, reminders. Never the window's places, the accounts, or a proxy's address that has a password in it.
QMap<QString, QVariant> movedSettings(const Settings &settings);

/// What of a file can be used here.
struct TakenSettings {
    SettingValues changed; ///< other than they are here
    int leftOut = 0; ///< names or values that this version cannot use
};
TakenSettings takenSettings(const QMap<QString, QVariant> &moved, const Settings &settings);

/// What settings.ini at `file` would be with these values; its accounts and all else as they are. On any thread.
StoreResult<QByteArray> settingsFileWith(const QString &file, const SettingValues &values);

} // namespace disputedesk
