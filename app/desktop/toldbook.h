#pragma once

#include "models/domain/reminder.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>
#include <QUuid>

namespace disputedesk {

/// What reminders have told, in reminders.json beside the settings, so that nothing is told twice over restarts; and
/// since when an account's disputes count as new. A damaged file is set aside and begun anew, as after a first reading;
/// one that is not ours or cannot be opened is left as it is, and nothing is written in this run.
class ToldBook {
public:
    explicit ToldBook(const QString &file);

    const QHash<QString, QDateTime> &told() const { return m_told; }
    const QHash<QUuid, qint64> &since() const { return m_since; }
    /// Remembers and saves. False when the disk did not take it; it holds in this run.
    bool tell(const QStringList &keys, const QDateTime &now);
    /// The account was read to its end: what is created after `now` is new, from the first call on. A later one changes
    /// that only where the first was made by a clock that went ahead and was set back since: nothing would be new until
    /// that day comes.
    bool begin(const QUuid &account, const QDateTime &now);
    /// Forgets all of accounts that are not among these: they were removed.
    void keepOnly(const QSet<QUuid> &accounts);

private:
    bool read(const QByteArray &bytes);
    void prune(const QDateTime &now);
    bool save();

    QString m_file;
    bool m_writable = true;
    QHash<QString, QDateTime> m_told;
    QHash<QUuid, qint64> m_since;
};

} // namespace disputedesk
