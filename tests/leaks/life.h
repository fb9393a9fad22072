#pragma once

#include "models/domain/provider.h"
#include "tests/leaks/canary.h"

#include <QString>

namespace disputedesk::test {

/// What happens to the program in a process of its own, from the login to its end.
struct Life {
    ProviderKind provider = ProviderKind::Omise;
    /// "stop", "kill", "abort", "emptied" or "removed"; "midaction" is a kill while a write is under way, "locked" one
    /// of a program that is locked; "echoes", "papers" and "timeout" are stops after what they are named for.
    QString end;
    QString out; ///< folder of what the person exports

    /// Ended from outside, in the middle of everything; also once the accounts are removed.
    bool isKilled() const
    {
        return end == QLatin1StringView("kill") || end == QLatin1StringView("removed")
            || end == QLatin1StringView("midaction") || end == QLatin1StringView("locked");
    }
    QStringList arguments() const;
    static Life of(const QStringList &arguments);
};

/// The canaries of a life.
QList<Canary> canariesOf(ProviderKind provider);

/// Lives it: login by the dialog, sync, every error, a draft, a note, a write, exports, and its end. Says READY on
/// standard output when a "kill" may come. The exit status is 0 when all of it went as planned.
int live(const Life &life);

} // namespace disputedesk::test
