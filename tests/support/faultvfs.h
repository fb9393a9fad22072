#pragma once

#include <QByteArray>

namespace disputedesk::test {

/// What the disk does wrong at the chosen call.
enum class Fault {
    None,
    Full, ///< a write finds no room
    WriteFails, ///< a write fails, nothing is written
    SyncFails, ///< a flush reports failure after it has flushed: the commit "fails" and is durable (F16)
    OpenFails, ///< a file cannot be opened
    ReadFails, ///< a read fails
    TruncateFails, ///< a file cannot be cut
    SizeFails, ///< nobody tells how long a file is
    LockFails, ///< the lock of a file, or of the log's index, is not given
    MapFails, ///< the log's index cannot be mapped
    DeleteFails, ///< a file cannot be deleted
    Kill, ///< the process is killed at a write, flush, cut or deletion; half of a write is in the file
    PowerCut, ///< the same, and nothing is in the files that was not flushed
};

/// SQLite's file layer with one fault in it, registered as the default one: reaches every connection of this process,
/// because the driver and the test share the library.
void installFaultVfs();
/// Arms a fault for the `call`-th call of its kind from now on, and for every later one until disarmed, or for that one
/// alone with `once`.
void armFault(Fault fault, int call, bool once = false);
/// Only files whose path has `part` in it are meant from now on; empty: all.
void aimFault(const QByteArray &part);
void disarmFault();
/// Calls of the armed kind since the last armFault().
int faultCalls();

} // namespace disputedesk::test
