#include "ui/theme/breakable.h"

namespace disputedesk {

QString breakable(const QString &text, int longestWord)
{
    constexpr char16_t kBreak = 0x200b;
    QString out;
    out.reserve(text.size() + 16);
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() || c == QChar(kBreak) ? 0 : run + 1;
        if (run > longestWord && !c.isLowSurrogate()) {
            out += QChar(kBreak);
            run = 1;
        }
        out += c;
    }
    return out;
}

} // namespace disputedesk
