#include "models/providers/jsonmask.h"

#include "models/domain/cardscan.h"
#include "models/domain/jsontext.h"
#include "models/domain/redact.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace disputedesk::fields {

namespace {
/// What stands between the quotes of a JSON string, its card numbers masked; nothing where there are none. A number may
/// be written with escapes (\u00a0 between its groups, \u0034 for a 4): those are resolved first.
std::optional<QByteArray> maskedLiteral(std::string_view literal)
{
    if (literal.find("\\u") == std::string_view::npos) { // no other escape stands for a digit or parts two groups
        if (!mayHoldCardNumber(literal))
            return std::nullopt;
        const QByteArray safe = maskCardNumbers(QString::fromUtf8(literal.data(), qsizetype(literal.size()))).toUtf8();
        return std::string_view(safe.constData(), size_t(safe.size())) == literal ? std::nullopt : std::optional(safe);
    }
    QByteArray plain(qsizetype(literal.size()), Qt::Uninitialized);
    const char *const end = json::unescape(literal, plain.data());
    if (!end)
        return std::nullopt;
    plain.truncate(end - plain.constData());
    if (!mayHoldCardNumber({plain.constData(), size_t(plain.size())}))
        return std::nullopt;
    const QString text = QString::fromUtf8(plain);
    const QString safe = maskCardNumbers(text);
    if (safe == text)
        return std::nullopt;
    const QByteArray quoted = json::quoted(safe);
    return quoted.mid(1, quoted.size() - 2);
}

/// The UTF-16 unit of the escape of four digits that begins at `at`; nothing where none is.
std::optional<char16_t> escapedUnit(std::string_view json, size_t at)
{
    unsigned unit = 0;
    const char *const digits = json.data() + at + 2;
    if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u'
        || std::from_chars(digits, digits + 4, unit, 16).ptr != digits + 4)
        return std::nullopt;
    return char16_t(unit);
}

/// Whether an escape stands for a digit, or for what may part two groups of them. Names in
/// other scripts are full of escapes, and none of theirs makes a card number.
bool holdsEscapedSign(std::string_view json)
{
    for (size_t at = json.find("\\u"); at != std::string_view::npos; at = json.find("\\u", at + 6)) {
        const auto unit = escapedUnit(json, at);
        if (!unit || mayStandInCardNumber(*unit))
            return true;
    }
    return false;
}
} // namespace

bool mayHoldCardNumberEscaped(std::string_view json) { return mayHoldCardNumber(json) || holdsEscapedSign(json); }

QByteArray maskedJson(const QByteArray &json)
{
    QByteArray out;
    qsizetype copied = 0;
    for (qsizetype from = json.indexOf('"'); from >= 0;) {
        qsizetype to = from + 1;
        while (to < json.size() && json.at(to) != '"')
            to += json.at(to) == '\\' ? 2 : 1;
        const std::string_view literal{json.constData() + from + 1, size_t(std::min(to, json.size()) - from - 1)};
        if (const auto safe = maskedLiteral(literal)) {
            out += json.mid(copied, from + 1 - copied) + *safe;
            copied = to;
        }
        from = to + 1 < json.size() ? json.indexOf('"', to + 1) : -1;
    }
    return copied == 0 ? json : out + json.mid(copied);
}

} // namespace disputedesk::fields
