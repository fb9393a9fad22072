#include "models/providers/jsonfields.h"

#include "models/domain/cardscan.h"
#include "models/domain/isotime.h"
#include "models/domain/jsontext.h"
#include "models/domain/redact.h"
#include "models/domain/unixtime.h"

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace disputedesk::fields {

namespace {
QString toQString(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

std::string_view keep(json::Value &value, const QString &made)
{
    const QByteArray utf8 = made.toUtf8();
    return value.keep({utf8.constData(), size_t(utf8.size())});
}

QDateTime timeOf(Instant instant) { return instant.ms ? utcOf(*instant.ms) : QDateTime(); }

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

bool isCode(const QString &code)
{
    return code.size() == 3 && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}
} // namespace

void readText(json::Value &value, QString &into) { into = value.text(); }
void readText(json::Value &value, std::string_view &into) { into = value.utf8(); }
void readTextOrNull(json::Value &value, QString &into) { into = value.textOrNull(); }
void readTextOrNull(json::Value &value, std::string_view &into) { into = value.utf8OrNull(); }

void readCustomerText(json::Value &value, std::string_view &into, bool *masked)
{
    into = value.utf8OrNull();
    if (!mayHoldCardNumber(into))
        return;
    const QString text = toQString(into);
    const QString safe = maskCardNumbers(text);
    if (safe == text)
        return;
    into = keep(value, safe);
    if (masked)
        *masked = true;
}

void readCustomerText(json::Value &value, QString &into, bool *masked)
{
    std::string_view text;
    readCustomerText(value, text, masked);
    into = toQString(text);
}

QString customerText(json::Value &value, bool *masked)
{
    QString text;
    readCustomerText(value, text, masked);
    return text;
}

void readTime(json::Value &value, Instant &into)
{
    into = {};
    const std::string_view text = value.utf8OrNull();
    if (text.empty())
        return;
    into.ms = plainIsoMs(text);
    if (into.ms)
        return;
    const QDateTime time = QDateTime::fromString(toQString(text), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return value.refuse(u"not an ISO 8601 time with a zone"_s);
    into.ms = time.toMSecsSinceEpoch();
}

void readTime(json::Value &value, QDateTime &into)
{
    Instant instant;
    readTime(value, instant);
    into = timeOf(instant);
}

QDateTime utcTime(json::Value &value)
{
    QDateTime time;
    readTime(value, time);
    return time;
}

void readEpoch(json::Value &value, Instant &into)
{
    constexpr qint64 kEndOf9999 = 253'402'300'799;
    into = {};
    const qint64 seconds = countOr(value, 0);
    if (seconds > kEndOf9999)
        return value.refuse(u"time out of range"_s);
    if (seconds > 0)
        into.ms = seconds * 1000;
}

void readEpoch(json::Value &value, QDateTime &into)
{
    Instant instant;
    readEpoch(value, instant);
    into = timeOf(instant);
}

QDateTime epochTime(json::Value &value)
{
    QDateTime time;
    readEpoch(value, time);
    return time;
}

qint64 amountMinor(json::Value &value)
{
    const qint64 minor = value.integer();
    if (minor < 0 || minor > kMaxMinor)
        value.refuse(u"amount out of range"_s);
    return minor;
}

void readCurrency(json::Value &value, std::string_view &into)
{
    into = value.utf8OrNull();
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    if (into.empty() || (into.size() == 3 && std::all_of(into.begin(), into.end(), isUpper)))
        return;
    if (into.size() == 3 && std::all_of(into.begin(), into.end(), isLower)) {
        const char code[] = {char(into[0] & ~0x20), char(into[1] & ~0x20), char(into[2] & ~0x20)};
        into = value.keep({code, 3});
        return;
    }
    const QString code = toQString(into).toUpper();
    if (!isCode(code))
        value.refuse(u"not a currency code"_s);
    into = keep(value, code);
}

void readCurrency(json::Value &value, QString &into)
{
    std::string_view code;
    readCurrency(value, code);
    into = toQString(code);
}

QString currencyCode(json::Value &value)
{
    QString code;
    readCurrency(value, code);
    return code;
}

qint64 countOr(json::Value &value, qint64 fallback)
{
    if (value.isNull()) {
        value.skip();
        return fallback;
    }
    const qint64 count = value.integer();
    if (count < 0)
        value.refuse(u"negative"_s);
    return count;
}

std::optional<bool> flagOr(json::Value &value)
{
    if (!value.isNull())
        return value.boolean();
    value.skip();
    return std::nullopt;
}

void readId(json::Value &value, std::string_view &into)
{
    if (!value.isObject()) {
        into = value.utf8OrNull();
        return;
    }
    into = {};
    value.members([&](std::string_view key, json::Value &member) {
        if (key == "id")
            into = member.utf8OrNull();
    });
}

void readId(json::Value &value, QString &into)
{
    std::string_view id;
    readId(value, id);
    into = toQString(id);
}

QString idOf(json::Value &value)
{
    QString id;
    readId(value, id);
    return id;
}

void readMetadata(json::Value &value, std::vector<std::pair<std::string_view, std::string_view>> &into)
{
    if (value.isNull())
        return value.skip();
    value.members([&](std::string_view key, json::Value &member) {
        if (member.isText()) {
            into.emplace_back(key, member.utf8());
        } else {
            const QByteArrayView raw = member.raw();
            into.emplace_back(key, std::string_view(raw.data(), size_t(raw.size())));
        }
    });
}

void readMetadata(json::Value &value, Metadata &into)
{
    if (value.isNull())
        return value.skip();
    if (!value.isObject())
        return value.refuse(u"not an object"_s);
    const auto metadata = parseMetadata(value.raw().toByteArray());
    if (metadata)
        into = *metadata;
    else
        value.refuse(metadata.error().detail);
}

Metadata metadataOf(json::Value &value)
{
    Metadata metadata;
    readMetadata(value, metadata);
    return metadata;
}

QString idText(std::string_view id) { return toQString(id).left(100); }

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }

bool isBlank(std::string_view text)
{
    const bool seen = std::any_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    return !seen && isBlank(toQString(text));
}

void checkObject(json::Value &value, QLatin1StringView wanted)
{
    if (value.isNull())
        return value.skip();
    if (value.utf8() != std::string_view(wanted.data(), size_t(wanted.size())))
        value.refuse(u"another kind of object"_s);
}

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
