#pragma once

namespace disputedesk {

/// The whole program: hardens the process, reads the options, runs the window or one of the short runs (--selftest,
/// --probe, --screenshot). Gives the exit status.
int runProgram(int argc, char *argv[]);

} // namespace disputedesk
