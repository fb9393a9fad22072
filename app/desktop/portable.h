#pragma once

#include <QString>

namespace disputedesk {

/// The folder that stands for "beside the program": that of the executable, of the bundle it is part of (macOS), of
/// the AppRun that starts it (the bundle for Linux, whose executable lies in bin/), or of the AppImage file it was
/// started from.
QString besideProgram(const QString &programFolder, const QString &appImage);

/// Where a portable run keeps settings, cache, drafts and ledger: `disputedesk-data` in `beside`. Empty when this is no
/// portable run, that is when neither `asked` (--portable) nor a file `disputedesk-portable` lies in `beside`. Beside
/// an AppRun a file and data in bin/ count as well: that is where they were looked for once.
QString portableFolder(bool asked, const QString &beside);

} // namespace disputedesk
