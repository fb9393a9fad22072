#include "app/desktop/pathtext.h"

#include "models/domain/displaytext.h"

#include <QDir>

namespace disputedesk {

namespace {
constexpr qsizetype kLongest = 300; ///< characters
}

QString pathText(const QString &path)
{
    QString text = visibleText(QDir::toNativeSeparators(path)).right(kLongest);
    if (!text.isEmpty() && text.front().isLowSurrogate())
        text.remove(0, 1); // never half a character
    return text;
}

} // namespace disputedesk
