#pragma once

#include "tests/models/sync/diskbench.h"

#include <QSet>

namespace disputedesk::test {

/// What a run has said to have done: it must be there afterwards. And what it must not have done.
struct Told {
    std::optional<WriteIntent> armed; ///< the ledger acknowledged it
    std::optional<ActionState> outcome; ///< what a person was told of the write
    int sends = 0; ///< requests that reached the provider
    bool drafted = false;
    bool synced = false; ///< every row
    QSet<QString> kept; ///< cached, by the answer
    QSet<QString> gone; ///< removed by the retention rule, by the answer
    bool wiped = false;
};

/// A piece of the program's work, done on a disk that fails somewhere in it.
struct DiskScene {
    const char *name;
    bool opens; ///< the disk fails from the first start on; else once all stores are open
    void (*prepare)(DiskRun &run); ///< on a sound disk
    void (*act)(DiskRun &run, Told &told);
    QString (*holds)(DiskRun &run, const Told &told); ///< on the next start, the disk sound again; empty: all does
};

/// First run, sync, action, retention, wipe.
QList<DiskScene> diskScenes();

} // namespace disputedesk::test
