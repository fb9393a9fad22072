#pragma once

#include "models/domain/account.h"
#include "models/domain/intent.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace disputedesk::test {

/// What a child program of the crash tests does, and where it dies.
struct CrashJob {
    /// Write: one confirmed write. Restart: takes up what is open, to its end. Sync: restarts, then reads everything
    /// again and again. Act: restarts, then writes one dispute after the other.
    enum class Kind : quint8 { Write, Restart, Sync, Act };

    Kind kind = Kind::Write;
    QString folder;
    ProviderKind provider = ProviderKind::Omise;
    QUrl url;
    QString key;
    QUuid account;
    WriteVerb verb = WriteVerb::Concede;
    QStringList disputes; ///< the one of a write, or those of Act
    QUuid intent; ///< of a write
    QString file; ///< to upload
    int dieAtPoint = 0; ///< at the n-th named point; 0: at none
    int diskFault = 0; ///< a Fault of faultvfs.h as a number
    int diskCall = 0; ///< at which call of it
    bool watchesDisk = false; ///< tells how many calls there were, by a fault that is never met

    QByteArray toJson() const;
    static CrashJob fromJson(const QByteArray &json);
};

} // namespace disputedesk::test
