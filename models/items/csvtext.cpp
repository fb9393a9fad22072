#include "models/items/csvtext.h"

#include "models/domain/displaytext.h"

#include <algorithm>

namespace disputedesk {

namespace {
bool beginsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case 0x2212: // minus sign: LibreOffice reads it as one
    case 0xfe62: // small forms
    case 0xfe63:
    case 0xfe66:
    case 0xfe6b:
    case 0xff0b: // full-width forms: programs for Japanese and Chinese read them as the plain ones
    case 0xff0d:
    case 0xff1d:
    case 0xff20: return true;
    default: return false;
    }
}

/// After these another program may begin a cell.
bool endsCell(QChar c) { return c == u';' || c == u'\t' || c == u'\r' || c == u'\n'; }

bool isCellStartHarmful(const QString &text, qsizetype from)
{
    while (from < text.size() && text.at(from).isSpace() && !endsCell(text.at(from)))
        ++from;
    return from < text.size() && beginsFormula(text.at(from));
}

bool needsQuotes(const QByteArray &utf8)
{
    if (utf8.startsWith(' ') || utf8.endsWith(' '))
        return true;
    return std::any_of(utf8.cbegin(), utf8.cend(),
        [](char c) { return c == ',' || c == ';' || c == '"' || c == '\r' || c == '\n' || c == '\t' || c == '\''; });
}
} // namespace

QString formulaGuarded(const QString &text)
{
    const QString shown = visibleText(text, true);
    QString out;
    out.reserve(shown.size() + 2);
    if (!shown.isEmpty() && shown.front() != u';' && endsCell(shown.front()))
        out += u'\'';
    else if (isCellStartHarmful(shown, 0))
        out += u'\'';
    for (qsizetype i = 0; i < shown.size(); ++i) {
        out += shown.at(i);
        if (endsCell(shown.at(i)) && isCellStartHarmful(shown, i + 1))
            out += u'\'';
    }
    return out;
}

void appendCsvPlain(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (!needsQuotes(utf8)) {
        out += utf8;
        return;
    }
    out += '"';
    for (const char c : utf8) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

void appendCsvText(QByteArray &out, const QString &text) { appendCsvPlain(out, formulaGuarded(text)); }

} // namespace disputedesk
