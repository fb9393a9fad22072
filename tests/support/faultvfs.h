#pragma once

namespace disputedesk::test {

/// What the disk does wrong at the chosen call.
enum class Fault {
    None,
    Full, ///< a write finds no room
    WriteFails, ///< a write fails, nothing is written
    SyncFails, ///< a flush reports failure after it has flushed: the commit "fails" and is durable (F16)
};

/// SQLite's file layer with one fault in it, registered as the default one: reaches every connection of this process,
/// because the driver and the test share the library.
void installFaultVfs();
/// Arms a fault for the `call`-th write (or flush) from now on, and for every later one of its kind until disarmed.
void armFault(Fault fault, int call);
void disarmFault();
/// Writes and flushes since the last armFault().
int faultCalls();

} // namespace disputedesk::test
