#pragma once

#include <QString>

namespace disputedesk {

/// A file with its folder, for a sentence: as the system spells it, made visible, and of one that is very long the end.
QString pathText(const QString &path);

} // namespace disputedesk
