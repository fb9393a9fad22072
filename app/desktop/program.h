#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace disputedesk {

class KeyStore;
class ReleaseSource;

/// Makes what asks for new versions; a build without that has none.
using ReleaseSourceMaker = std::function<std::unique_ptr<ReleaseSource>()>;

/// Makes the key store that is used instead of the system's.
using KeyStoreMaker = std::function<std::unique_ptr<KeyStore>()>;

/// The whole program: hardens the process, reads the options, runs the window or one of the short runs (--selftest,
/// --probe, --screenshot). The version is for About, --version and the user agent; `keys` is for programs that measure.
/// Gives the exit status.
int runProgram(int argc, char *argv[], const QString &version, const ReleaseSourceMaker &updates = {},
    const KeyStoreMaker &keys = {});

} // namespace disputedesk
