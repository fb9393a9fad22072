#include "ui/theme/breakable.h"

namespace disputedesk {

namespace {
/// A letter or digit as ids have them.
bool isOfId(QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }
} // namespace

QString breakable(const QString &text, int longestWord)
{
    constexpr char16_t kBreak = 0x200b;
    constexpr char16_t kJoin = 0x2060;
    QString out;
    out.reserve(text.size() + 16);
    int run = 0;
    QChar before;
    for (const QChar c : text) {
        run = c.isSpace() || c == QChar(kBreak) ? 0 : run + 1;
        if (run > longestWord && !c.isLowSurrogate()) {
            out += QChar(kBreak);
            run = 1;
        } else if (before == QChar(u'…') && isOfId(c)) {
            out += QChar(kJoin);
        }
        out += c;
        before = c;
    }
    return out;
}

} // namespace disputedesk
