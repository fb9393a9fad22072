#pragma once

#include <QString>

namespace disputedesk {

/// The whole program: hardens the process, reads the options, runs the window or one of the short runs (--selftest,
/// --probe, --screenshot). The version is for About, --version and the user agent. Gives the exit status.
int runProgram(int argc, char *argv[], const QString &version);

} // namespace disputedesk
