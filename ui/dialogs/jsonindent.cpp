#include "ui/dialogs/jsonindent.h"

#include <algorithm>

namespace disputedesk {

namespace {
constexpr int kDeepest = 40;

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// The next character after `at` that is not blank, or 0.
char ahead(const QByteArray &json, qsizetype at)
{
    while (++at < json.size())
        if (!isBlank(json.at(at)))
            return json.at(at);
    return 0;
}
} // namespace

QString indentedJson(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size() * 2);
    int depth = 0;
    bool inText = false;
    bool escaped = false;
    const auto newLine = [&] { out += '\n' + QByteArray(2 * std::clamp(depth, 0, kDeepest), ' '); };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inText) {
            out += c;
            inText = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        switch (c) {
        case '"':
            inText = true;
            escaped = false;
            out += c;
            break;
        case '{':
        case '[': {
            out += c;
            const char next = ahead(json, i);
            ++depth;
            if (next != '}' && next != ']')
                newLine();
            break;
        }
        case '}':
        case ']': {
            --depth;
            const char last = out.isEmpty() ? '\0' : out.back();
            if (last != '{' && last != '[')
                newLine();
            out += c;
            break;
        }
        case ',':
            out += c;
            newLine();
            break;
        case ':': out += ": "; break;
        default:
            if (!isBlank(c))
                out += c;
            break;
        }
    }
    return QString::fromUtf8(out);
}

} // namespace disputedesk
