#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace disputedesk {

/// What the command line asks for.
struct Options {
    bool demo = false; ///< an account on the embedded sandbox, gone after this run
    int demoDisputes = 120;
    QUrl demoServer; ///< of a sandbox that runs already; empty: one inside this program
    bool selftest = false;
    bool verifyLedger = false; ///< verify the record of writes, say what was found, quit
    bool probe = false; ///< print PAINTED, ROWS, LOADED n, PSS, GAPS and quit
    bool probeIdle = false; ///< print the same and stay: for watching an idle window
    QString screenshot; ///< sync, save a picture here, print what was listed, quit
    QString dataFolder; ///< instead of the platform's place
    bool portable = false; ///< everything beside the program, keys in a vault there or for this run only
    QString theme; ///< "light", "dark", "contrast", "system"; empty: as saved
    QString language; ///< "en", "th", "ja", "zh_CN", "system"; empty: as saved
    QString size; ///< window size for a picture, e.g. "1440x900"
    QString caseFile; ///< a case file to open; its name ends in .disputedesk
    QString problem; ///< set: print it and end with status 2
    QString answer; ///< set: print it (help, version) and end with status 0

    /// Reads arguments; the first one is the program's name.
    static Options parse(const QStringList &arguments);
};

} // namespace disputedesk
