#include "models/items/metavalue.h"

#include "models/domain/searchtext.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr auto kPrefix = "meta."_L1;
constexpr size_t kMostSorted = 256; ///< bytes: what is alike so far keeps the order of the ids

/// Key and value as a search text has them, between its signs.
QByteArray searchEntry(const QString &key, const QString &value)
{
    const QByteArray keyBytes = key.toUtf8();
    const QByteArray valueBytes = value.toUtf8();
    std::string line;
    SearchText(line, ProviderKind::Omise)
        .metadata({keyBytes.constData(), size_t(keyBytes.size())}, {valueBytes.constData(), size_t(valueBytes.size())});
    return QByteArray::fromStdString(line);
}

/// A number written in decimals: 0.digits times ten to the power.
struct Decimal {
    bool negative = false;
    std::string digits; ///< none at either end is 0; empty: nought
    qint64 power = 0;
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// What stands behind the "e" of a number.
std::optional<qint64> powerOf(std::string_view text)
{
    constexpr size_t kMostDigits = 6;
    const bool negative = !text.empty() && text.front() == '-';
    if (!text.empty() && (negative || text.front() == '+'))
        text.remove_prefix(1);
    if (text.empty() || text.size() > kMostDigits || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    qint64 power = 0;
    for (const char c : text)
        power = 10 * power + (c - '0');
    return negative ? -power : power;
}

std::optional<Decimal> decimalOf(std::string_view text)
{
    if (text.size() > kMostSorted)
        return std::nullopt;
    Decimal number;
    number.negative = !text.empty() && text.front() == '-';
    size_t at = !text.empty() && (number.negative || text.front() == '+') ? 1 : 0;
    bool any = false;
    bool isFraction = false;
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == '.' && !isFraction)); ++at) {
        if (text[at] == '.') {
            isFraction = true;
            continue;
        }
        any = true;
        if (number.digits.empty() && text[at] == '0') {
            number.power -= isFraction ? 1 : 0;
            continue;
        }
        number.digits += text[at];
        number.power += isFraction ? 0 : 1;
    }
    if (!any)
        return std::nullopt;
    if (at < text.size()) {
        const auto power = text[at] == 'e' ? powerOf(text.substr(at + 1)) : std::nullopt;
        if (!power)
            return std::nullopt;
        number.power += *power;
    }
    number.digits.resize(number.digits.find_last_not_of('0') + 1);
    return number;
}

/// Bytes from 1 to 128 only, largest group first: a NUL would be taken for the end of a text.
void appendPower(std::string &to, qint64 power, bool turned)
{
    const quint64 raised = quint64(power + (qint64(1) << 31));
    for (int shift = 28; shift >= 0; shift -= 7) {
        const int group = int(raised >> shift & 0x7f) + 1;
        to += char(turned ? 129 - group : group);
    }
}
} // namespace

QString metaColumnName(const QString &key) { return kPrefix + key; }

QString metadataKeyIn(const QString &columnName)
{
    const QString key = columnName.startsWith(kPrefix) ? columnName.mid(kPrefix.size()) : QString();
    const bool isLine = !key.contains(u'\n') && !key.contains(u'\r'); // files with views have names in one line
    return !isLine || key.size() > kLongestMetaKey || metaSearchKey(key).trimmed().isEmpty() ? QString() : key;
}

QByteArray metaSearchKey(const QString &key)
{
    const QByteArray line = searchEntry(key, {});
    return line.mid(1, line.size() - 3); // between the two signs and the line's end
}

QByteArray metaSearchValue(const QString &value)
{
    const QByteArray line = searchEntry({}, value);
    return line.mid(2, line.size() - 3);
}

bool maySearchLose(const QString &searched)
{
    // Capitals became small letters, line breaks spaces. Half of a pair may belong to a letter of either kind.
    return std::any_of(searched.cbegin(), searched.cend(),
        [](QChar c) { return c.isSpace() || c.isSurrogate() || c.isLower() || c.toUpper() != c; });
}

QString compactJson(const QString &json)
{
    QString compact;
    compact.reserve(json.size());
    bool quoted = false;
    bool escaped = false;
    for (const QChar c : json) {
        if (!quoted && (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r'))
            continue;
        compact += c;
        if (!escaped && c == u'"')
            quoted = !quoted;
        escaped = quoted && !escaped && c == u'\\';
    }
    return compact;
}

std::string metaSortText(std::string_view searched)
{
    enum Rank : char { Negative = 1, Nought, Positive, Words };
    std::string sorted;
    if (searched.empty())
        return sorted;
    const auto number = decimalOf(searched);
    if (!number) {
        sorted += char(Words);
        sorted += searched.substr(0, kMostSorted);
    } else if (number->digits.empty()) {
        sorted += char(Nought);
    } else if (!number->negative) {
        sorted += char(Positive);
        appendPower(sorted, number->power, false);
        sorted += number->digits;
    } else { // everything turned round, and the longer of two that begin alike is the lesser
        sorted += char(Negative);
        appendPower(sorted, number->power, true);
        for (const char digit : number->digits)
            sorted += char('0' + '9' - digit);
        sorted += char(0xff);
    }
    return sorted;
}

} // namespace disputedesk
