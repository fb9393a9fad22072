#include "models/domain/displaytext.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
bool isHidden(char32_t c)
{
    // Controls, formats and blanks without width. Variation selectors are left: names and emoji are written with them.
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x00ad || c == 0x034f || c == 0x061c
        || (c >= 0x115f && c <= 0x1160) || (c >= 0x17b4 && c <= 0x17b5) || (c >= 0x180b && c <= 0x180f) || c == 0x3164
        || c == 0xffa0 || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f)
        || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0x1bca0 && c <= 0x1bca3)
        || (c >= 0x1d173 && c <= 0x1d17a) || (c >= 0xe0000 && c <= 0xe007f);
}
} // namespace

QString visibleText(const QString &text, bool multiLine)
{
    const auto needsWork = [](QChar c) { return c.unicode() < 0x20 || c.unicode() > 0x7e; };
    if (std::none_of(text.cbegin(), text.cend(), needsWork))
        return text;
    QString out;
    out.reserve(text.size());
    const QList<uint> points = text.toUcs4();
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points.at(i);
        if (c == U'\r' && i + 1 < points.size() && points.at(i + 1) == U'\n')
            continue; // CRLF is one line break
        if (c == U'\n' || c == U'\t')
            out += multiLine ? QChar(char16_t(c)) : QChar(u' ');
        else if (isHidden(c))
            out += u"⟦U+%1⟧"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper();
        else
            out += QChar::fromUcs4(c);
    }
    return out;
}

QString isolatedText(const QString &text) { return QChar(0x2068) + visibleText(text) + QChar(0x2069); }

QString shortId(const QString &id, int maxLength)
{
    const QString shown = visibleText(id);
    if (shown.size() <= maxLength)
        return shown;
    const int room = qMax(0, maxLength - 1);
    QString head = shown.left(room - room / 3);
    QString tail = shown.right(room / 3);
    if (!head.isEmpty() && head.back().isHighSurrogate())
        head.chop(1);
    if (!tail.isEmpty() && tail.front().isLowSurrogate())
        tail.remove(0, 1);
    return head + u'…' + tail;
}

} // namespace disputedesk
