#pragma once

#include <QString>

namespace disputedesk {

/// The folder that stands for "beside the program": that of the executable, of the bundle it is part of (macOS), or of
/// the AppImage file it was started from.
QString besideProgram(const QString &programFolder, const QString &appImage);

/// Where a portable run keeps settings, cache, drafts and ledger: `disputedesk-data` in `beside`. Empty when this is no
/// portable run, that is when neither `asked` (--portable) nor a file `disputedesk-portable` lies in `beside`.
QString portableFolder(bool asked, const QString &beside);

} // namespace disputedesk
