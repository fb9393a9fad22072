#pragma once

#include <QFileInfo>

namespace disputedesk::test {

/// Lets the temporary folders of this program lie in memory, where the system has that: thousands of databases are
/// made, and what is asked of them is what another connection sees, not what a power cut leaves.
inline void useQuickFolders()
{
    const QString memory = QStringLiteral("/dev/shm");
    if (const QFileInfo folder(memory); folder.isDir() && folder.isWritable())
        qputenv("TMPDIR", memory.toUtf8());
}

} // namespace disputedesk::test
