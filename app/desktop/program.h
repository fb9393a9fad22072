#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace disputedesk {

class ReleaseSource;

/// Makes what asks for new versions; a build without that has none.
using ReleaseSourceMaker = std::function<std::unique_ptr<ReleaseSource>()>;

/// The whole program: hardens the process, reads the options, runs the window or one of the short runs (--selftest,
/// --probe, --screenshot). The version is for About, --version and the user agent. Gives the exit status.
int runProgram(int argc, char *argv[], const QString &version, const ReleaseSourceMaker &updates = {});

} // namespace disputedesk
