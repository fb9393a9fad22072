#pragma once

#include "models/domain/provider.h"
#include "models/domain/reminder.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace disputedesk {

/// What a person wants of the vault of keys.
enum class VaultWish : quint8 { Make, Change, Remove };

/// What the settings dialog shows and gives back; app keeps it.
struct SettingsValues {
    struct AccountDays {
        QUuid account;
        QString label;
        ProviderKind provider = ProviderKind::Omise; ///< only Omise has an estimate
        int days = 7;

        friend bool operator==(const AccountDays &, const AccountDays &) = default;
    };

    /// Whether it asks for new versions.
    struct Updates {
        bool offered = false; ///< this build can ask at all
        bool allowed = false;
        QString host; ///< that is asked
        QString version; ///< that runs, and that is told
        QString state; ///< how it went last

        friend bool operator==(const Updates &, const Updates &) = default;
    };

    /// The vault of keys, where no keyring keeps them.
    struct Vault {
        bool offered = false; ///< there may be one
        QString state; ///< how keys are kept now
        bool canMake = false;
        bool canChange = false;
        bool canRemove = false;

        friend bool operator==(const Vault &, const Vault &) = default;
    };

    ThemeChoice theme = ThemeChoice::System;
    QString language; ///< "system", or a key of languages
    QList<std::pair<QString, QString>> languages; ///< key and own name, to choose from
    int lockMinutes = 15; ///< without a hand on keyboard or mouse; 0: never
    int refreshMinutes = 3; ///< 0: only when asked
    bool pauseOnMetered = true; ///< refreshes by themselves, where the platform tells
    bool pauseOnBattery = true;
    bool proxyOn = false;
    QString proxyUrl; ///< http://host:port or socks5://host:port
    double evidenceFilesMb = 0; ///< WooshPay and Stripe, all files of a response; 0: the provider's own limit
    int evidencePages = 0; ///< likewise for pages
    ReminderRules reminders;
    bool trayIcon = true; ///< with the number due
    Updates updates;
    Vault vault;
    QList<AccountDays> deadlines;

    friend bool operator==(const SettingsValues &, const SettingsValues &) = default;
};

} // namespace disputedesk
