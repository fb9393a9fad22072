#include "models/items/csvtext.h"

#include "models/domain/displaytext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

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

/// One of the text's own gets another: whoever takes one away, where one stands, has the text again.
bool wantsApostrophe(const QString &text, qsizetype from)
{
    if (from < text.size() && text.at(from) == u'\'')
        return true;
    while (from < text.size() && text.at(from).isSpace() && !endsCell(text.at(from)))
        ++from;
    return from < text.size() && beginsFormula(text.at(from));
}

/// What stands among digits in a date or a time, without what parts the words: a month in English, or its first
/// letters, with the half of the day behind it.
bool isWordOfDates(const QString &word)
{
    static const QStringList kWords{
        u"t"_s, u"tz"_s, u"z"_s, u"am"_s, u"pm"_s, u"年"_s, u"年月"_s, u"年月日"_s, u"月日"_s};
    static const QStringList kMonths{u"january"_s, u"february"_s, u"march"_s, u"april"_s, u"may"_s, u"june"_s,
        u"july"_s, u"august"_s, u"september"_s, u"october"_s, u"november"_s, u"december"_s};
    const bool ofHalfDay = word.endsWith("am"_L1) || word.endsWith("pm"_L1);
    const QString name = ofHalfDay ? word.chopped(2) : word;
    return kWords.contains(word)
        || (name.size() >= 3 && std::any_of(kMonths.cbegin(), kMonths.cend(), [&name](const QString &month) {
               return month.startsWith(name);
           }));
}

/// A number that a spreadsheet shows with the same digits: it has no zero in front, and not more of them than fit.
bool isShortNumber(const QString &text)
{
    constexpr qsizetype kMostDigits = 11;
    return text.size() <= kMostDigits && (text.size() == 1 || text.front() != u'0')
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A spreadsheet would show another thing than was written: a number that loses zeros or digits, or a date.
bool readsAsOther(const QString &text)
{
    constexpr qsizetype kLongestWord = 11; // september, pm
    static const QString kSigns = u".,:/-+%'’()"_s;
    QString word;
    bool hasDigit = false;
    for (const QChar c : text) {
        if (c.isDigit())
            hasDigit = true;
        else if (c.isLetter())
            word += c.toLower();
        else if (!c.isSpace() && !kSigns.contains(c) && c.category() != QChar::Symbol_Currency)
            return false;
        if (word.size() > kLongestWord)
            return false;
    }
    if (!hasDigit || isShortNumber(text))
        return false;
    const bool isExponent = word == "e"_L1 && text.trimmed().front().isDigit();
    return word.isEmpty() || isExponent || isWordOfDates(word);
}

bool needsQuotes(const QByteArray &utf8)
{
    if (utf8.startsWith(' ') || utf8.endsWith(' '))
        return true;
    return std::any_of(utf8.cbegin(), utf8.cend(),
        [](char c) { return c == ',' || c == ';' || c == '"' || c == '\r' || c == '\n' || c == '\t' || c == '\''; });
}
} // namespace

QString cellText(const QString &text)
{
    const QString shown = visibleText(text, true);
    QString out;
    out.reserve(shown.size() + 2);
    if (!shown.isEmpty() && shown.front() != u';' && endsCell(shown.front()))
        out += u'\'';
    else if (wantsApostrophe(shown, 0) || readsAsOther(shown))
        out += u'\'';
    for (qsizetype i = 0; i < shown.size(); ++i) {
        out += shown.at(i);
        if (endsCell(shown.at(i)) && wantsApostrophe(shown, i + 1))
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

void appendCsvText(QByteArray &out, const QString &text) { appendCsvPlain(out, cellText(text)); }

} // namespace disputedesk
