#pragma once

#include <QStringList>

namespace disputedesk::bench {

/// The subject of the sync figures, in a process of its own: `sync PROVIDER URL FOLDER` reads everything into a cache
/// as the program does and prints "SYNCED n"; a folder with a cache in it is refreshed. `fetch PROVIDER URL N` asks for
/// the raw pages of N disputes, six at once where offsets allow it, looks at nothing and prints "READ bytes".
int runSyncClient(const QStringList &arguments);

} // namespace disputedesk::bench
