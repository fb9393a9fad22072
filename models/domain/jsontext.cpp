#include "models/domain/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdint>
#include <cstring>

namespace disputedesk::json {

namespace {
int hexOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The four digits at `at`, or -1.
int32_t unitAt(const char *at, const char *end)
{
    if (end - at < 4)
        return -1;
    int32_t unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexOf(at[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

/// The code point whose digits start at `at`, which moves behind it; -1 when it is none.
int32_t pointAt(const char *&at, const char *end)
{
    const int32_t unit = unitAt(at, end);
    if (unit < 0 || (unit >= 0xdc00 && unit <= 0xdfff))
        return -1;
    at += 4;
    if (unit < 0xd800 || unit > 0xdbff)
        return unit;
    if (end - at < 6 || at[0] != '\\' || at[1] != 'u')
        return -1;
    const int32_t low = unitAt(at + 2, end);
    if (low < 0xdc00 || low > 0xdfff)
        return -1;
    at += 6;
    return 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
}

char *writeUtf8(int32_t point, char *to)
{
    const auto tail = [&](int shift) { *to++ = char(0x80 | ((point >> shift) & 0x3f)); };
    if (point < 0x80) {
        *to++ = char(point);
    } else if (point < 0x800) {
        *to++ = char(0xc0 | (point >> 6));
        tail(0);
    } else if (point < 0x10000) {
        *to++ = char(0xe0 | (point >> 12));
        tail(6);
        tail(0);
    } else {
        *to++ = char(0xf0 | (point >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
    return to;
}

/// What stands for the letter behind a backslash; 0: nothing does.
char plainOf(char letter)
{
    switch (letter) {
    case '"':
    case '\\':
    case '/': return letter;
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return 0;
    }
}
} // namespace

char *unescape(std::string_view literal, char *to)
{
    const char *at = literal.data();
    const char *const end = at + literal.size();
    while (at != end) {
        const auto *escape = static_cast<const char *>(std::memchr(at, '\\', size_t(end - at)));
        const char *const until = escape ? escape : end;
        std::memcpy(to, at, size_t(until - at));
        to += until - at;
        if (!escape)
            break;
        at = escape + 1;
        if (at == end)
            return nullptr;
        if (*at == 'u') {
            const int32_t point = pointAt(++at, end);
            if (point < 0)
                return nullptr;
            to = writeUtf8(point, to);
        } else {
            const char plain = plainOf(*at++);
            if (!plain)
                return nullptr;
            *to++ = plain;
        }
    }
    return to;
}

QByteArray quoted(const QString &text)
{
    // An array of one string, less its brackets: Qt's own escaping. Through UTF-8 first: Qt writes a lone surrogate as
    // \ud800, which no strict reader takes back.
    const QByteArray json = QJsonDocument(QJsonArray{QString::fromUtf8(text.toUtf8())}).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2);
}

} // namespace disputedesk::json
