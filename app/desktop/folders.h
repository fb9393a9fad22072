#pragma once

#include "models/domain/error.h"

#include <QString>
#include <QUuid>

namespace disputedesk {

/// Where this person's data lies: one folder with settings.ini, views.json, reminders.json, ledger.db, drafts.db and a
/// folder for each account.
class Folders {
public:
    /// `override` empty: the platform's place for application data.
    explicit Folders(const QString &override);

    /// Makes the folder (0700). StoreReadOnly with the path when that cannot be done.
    StoreResult<Done> make() const;
    const QString &root() const { return m_root; }
    QString settingsFile() const;
    QString viewsFile() const; ///< saved views
    QString remindersFile() const; ///< what reminders have told
    QString accountFolder(const QUuid &account) const;

private:
    QString m_root;
};

} // namespace disputedesk
